import { describe, expect, test } from '@jest/globals';
import { bodyFigures } from '../../../src/domain/deliveryPlan/check/arguments';
import { planSettings } from '../../../src/domain/deliveryPlan/check/settings';
import { FRACTIONAL, numberIn } from '../../../src/domain/deliveryPlan/table/cells';
import type { Column } from '../../../src/domain/deliveryPlan/table/cells';
import { readPlan } from '../../../src/domain/deliveryPlan/check/readPlan';
import { WORDS } from '../../../src/domain/deliveryPlan/table/words';
import { columnOf, HEADINGS, meaningOf, plainHeader } from '../../../src/domain/deliveryPlan/table/vocabulary';
import { readPlanMonth } from '../../../src/domain/deliveryPlan/check/planMonth';
import { readDate as day } from '../../../src/domain/calendar';
import { complaintOf } from '../support/complaintOf';

describe('the headings that municipalities write', () => {
  test.each<[Column, string[]]>([
    ['body', ['団体名', '団体', '地方公共団体名', '自治体', '市区町村名', '市町村']],
    ['month', ['年月', '月', '対象年月', '対象月', '交付年月', '交付月', '計画年月', '計画月', '年月【※1】']],
    ['planned', ['交付想定枚数', '交付見込数', '交付見込み', '交付予定件数', '交付計画', '想定枚数', '計画交付件数']],
    [
      'planned',
      [
        '交付枚数（見込み）',
        '交付枚数見込',
        '交付件数予定',
        '交付想定',
        '交付想定枚数（単位：枚）',
        '交付想定枚数(枚)',
      ],
    ],
    ['actual', ['交付実績', '交付実績数', '交付実績枚数', '実績', '実績件数', '実績交付枚数', '交付枚数実績']],
    ['planned', ['交付件数（見込み）', '交付件数(予定)', '交付件数【見込】']],
    ['actual', ['交付件数（実績）', '交付枚数（実績）', '交付件数（件）']],
    ['openDays', ['開庁日数（見込み）', '開庁（予定）日数']],
    ['actual', ['交付済', '交付済み', '交付済み枚数', '交付済件数', '交付件数', '交付実績※12']],
    ['applied', ['申請件数', '申請数', '申請受付件数', '申請見込件数', '申請見込み数', '申請枚数実績']],
    [
      'dedicatedWindows',
      ['専用窓口数', '専用窓口', '専用窓口設置数', '交付専用窓口数', 'カード交付専用窓口', '専用の窓口数'],
    ],
    ['dedicatedRate', ['専用窓口1日当たり枚数', '専用窓口一日あたりの交付枚数', '１日当たり処理可能枚数（専用窓口）']],
    ['dedicatedRate', ['専用窓口ひと窓口壱日当り平均交付可能枚数', '専用交付窓口1窓口1日当たり枚数']],
    ['sharedWindows', ['併用窓口数', '併用窓口', '共用交付窓口設置数', '兼用窓口', '共有窓口数']],
    ['sharedRate', ['併用窓口1日当たり枚数', '共用窓口１日あたり交付枚数', '1日当たり枚数（兼用窓口）']],
    ['openDays', ['開庁日数', '開庁日', '窓口開庁日数', '窓口開設日数', '開設日', '交付日数', '開庁日数見込']],
    ['weekendDays', ['土日開庁日数', '土日日数', '土曜日・日曜日開庁日数', '土曜・日曜開庁日数', '土曜日曜日数']],
    ['weekendDays', ['休日等開庁実施日数', '土日祝開庁日数', '土日祝日開庁予定日数', '休日窓口開設日数']],
    ['staff', ['職員数', '配置職員数', '窓口職員配置数', '職員配置人数', '配置人数', '人員数', '職員数（人）']],
    ['terminals', ['統合端末台数', '統合端末', '統合端末数', '統合端末配置台数', '統合端末設置台', '統合端末(台)']],
    ['offsiteWindows', ['庁舎外臨時窓口数', '庁舎外窓口', '庁舎外交付窓口', '臨時窓口数', '臨時交付窓口設置箇所数']],
    ['offsiteWindows', ['出張窓口', '出張交付窓口開設か所数', '庁舎外臨時窓口設置数']],
  ])('%s: %j', (column, headings) => {
    expect(headings.map((heading) => [heading, columnOf(heading)])).toEqual(
      headings.map((heading) => [heading, column]),
    );
  });

  test.each([
    ...[
      '交付枚数',
      '備考',
      '旧団体名',
      '団体名簿',
      '昨年月',
      '年月日',
      '前回交付想定枚数',
      '交付想定枚数累計',
      '前年交付実績',
    ],
    ...[
      '交付実績率',
      '再申請件数',
      '申請件数累計',
      '非専用窓口数',
      '専用窓口数計',
      '未併用窓口数',
      '閉開庁日数',
      '開庁日数累計',
    ],
    ...['平日土日開庁日数', '土日開庁日数計', '非常勤職員数', '職員数計', '旧統合端末台数', '統合端末台数計'],
    ...['旧庁舎外窓口数', '庁舎外窓口数計', '想定', '計画', ''],
  ])('%j means nothing here', (heading) => {
    expect(columnOf(heading)).toBeUndefined();
  });

  test('each column goes by its own name, and only rates have parts of one', () => {
    const ids = Object.keys(HEADINGS) as Column[];
    expect(ids.map((id) => columnOf(HEADINGS[id].name))).toEqual(ids);
    expect(ids.filter((id) => FRACTIONAL.has(id))).toEqual([
      'dedicatedRate',
      'sharedRate',
      'offsiteRate',
      'presetRate',
      'noticeDays',
    ]);
  });

  test.each([
    ['交付 想定\n枚数', '交付想定枚数'],
    ['【専用窓口】（数）', '専用窓口'],
    ['「職員」の数', '職員数'],
    ['１日当り', '1日当たり'],
    ['交付想定枚数（見込）', '交付想定枚数'],
    ['交付想定枚数（計画値）', '交付想定枚数'],
    ['統合端末（単位:台）', '統合端末'],
    ['統合端末（単位台）', '統合端末'],
    ['備考※123', '備考'],
  ])('%j is plainly %j', (heading, plain) => {
    expect(plainHeader(heading)).toBe(plain);
  });

  test('two of a kind are named with their places, missing ones with what was found', () => {
    expect(
      complaintOf(() =>
        readPlan([
          ['年月', '交付想定枚数', '備考', '交付見込数'],
          ['2026年4月', 1, 2, 3],
        ]),
      ),
    ).toEqual([
      'planColumnTwice',
      {
        column: 'planned',
        first: '交付想定枚数',
        second: '交付見込数',
        cells: [
          { row: 0, column: 1 },
          { row: 0, column: 3 },
        ],
      },
    ]);
    expect(complaintOf(() => readPlan([['団体名', 5, null]]))).toEqual([
      'planHeader',
      { missing: ['month', 'planned'], found: ['団体名'], near: null },
    ]);
  });
});

