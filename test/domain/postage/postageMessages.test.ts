import { expect, test } from '@jest/globals';
import { reasonOf } from '../../support/evaluate';

const HEADER = '"種別","重量上限(g)","料金(円)"';

/** What a person reads: the argument it is about, what came, and what to do. */
test.each([
  ['=MYNA.POSTAGE(51,"定形")', '#N/A', '引数「重さ」(weight)', '定形郵便で送れるのは 50 g まで', '51 g'],
  ['=MYNA.POSTAGE(0,"定形")', '#NUM!', '引数「重さ」(weight)', '0 より大きい数'],
  [
    '=MYNA.POSTAGE(50,"定形外")',
    '#VALUE!',
    '引数「種別」(class)',
    '「定形外」だけでは',
    '定形外郵便（規格内）、定形外郵便（規格外）',
  ],
  ['=MYNA.POSTAGE(50,"小包")', '#VALUE!', '引数「種別」(class)', '小包', '定形郵便、定形外郵便（規格内）'],
  [
    '=MYNA.POSTAGE(50,"定形","保険")',
    '#VALUE!',
    '引数「オプション」(options)',
    '保険',
    '一般書留、簡易書留、特定記録、速達、配達証明',
  ],
  ['=MYNA.POSTAGE(50,"定形","書留")', '#VALUE!', '引数「オプション」(options)', '一般書留、簡易書留'],
  ['=MYNA.POSTAGE(50,"定形","速達+速達")', '#VALUE!', '引数「オプション」(options)', '「速達」が2回'],
  [
    '=MYNA.POSTAGE(50,"定形","一般書留+特定記録")',
    '#VALUE!',
    '引数「オプション」(options)',
    '「一般書留」と「特定記録」は同時に',
  ],
  ['=MYNA.POSTAGE(50,"定形","配達証明")', '#VALUE!', '引数「オプション」(options)', '「一般書留」にだけ'],
  [
    '=MYNA.POSTAGE(50,"スマートレター","速達")',
    '#VALUE!',
    '引数「オプション」(options)',
    'スマートレターに「速達」は付けられません',
  ],
  [
    '=MYNA.POSTAGE(50,"ゆうメール","速達","2025-10-31")',
    '#N/A',
    '引数「オプション」(options)',
    'ゆうメールの「速達」',
    '出典',
  ],
  [
    '=MYNA.POSTAGE(50,"定形",,"2019-09-30")',
    '#N/A',
    '引数「基準日」(asOf)',
    '2019-09-30 の定形郵便',
    '2019-10-01 以降',
  ],
  [
    '=MYNA.POSTAGE(50,"定形","一般書留+本人限定受取（特定事項伝達型）")',
    '#N/A',
    '引数「基準日」(asOf)',
    '本人限定受取（特定事項伝達型）の料金は 2024-09-30 まで',
  ],
  [
    '=MYNA.POSTAGE(50,"定形","簡易書留+本人限定受取（特例型）")',
    '#VALUE!',
    '引数「オプション」(options)',
    '「本人限定受取（特例型）」は「一般書留」にだけ',
  ],
  [
    '=MYNA.POSTAGE(50,"定形","一般書留+本人限定受取郵便")',
    '#VALUE!',
    '引数「オプション」(options)',
    '本人限定受取（基本型）、本人限定受取（特例型）、本人限定受取（特定事項伝達型）',
  ],
  [
    '=MYNA.POSTAGE(50,"定形","簡易書留",,,60000)',
    '#VALUE!',
    '引数「損害要償額」(compensation)',
    'オプションに「一般書留」を付けたときだけ',
  ],
  [
    '=MYNA.POSTAGE(50,"定形","一般書留",,,"501万円")',
    '#NUM!',
    '引数「損害要償額」(compensation)',
    '5,000,000 円まで',
    '5,010,000 円',
  ],
  ['=MYNA.POSTAGE(7,"はがき")', '#N/A', '引数「重さ」(weight)', '通常はがきで送れるのは 6 g まで'],
  ['=MYNA.POSTAGE(0,"定形")', '#NUM!', '引数「重さ」(weight)'],
  ['=MYNA.POSTAGE(,"定形")', '#VALUE!', '引数「重さ」(weight)'],
  ['=MYNA.TARIFF(,"2019-09-30")', '#N/A', '引数「基準日」(asOf)', '2019-09-30 の料金', '2019-10-01 以降'],
  [
    `=MYNA.POSTAGE(50,"定形",,,{${HEADER};"規格外",500,600;"規格外","重い",700})`,
    '#VALUE!',
    '引数「料金表」(tariff)の3行目・2列目',
    '「重い」',
  ],
  [
    `=MYNA.POSTAGE(50,"定形",,,{${HEADER};"規格外",500,600;"規格外",500,700})`,
    '#VALUE!',
    '引数「料金表」(tariff)',
    '3行目',
    '定形外郵便（規格外）',
  ],
  [
    '=MYNA.POSTAGE(50,"定形",,,{"種別","料金(円)";"定形",1})',
    '#VALUE!',
    '引数「料金表」(tariff)',
    '「重量上限(g)」の列がありません',
  ],
  [
    `=MYNA.POSTAGE(50,"定形",,,{${HEADER},"料金";"定形",50,1,1})`,
    '#VALUE!',
    '引数「料金表」(tariff)',
    '「料金(円)」に当たる列が2つ',
  ],
  ['=MYNA.MAILTIER(50,"規格外")', '#N/A', '引数「重さ」(weight)', '50 g より軽くしても'],
  ['=MYNA.MAILCLASS(60.1,10,10,500)', '#N/A', 'いちばん長い辺 60.1 cm', '60 cm 以下'],
  ['=MYNA.MAILCLASS(60,20,20,500)', '#N/A', '3辺の合計 100 cm', '90 cm 以下'],
  ['=MYNA.MAILCLASS(20,20,20,4500)', '#N/A', '4,500 g', '4,000 g 以下'],
  ['=MYNA.MAILCLASS(13,10,1,50)', '#N/A', 'いちばん長い辺が 13 cm', 'あて名札'],
  ['=MYNA.MAILCLASS(14,8,1,50)', '#N/A', '2番目に長い辺が 8 cm', 'あて名札'],
  [
    '=MYNA.MAILCOST({"1枚";"多数"},{1;2},{1,110})',
    '#VALUE!',
    '引数「枚数帯」(bands)の2行目・1列目',
    '「多数」',
    '3～9枚',
  ],
  ['=MYNA.MAILCOST("9～3枚",1,{1,110})', '#VALUE!', '引数「枚数帯」(bands)', '「9～3枚」', '小さい方から'],
  ['=MYNA.MAILCOST("3～9枚",1,{1,110;5,200})', '#VALUE!', '枚数帯「3～9枚」の途中（5枚）'],
  ['=MYNA.MAILCOST("40枚以上",1,{1,110;50,200})', '#VALUE!', '枚数帯「40枚以上」の途中（50枚）'],
  ['=MYNA.MAILCOST("1枚",1,{3,110})', '#N/A', '枚数帯「1枚」', '3 枚から'],
  ['=MYNA.MAILCOST({"1枚";"2枚"},{1,2},{1,110})', '#VALUE!', '引数「件数」(counts)', '2×1、1×2'],
  ['=MYNA.MAILCOST("1枚",1,{1,"定形",50;3,"規格内",})', '#VALUE!', '引数「梱包」(packing)の2行目・3列目', '空白'],
  ['=MYNA.MAILCOST("1枚",1,{1,"定形",60})', '#N/A', '引数「梱包」(packing)の1行目・3列目', '50 g まで'],
  ['=MYNA.MAILCOST("1枚",1,{3,110;1,100})', '#VALUE!', '引数「梱包」(packing)', '2行目（1枚から）'],
  ['=MYNA.MAILCOST("1枚",1,{1})', '#VALUE!', '引数「梱包」(packing)', '指定: 1列'],
  ['=MYNA.MAILCOST("1枚",1,{1,110},"速達")', '#VALUE!', '引数「オプション」(options)', '単価はそのまま使い'],
  ['=MYNA.MAILCOSTCOMPARE("1枚",1,{1,110},{1,"定形",})', '#VALUE!', '引数「変更案の梱包」(proposed)の1行目・3列目'],
])('%s', (formula, code, ...parts) => {
  const reason = reasonOf(formula);
  expect(reason.code).toBe(code);
  for (const part of parts) expect(reason.ja).toContain(part);
  expect(reason.en).not.toMatch(/undefined|NaN|\[object/);
});
