import { describe, expect, test } from '@jest/globals';
import { reasonOf } from '../support/evaluate';

describe('a reason says what came and what is expected', () => {
  test.each([
    [
      '=MYNA.ASA(100,180,9,1800)',
      '#NUM!',
      ['呼量 10 アーラン', 'オペレータ 9 人', 'あと 2 人以上', '11 人以上'],
      'At least 2 more',
    ],
    ['=MYNA.ASA(100,180,10,1800)', '#NUM!', ['あと 1 人以上'], 'At least 1 more'],
    ['=MYNA.SEATS(100,180,1,20)', '#NUM!', ['「目標応答率」(level)', '100%'], 'less than 100 %'],
    ['=MYNA.SEATS(100,180,80,20)', '#NUM!', ['「目標応答率」', '80 は 100% を超えています', '80%'], '80% or 0.8'],
    ['=MYNA.SEATS(100,180,0.8,20,,"100%")', '#NUM!', ['「離席率」(shrinkage)'], 'less than 100 %'],
    ['=MYNA.SEATS(1E9,3600,0.8,20)', '#NUM!', ['1,000,000 人でも'], '1,000,000 agents'],
    ['=MYNA.SERVICELEVEL(100,0,14,20)', '#NUM!', ['「平均処理時間」(aht)', '0 より大きい'], 'above 0'],
    ['=MYNA.ERLANGB("30枚",5)', '#VALUE!', ['「呼量」(traffic)', '「枚」', '単位のない数'], 'without a unit'],
    ['=MYNA.CALLRATIO({1,2},{1,2,3})', '#VALUE!', ['夜間 2 列', '日中 3 列'], '3 in daytime'],
    ['=MYNA.CALLRATIO({1,2},{3,0})', '#DIV/0!', ['2列目の月'], 'column 2'],
    ['=MYNA.CALLSHARE({"a";"b"},{1;2},{"b";"苦情"})', '#N/A', ['「苦情」'], '"苦情"'],
    ['=MYNA.CALLSHARE({"a";"b"},{1,2},"b")', '#VALUE!', ['2×1、1×2'], '2×1'],
    ['=MYNA.SUBSIDY(1500,,46305)', '#NUM!', ['「補助率」(rate)', '46305', '日付'], 'into a date'],
    ['=MYNA.SUBSIDY(1500,,"1/0")', '#VALUE!', ['「1/0」', '10/10'], '10/10'],
    ['=MYNA.SUBSIDY({1500;"abc"})', '#VALUE!', ['「対象経費」(expenses)の2行目・1列目', '「abc」'], 'row 2'],
    ['=MYNA.GROUPDIFF(31,30,3,30)', '#NUM!', ['yesA', '31', 'nA', '30'], 'yesA (31)'],
    ['=MYNA.GROUPDIFF(3,30,31,30)', '#NUM!', ['yesB', '31', 'nB', '30'], 'yesB (31)'],
    ['=MYNA.GROUPDIFF(3,30,-1,30)', '#NUM!', ['(yesB)', '-1'], '"yesB"'],
    ['=MYNA.GROUPDIFF(3,30.5,1,30)', '#NUM!', ['(nA)', '30.5', '整数'], 'whole'],
    ['=MYNA.GROUPDIFF(0,0,1,30)', '#DIV/0!', ['nA'], 'nA'],
    ['=MYNA.RECONCILE(10,-1,0)', '#NUM!', ['「交付件数」(delivered)', '0 以上'], 'at least 0'],
  ])('%s', (formula, code, japanese, english) => {
    const reason = reasonOf(formula);
    expect(reason.code).toBe(code);
    for (const words of japanese) expect(reason.ja).toContain(words);
    expect(reason.en).toContain(english);
  });
});
