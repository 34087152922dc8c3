import { describe, expect, test } from '@jest/globals';
import { call, DateCell, Failure, FUNCTIONS } from '../../../src/functions';
import type { Host, OutputCell } from '../../../src/functions';
import { metadata } from '../../../src/help/metadata';
import {
  APRIL,
  changed,
  DELIVERED,
  HEADER,
  JULY,
  JUNE,
  planSheet,
  POPULATION,
  withoutColumns,
} from '../../support/planSheet';
import type { PlanSheet } from '../../support/planSheet';

const PLANCHECK = FUNCTIONS.find(({ name }) => name === 'PLANCHECK')!;

function rows(plan: PlanSheet, rules?: PlanSheet, host?: Host): OutputCell[][] {
  const output = call(PLANCHECK, [plan, POPULATION, DELIVERED, rules ?? null], host);
  if (output instanceof Promise || output instanceof Failure) throw new Error(JSON.stringify(output));
  return output as OutputCell[][];
}

function failure(...args: unknown[]): Failure {
  const output = call(PLANCHECK, args);
  if (!(output instanceof Failure)) throw new Error('it does not fail');
  return output;
}

/** The remarks on a plan, without those on rows that were not judged. */
const remarks = (plan: PlanSheet, rules?: PlanSheet) =>
  rows(plan, rules)
    .slice(1)
    .filter((cells) => cells[0] !== '情報' || cells[8] !== '')
    .map((cells) => cells[7]);