describe('months', () => {
  test.each([
    ['2026-04', '2026-04-01', 4],
    ['2026-05', '2026-05-01', 5],
    ['2026-12', '2026-12-01', 4],
    ['2026-01', '2026-01-01', 4],
    ['2022-01', '2022-01-01', 4],
    ['2023-12', '2023-12-01', 4],
    ['2100-12', '2100-12-01', 4],
  ])('%s begins on %s and has %d weekends without the turn of the year', (text, first, weekends) => {
    expect(readPlanMonth(text)).toMatchObject({ first: day(first), weekends });
  });

  test.each([null, '未定', '2101-01', 202_604, true])('%j is none', (cell) => {
    expect(readPlanMonth(cell)).toBeUndefined();
  });

  test('December and January are neighbours', () => {
    expect(readPlanMonth('2027-01')!.ordinal - readPlanMonth('2026-12')!.ordinal).toBe(1);
  });
});

describe('thresholds', () => {
  test.each([
    ['オフ', undefined],
    ['ｏｆｆ', undefined],
    ['対象外', undefined],
    [false, undefined],
    ['オン', 1],
    [true, 1],
    [null, 1],
    ['1.5', 1.5],
    ['90%', 0.9],
    [0, 0],
  ])('職員の配置 with %j is %p', (cell, threshold) => {
    expect(planSettings([['職員 の配置', cell]]).thresholds.get('staff')).toBe(threshold);
    expect(planSettings([['規則', 'しきい値'], [' STAFF ', cell]]).thresholds.get('staff')).toBe(threshold); // prettier-ignore
  });

  test.each([
    ['twice', [['staff', 1], ['職員の配置', 2]], 'ruleTwice', { row: 2, rule: 'staff' }], // prettier-ignore
    ['none to set', [['monthTwice', 2]], 'ruleWithoutThreshold', { row: 1, rule: 'monthTwice' }],
    ['no number', [['staff', 'オフにする']], 'ruleValue', { row: 1, rule: 'staff', text: 'オフにする' }],
    ['no number', [['staff', '全オン']], 'ruleValue', { row: 1, rule: 'staff', text: '全オン' }],
    ['below nothing', [['staff', -1]], 'ruleValue', { row: 1, rule: 'staff', text: '-1' }],
    ['part of a month', [['hiring', 1.5]], 'ruleValue', { row: 1, rule: 'hiring', text: '1.5' }],
    ['three columns', [['staff', 1, 2]], 'ruleColumns', { columns: 3 }],
    ['nothing at all', [], 'ruleColumns', { columns: 0 }],
  ])('%s: %j', (_, grid, kind, details) => {
    expect(complaintOf(() => planSettings(grid))).toEqual([kind, details]);
  });

  test.each([
    [[['規則 一覧', 1]], 1],
    [[['staff', 1], ['規則', 1]], 2], // prettier-ignore
    [[['前の規則', 1]], 1],
  ])('%j names an unknown rule in row %d', (grid, row) => {
    expect(complaintOf(() => planSettings(grid))).toEqual(['unknownRule', expect.objectContaining({ row })]);
  });

  test.each([
    [5, 5],
    ['1,234', 1234],
    ['5人', 5],
    [Infinity, undefined],
    ['多数', undefined],
    [true, undefined],
    [null, undefined],
  ])('%p says %p', (cell, value) => {
    expect(numberIn(cell)).toBe(value);
  });
});