describe('remarks read like a colleague and say what would mend it', () => {
  test.each<[string, PlanSheet, PlanSheet | undefined, string]>([
    [
      '窓口の能力',
      planSheet({ 0: { 交付想定枚数: 2001, 庁舎外臨時窓口数: 1 } }),
      [
        ['followUp', false],
        ['backlog', false],
      ],
      '窓口で交付できる枚数が想定より1,001枚少なくなります。専用窓口があと3つ必要です（1日当たり20枚、開庁20日の場合）。庁舎外臨時窓口（1）は、開設日数か1日当たり枚数がないため数えていません。',
    ],
    [
      '窓口の能力: 併用窓口だけ',
      withoutColumns(planSheet(), '専用窓口数', '専用窓口1日当たり枚数', '申請件数'),
      [['offsite', false]],
      '窓口で交付できる枚数が想定より800枚少なくなります。併用窓口があと4つ必要です（1日当たり10枚、開庁20日の場合）。',
    ],
    [
      '窓口の能力: 開庁しない月',
      planSheet({ 0: { 開庁日数: 0 } }),
      [['offsite', false]],
      '窓口で交付できる枚数が想定より1,000枚少なくなります。開庁日数が0日です。開庁日数と窓口を見直してください。',
    ],
    [
      '庁舎外窓口',
      planSheet({ 0: { 交付想定枚数: 1050 } }),
      [['windows', false]],
      '窓口で交付しきれない枚数が50枚ありますが、庁舎外の臨時窓口が予定されていません。庁舎内で窓口を増やせないときは、庁舎外に開設してください。',
    ],
    [
      '土日開庁',
      planSheet({ 1: { 土日開庁日数: 2 } }),
      undefined,
      'この月の週末は5回あります。毎週土日のいずれかを開くには、土日の開庁日があと3日必要です。',
    ],
    [
      '職員の配置',
      planSheet({ 0: { 職員数: 1 } }),
      undefined,
      '窓口3つに対して職員が足りません。あと2人の配置が必要です。',
    ],
    [
      '統合端末',
      planSheet({ 0: { 統合端末台数: 0 } }),
      undefined,
      '窓口3つに対して統合端末が足りません。あと3台の配備が必要です。',
    ],
    [
      '前倒し採用',
      planSheet({ 1: { 専用窓口数: 4, 職員数: 5, 統合端末台数: 5 } }),
      undefined,
      '2020年5月に窓口が2つ増えて5つになりますが、この月の職員では開けません。研修の期間を見込み、この月までにあと2人の採用が必要です。',
    ],
    [
      '滞留',
      planSheet({ 0: { 申請件数: 2600 }, 1: { 申請件数: 0 } }),
      undefined,
      '月末の滞留が1.6か月分の交付に当たります。この月にあと300枚多く交付すると収まります。交付通知書の発送と窓口の増設を検討してください。',
    ],
    [
      '滞留: 交付のない月',
      planSheet({ 0: { 交付実績: 0 }, 1: { 申請件数: 0 } }),
      [['followUp', false]],
      '月末の滞留が、交付がないまま残ります。この月にあと500枚多く交付すると収まります。交付通知書の発送と窓口の増設を検討してください。',
    ],
    [
      '計画と実績: 遅れ',
      planSheet({ 0: { 交付実績: 766 } }),
      undefined,
      '計画より234枚少ない実績です（計画の76.6%）。遅れの原因を確かめ、翌月以降の体制か計画を見直してください。',
    ],
    [
      '計画と実績: 超過',
      planSheet({ 0: { 交付実績: 1200 } }),
      undefined,
      '計画より200枚多い実績です（計画の120%）。窓口と人員が足りているかを確かめ、計画を見直してください。',
    ],
    [
      '年月の形式',
      planSheet({}, changed(JULY, { 年月: '未定' })),
      undefined,
      '「未定」は年月として読めません。この行は検査していません。2026年4月、2026/4/1、R8.4 のように入力してください。',
    ],
    [
      '年月の形式: 空白',
      planSheet({}, changed(JULY, { 年月: null })),
      undefined,
      '年月が空白です。この行は検査していません。2026年4月、2026/4/1、R8.4 のように入力してください。',
    ],
    [
      '月の重複',
      planSheet({}, [...JUNE]),
      undefined,
      '同じ月が表の4行目にもあります。どちらかを消すか、1つにまとめてください。',
    ],
    [
      '月の欠落',
      planSheet({}, changed(JUNE, { 年月: '2020年9月' })),
      undefined,
      '2020年7月から2020年8月までの2か月がありません。交付しない月も0として入れてください。',
    ],
    [
      '月の欠落: 1か月',
      planSheet({}, changed(JUNE, { 年月: '2020年8月' })),
      undefined,
      '2020年7月がありません。交付しない月も0として入れてください。',
    ],
    [
      '月の順序',
      [HEADER, JULY, ...planSheet().slice(1)],
      undefined,
      '2020年7月の後に並んでいます。古い月から順に並べてください。',
    ],
    [
      '数でない値',
      planSheet({ 0: { 統合端末台数: '3台程度' } }),
      undefined,
      '「3台程度」は統合端末台数の数として読めません。数を入力してください。',
    ],
    ['負の値', planSheet({ 0: { 職員数: -3 } }), undefined, '職員数が負（-3）です。0以上の数を入力してください。'],
    [
      '整数でない値',
      planSheet({ 0: { 職員数: 3.5 } }),
      undefined,
      '職員数が整数ではありません（3.5）。計算には入力のまま使いました。',
    ],
    [
      '合計行',
      planSheet({}, changed(JUNE, { 年月: '合計' })),
      undefined,
      '「合計」は合計などとみなし、検査から外しました。',
    ],
  ])('%s', (_, plan, rules, remark) => {
    expect(remarks(plan, rules)).toContain(remark);
  });

  test('目標枚数', () => {
    const output = call(PLANCHECK, [planSheet(), 5100, 2000]) as OutputCell[][];
    expect(output[1]).toEqual([
      ...['重大', '目標枚数', '', '', '交付想定枚数', 3000, 3100],
      '交付想定枚数の合計が、これから交付すべき枚数に100枚足りません。3か月で割ると、1か月当たりあと34枚の上積みが必要です。',
      '',
    ]);
  });
});

describe('the table', () => {
  test('of a clean plan is the header and one row', () => {
    expect(rows(planSheet())).toEqual([
      ['重大度', '規則', '団体名', '年月', '項目', '値', '基準', '説明', 'セル'],
      [
        ...['指摘なし', '', '', '', '', '', ''],
        ...['重大・警告に当たる指摘はありません。令和2年通知の規則で検査しました。', ''],
      ],
    ]);
  });

  test('says 指摘なし only where nothing is 重大 or 警告, and still gives 情報', () => {
    const informed = rows(
      withoutColumns(
        planSheet({}, changed(JUNE, { 年月: '合計', 交付想定枚数: 3000, 交付実績: 3000, 申請件数: 3000 })),
        '職員数',
      ),
    );
    expect(informed.map(([severity, rule]) => [severity, rule])).toEqual([
      ['重大度', '規則'],
      ['検査した範囲では指摘なし（未検査: 職員の配置、前倒し採用）', ''],
      ['情報', '合計行'],
      ['情報', '職員の配置'],
      ['情報', '前倒し採用'],
    ]);
    expect(informed[3]![7]).toBe('「職員数」の列がないか空白のため、検査していません。');
    const warned = rows(withoutColumns(planSheet({ 1: { 土日開庁日数: 4 } }), '職員数'));
    expect(warned.map(([severity]) => severity)).toEqual(['重大度', '警告', '情報', '情報']);
  });

  test('says which arguments are missing and how many rows could not be judged', () => {
    const output = call(PLANCHECK, [planSheet({ 0: { 職員数: null } })]) as OutputCell[][];
    expect(output.slice(1).map((cells) => cells[7])).toEqual([
      '「職員数」が空白です。空白は「未定」とみなし、この月は検査しきれません。ないときは0を入力してください。',
      '引数「人口」(population)と「累計交付枚数」(delivered)が指定されていないため、検査していません。',
      '必要な値が空白か読めないため、1行は検査していません（職員の配置）。',
    ]);
  });

  test('is rectangular, months are dates, and nothing is null', () => {
    const output = rows(planSheet({ 0: { 職員数: 0 }, 1: { 土日開庁日数: 0 } }, [...JUNE]));
    expect(new Set(output.map((cells) => cells.length))).toEqual(new Set([9]));
    expect(output[1]![3]).toEqual(new DateCell(43922, 'yyyy"年"m"月"'));
    expect(output.flat()).not.toContain(null);
  });
});