describe('one figure a body', () => {
  const BODIES = ['川崎市', '横浜市'];
  test.each([
    ['a column', [[1], [2]], [1, 2]],
    ['a row', [[1, '2人']], [1, 2]],
    ['a blank', [[null], [0]], [undefined, 0]],
    ['names in any order, a header and a total', [['団体', '人口'], ['横浜 市', 2], ['川崎市', 1], ['計', 3]], [1, 2]], // prettier-ignore
    ['a name that is missing', [['横浜市', 2], [null, 7]], [undefined, 2]], // prettier-ignore
    ['a name without a figure', [['横浜市', null], ['川崎市', 5]], [5, undefined]], // prettier-ignore
  ])('%s', (_, cells, figures) => {
    expect(bodyFigures(cells, BODIES, 'population')).toEqual(figures);
  });

  test.each([
    ['too few', [[1]], 'bodyFiguresShape', { argument: 'population', rows: 1, columns: 1, bodies: 2 }],
    ['two columns of numbers', [[1, 2], [3, 4]], 'bodyFiguresShape', { argument: 'population', rows: 2, columns: 2, bodies: 2 }], // prettier-ignore
    ['none', [], 'bodyFiguresShape', { argument: 'population', rows: 0, columns: 0, bodies: 2 }],
    ['a name twice', [['川崎市', 1], ['川崎 市', 2]], 'bodyTwice', { argument: 'population', body: '川崎 市' }], // prettier-ignore
    ['no number', [[1], ['多数']], 'bodyFigure', { argument: 'population', row: 2, text: '多数' }], // prettier-ignore
    ['below nothing', [['川崎市', 1], ['横浜市', -1]], 'bodyFigure', { argument: 'population', row: 2, text: '-1' }], // prettier-ignore
  ])('%s is refused', (_, cells, kind, details) => {
    expect(complaintOf(() => bodyFigures(cells, BODIES, 'population'))).toEqual([kind, details]);
  });
});

describe('the words of the documents', () => {
  const words = Object.entries(WORDS).flatMap(([id, of]) => of.map(([word]) => [word, id] as const));

  test.each(words)('%s is read as %s', (word, id) => {
    expect(meaningOf(word)).toBe(id);
  });

  test('begin with the names that results use', () => {
    for (const [id, { name }] of Object.entries(HEADINGS)) expect(WORDS[id as Column][0]![0]).toBe(name);
  });
});