describe('the cell of a finding', () => {
  const plan = planSheet({ 1: { 職員数: 2 } });
  test.each([
    [undefined, '3行目・11列目'],
    [null, '3行目・11列目'],
    ['Sheet1!A1:M4', 'Sheet1!K3'],
    ['Sheet1!$A$1:$M$4', 'Sheet1!K3'],
    ["'第1 四半期'!C10:O13", "'第1 四半期'!M12"],
    ['計画!P5:AB8', '計画!Z7'],
    ['計画!Q5:AC8', '計画!AA7'],
    ['計画!A:M', '計画!K3'],
    ['B2:N5', 'L4'],
  ])('in %s is %s', (address, cell) => {
    const host = address === undefined ? {} : { addresses: [address, null, null, null] };
    expect(rows(plan, undefined, host)[1]![8]).toBe(cell);
  });

  test('Excel is asked for the addresses', () => {
    const entry = metadata('ja', 'https://addin.example.jp').functions.find(({ id }) => id === 'PLANCHECK')!;
    expect(entry.options).toEqual({ requiresAddress: true, requiresParameterAddresses: true });
    expect(metadata('ja', 'https://addin.example.jp').functions.find(({ id }) => id === 'FOLLOWUP')).toBeDefined();
  });

  test('a blank that arrives as 0 is asked of the sheet and stays unknown', async () => {
    const zeros = planSheet({ 0: { 職員数: 0 }, 1: { 職員数: 0 } });
    const empty = zeros.map((cells, row) => cells.map((_, column) => row === 1 && column === 10));
    const host = { addresses: ['S!A1:M4', null, null, null], emptyCells: () => Promise.resolve([empty]) };
    const output = (await call(PLANCHECK, [zeros, POPULATION, DELIVERED], host)) as OutputCell[][];
    expect(output.filter(([, rule]) => rule === '職員の配置').map((cells) => [cells[0], cells[8]])).toEqual([
      ['重大', 'S!K3'],
      ['情報', ''],
    ]);
  });
});

describe('errors name what came', () => {
  test.each<[unknown[], RegExp]>([
    [
      [
        [
          ['年月', '枚数'],
          [43922, 1],
        ],
      ],
      /「交付想定枚数」.*範囲にある文字: 年月、枚数/,
    ],
    [
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      /「年月」と「交付想定枚数」.*範囲に見出しがありません/,
    ],
    [
      [
        [
          ['年月', '交付想定枚数', '想定枚数'],
          [43922, 1, 1],
        ],
      ],
      /「交付想定枚数」（1行目・2列目）と「想定枚数」（1行目・3列目）は、どちらも「交付想定枚数」/,
    ],
    [[[HEADER]], /見出しより下の行がありません/],
    [[[HEADER, APRIL], [[1, 2, 3]], 1], /人口（1行×3列）.*1 団体/],
    [[[HEADER, APRIL], '多数', 1], /人口の1行目「多数」/],
    [[[HEADER, APRIL], 1, 1, [['残業', 1]]], /1行目「残業」という規則はありません。規則: 目標枚数（target）、/],
    [[[HEADER, APRIL], 1, 1, [['staff', 'x']]], /「職員の配置」の値「x」/],
    [[[HEADER, APRIL], 1, 1, 'staff'], /2列/],
  ])('%#', (args, message) => {
    const { code, reason } = failure(...args);
    expect(code).toBe('#VALUE!');
    expect(reason.ja).toMatch(message);
    expect(reason.en).not.toMatch(/undefined|NaN|\[object/);
  });
});
