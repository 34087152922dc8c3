import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPlan, windowsFor } from '../../../src/domain/deliveryPlan';
import type { Finding } from '../../../src/domain/deliveryPlan';
import { nationalHolidays } from '../../../src/reference';
import { APRIL, changed, check, faultOf, HEADER, JULY, JUNE, planSheet, withoutColumns } from '../../support/planSheet';
import type { Cell, PlanSheet } from '../../support/planSheet';

const rulesIn = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe('columns', () => {
  test.each([
    [['対象年月', '交付枚数（想定）', '交付枚数（実績）', '申請受付件数', '専用窓口', '専用窓口1日あたり枚数']],
    [['年　月', '交付想定枚数(枚)', '実績', '申請数', 'カード交付専用窓口数', '専用窓口の１日当たりの平均交付枚数']],
    [
      [
        '交付月',
        '交付見込枚数',
        '交付件数',
        '申請件数（件）',
        '専用窓口数（見込）',
        '専用窓口一日当たり交付枚数（枚）',
      ],
    ],
    [['月', '交付計画枚数', '交付実績（件）', '申請件数', '専用窓口数見込み', '１日当たり枚数（専用窓口）']],
  ])('are found as %j', (names) => {
    const renamed = [[...names, ...HEADER.slice(6)], ...planSheet().slice(1)];
    expect(check(renamed)).toMatchObject({ findings: [], skips: [], verdict: { clean: true, unchecked: [] } });
  });

  test('may stand in any order, with others between them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(HEADER, { minLength: HEADER.length }), fc.nat({ max: 13 }), (order, at) => {
        const plan = planSheet({ 0: { 職員数: 2 }, 1: { 土日開庁日数: 1 }, 2: { 申請件数: 9999 } });
        const moved = plan.map((cells, index) => {
          const shuffled = order.map((name) => cells[HEADER.indexOf(name)]!);
          shuffled.splice(at, 0, index === 0 ? '備考' : '△');
          return shuffled;
        });
        const found = check(moved);
        const expected = check(plan);
        const bare = (findings: readonly Finding[]) => findings.map((finding) => ({ ...finding, cell: null }));
        expect(bare(found.findings)).toEqual(bare(expected.findings));
        found.findings.forEach(({ cell, value, item }) => {
          if (item !== 'backlog') expect(moved[cell!.row]![cell!.column]).toBe(value);
        });
      }),
    );
  });

  test('two of the same meaning, a missing one and no rows are named', () => {
    const twice = planSheet();
    twice[0]![12] = '職員配置数';
    expect(faultOf(() => check(twice))).toMatchObject({
      kind: 'planColumnTwice',
      details: {
        column: 'staff',
        first: '職員数',
        second: '職員配置数',
        cells: [
          { row: 0, column: 10 },
          { row: 0, column: 12 },
        ],
      },
    });
    expect(
      faultOf(() =>
        check([
          ['年月', '枚数'],
          [43922, 1],
        ]),
      ),
    ).toMatchObject({
      kind: 'planHeader',
      details: { missing: ['planned'], found: ['年月', '枚数'], near: '枚数' },
    });
    expect(
      faultOf(() =>
        check([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toMatchObject({ details: { missing: ['month', 'planned'], found: [] } });
    expect(faultOf(() => check([HEADER])).kind).toBe('planWithoutRows');
    expect(faultOf(() => check([HEADER, HEADER.map(() => null)])).kind).toBe('planWithoutRows');
  });

  test.each([
    [['職員数'], ['staff', 'hiring']],
    [['専用窓口1日当たり枚数'], ['windows', 'offsite']],
    [['併用窓口数'], ['windows', 'offsite']],
    [
      ['専用窓口数', '専用窓口1日当たり枚数', '併用窓口数', '併用窓口1日当たり枚数'],
      ['windows', 'offsite', 'staff', 'terminals', 'hiring'],
    ],
    [['土日開庁日数'], ['weekend']],
    [['統合端末台数'], ['terminals']],
    [['申請件数'], ['backlog']],
  ])('without %j the rules %j are passed over, once each', (names, rules) => {
    const blank = Object.fromEntries(names.map((name) => [name, null]));
    for (const plan of [withoutColumns(planSheet(), ...names), planSheet({ 0: blank, 1: blank, 2: blank })]) {
      const { findings, skips } = check(plan);
      expect(findings).toEqual([]);
      expect(skips.map(({ rule, reason }) => [rule, reason])).toEqual(rules.map((rule) => [rule, 'columns']));
    }
  });

  test.each([
    ['開庁日数', []],
    // Off-site windows are asked for only where the others do not suffice.
    ['庁舎外臨時窓口数', []],
    ['交付実績', ['followUp', 'backlog']],
  ])('without %s every rule that holds is judged all the same', (name, notApplicable) => {
    const { findings, skips, verdict } = check(withoutColumns(planSheet(), name));
    expect([findings, skips]).toEqual([[], []]);
    expect(verdict).toMatchObject({ clean: true, unchecked: [], notApplicable });
  });

  test('dedicated windows alone are judged where there are no shared ones', () => {
    const plan = withoutColumns(planSheet(), '併用窓口数', '併用窓口1日当たり枚数');
    const { findings, skips } = check(plan);
    expect(skips).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'windows')).toMatchObject([
      { limit: 800, facts: { short: 200, kind: 'dedicatedWindows', more: 1 } },
      { limit: 800 },
      { limit: 800 },
    ]);
  });

  test('left-out arguments are said', () => {
    expect(checkPlan({ plan: planSheet() }, nationalHolidays).skips).toEqual([
      { rule: 'target', reason: 'arguments', names: ['population', 'delivered'] },
    ]);
    expect(checkPlan({ plan: planSheet(), population: [[1]] }, nationalHolidays).skips).toEqual([
      { rule: 'target', reason: 'arguments', names: ['delivered'] },
    ]);
  });

  test('rows that lack a figure are counted, and never taken as 0', () => {
    const plan = planSheet({ 0: { 専用窓口数: null }, 1: { 職員数: null }, 2: { 交付想定枚数: null } });
    const { findings, skips } = check(plan);
    expect(findings.map(({ rule, item, cell }) => [rule, item, cell!.row])).toEqual([
      ['figureBlank', 'dedicatedWindows', 1],
      ['figureBlank', 'staff', 2],
      ['figureBlank', 'planned', 3],
    ]);
    expect(Object.fromEntries(skips.map((skip) => [skip.rule, 'count' in skip ? skip.count : 0]))).toEqual({
      target: 1,
      windows: 2,
      offsite: 2,
      staff: 2,
      terminals: 1,
      followUp: 1,
    });
  });
});

describe('what would mend it', () => {
  test('so many more windows carry the month, and one fewer does not', () => {
    const counts = fc.integer({ min: 1, max: 50 });
    const days = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(counts, counts, days, fc.integer({ min: 1, max: 100_000 }), (windows, rate, open, planned) => {
        const input = { 交付想定枚数: planned, 専用窓口数: windows, 専用窓口1日当たり枚数: rate, 開庁日数: open };
        const rules = [
          ['target', false],
          ['staff', false],
          ['terminals', false],
          ['hiring', false],
          ['followUp', false],
          ['offsite', false],
        ];
        const found = (more: number) =>
          check(planSheet({ 0: { ...input, 専用窓口数: windows + more } }), { rules }).findings;
        const [finding] = found(0);
        if (finding?.rule !== 'windows') {
          expect((windows * rate + 10) * open).toBeGreaterThanOrEqual(planned);
          return;
        }
        const { more, short } = finding.facts;
        expect(more).toBe(windowsFor(short, rate, open));
        expect(found(more)).toEqual([]);
        expect(found(more - 1)).not.toEqual([]);
      }),
    );
  });

  test('so many more deliveries bring the backlog under its limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 0, max: 20_000 }), (applied, actual) => {
        const rules = [
          ['followUp', false],
          ['hiring', false],
        ];
        const found = (more: number) =>
          check(planSheet({ 0: { 申請件数: applied, 交付実績: actual + more } }), { rules }).findings.filter(
            ({ month }) => month === 43922,
          );
        const [finding] = found(0);
        if (finding?.rule !== 'backlog') return;
        expect(found(finding.facts.more)).toEqual([]);
        expect(found(finding.facts.more - 1)).not.toEqual([]);
      }),
    );
  });
});

describe('many bodies', () => {
  const bodies = (...sheets: readonly (readonly [name: string, sheet: PlanSheet])[]): PlanSheet => [
    ['団体名', ...HEADER],
    ...sheets.flatMap(([name, sheet]) => sheet.slice(1).map((cells) => [name, ...cells])),
  ];
  const bad = planSheet({ 0: { 職員数: 2 } });
  const two = bodies(['北市', bad], ['南町', planSheet()]);

  test('are judged one by one: together as apart', () => {
    const figures = [
      [
        ['北市', 5000],
        ['南町', 5001],
      ],
      [
        ['北市', 2000],
        ['南町', 2000],
      ],
    ];
    const { findings } = check(two, { population: figures[0]!, delivered: figures[1]! });
    expect(findings.map(({ rule, body }) => [rule, body])).toEqual([
      ['staff', '北市'],
      ['target', '南町'],
    ]);
  });

  test.each<[string, Cell[][]]>([
    ['a column in the order of the plan', [[5000], [5001]]],
    ['a row in the order of the plan', [[5000, 5001]]],
    [
      'two columns in any order, with a header, a total and strangers',
      [
        ['団体名', '人口'],
        ['南 町', '5,001人'],
        ['東村', 9],
        ['北市', 5000],
        ['合計', 10010],
      ],
    ],
  ])('take figures as %s', (_, population) => {
    const { findings, skips } = check(two, { population, delivered: [[2000], [2000]] });
    expect(findings.filter(({ rule }) => rule === 'target')).toMatchObject([{ body: '南町', limit: 3001 }]);
    expect(skips).toEqual([]);
  });

  test('bodies that the figures leave out are counted', () => {
    const { skips } = check(two, { population: [['南町', 5000]], delivered: [[2000], [null]] });
    expect(skips).toEqual([{ rule: 'target', reason: 'gaps', count: 2 }]);
  });

  test.each<[string, Cell[][]]>([
    ['bodyFiguresShape', [[5000]]],
    ['bodyFiguresShape', [[1], [2], [3]]],
    [
      'bodyFiguresShape',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['bodyFigure', [[5000], ['多数']]],
    ['bodyFigure', [[5000], [-1]]],
    [
      'bodyTwice',
      [
        ['北市', 1],
        ['北 市', 2],
      ],
    ],
  ])('%s: %j', (kind, population) => {
    expect(faultOf(() => check(two, { population, delivered: [[1], [2]] })).kind).toBe(kind);
  });

  test('a merged name cell holds for the rows below it; totals of a body belong to nobody', () => {
    const merged = two.map((cells, index) => (index === 2 || index === 3 ? [null, ...cells.slice(1)] : cells));
    merged.splice(4, 0, ['北市計', ...APRIL.map((cell, index) => (index === 0 ? null : cell === 1000 ? 3000 : cell))]);
    const figures = { population: [[5000], [5000]], delivered: [[2000], [2000]] };
    const { findings } = check(merged, figures);
    expect(findings.map(({ rule, body }) => [rule, body])).toEqual([
      ['staff', '北市'],
      ['totalRow', ''],
    ]);
  });

  test('a table that is sorted by month is no disorder', () => {
    const byMonth = [two[0]!, ...[1, 4, 2, 5, 3, 6].map((index) => two[index]!)];
    const figures = { population: [[5000], [5000]], delivered: [[2000], [2000]] };
    expect(rulesIn(check(byMonth, figures).findings)).toEqual(['staff']);
  });

  test('the worst come first, then body by body and row by row', () => {
    const sheet = planSheet(
      { 0: { 土日開庁日数: 0 }, 2: { 職員数: 1, 土日開庁日数: 0 } },
      changed(JULY, { 年月: '計', 交付想定枚数: 3000, 交付実績: 3000, 申請件数: 3000 }),
    );
    const { findings } = check(bodies(['い市', sheet], ['ろ市', sheet]), {
      population: [[1], [1]],
      delivered: [[0], [0]],
    });
    expect(findings.map(({ rule, body, cell }) => `${rule} ${body} ${cell!.row}`)).toEqual([
      'staff い市 3',
      'staff ろ市 7',
      'weekend い市 1',
      'weekend い市 3',
      'weekend ろ市 5',
      'weekend ろ市 7',
      'totalRow  4',
      'totalRow  8',
    ]);
  });
});

describe('months', () => {
  test('a hole is named by its ends; backlog and hiring do not reach across it', () => {
    const later = changed(JUNE, { 年月: '2020年9月', 専用窓口数: 3, 統合端末台数: 4, 職員数: 4, 申請件数: 99_999 });
    const { findings } = check(planSheet({}, later));
    expect(findings).toMatchObject([{ rule: 'monthMissing', value: 2, facts: { from: 44013, to: 44044, count: 2 } }]);
  });

  test.each<[Cell]>([[202604], ['4月'], [true], [null], ['2020/13'], [0]])('%j is no month', (cell) => {
    const { findings } = check(planSheet({}, changed(JULY, { 年月: cell })));
    expect(rulesIn(findings)).toEqual(['monthUnreadable']);
  });

  test('weekends at the turn of the year leave out what the office is closed on', () => {
    // December 2028 begins on a Friday: Saturdays 2 to 30, Sundays 3 to 31, of which the 30th and 31st are year-end.
    const december = changed(JUNE, { 年月: '2028年12月', 土日開庁日数: 4 });
    expect(check([HEADER, december], { population: [[3000]] }).findings).toEqual([]);
    const short = changed(december, { 土日開庁日数: 3 });
    expect(check([HEADER, short], { population: [[3000]] }).findings).toMatchObject([{ rule: 'weekend', limit: 4 }]);
  });

  test("Kawasaki's backlog of 2021 is more than a month's deliveries in all five months", () => {
    const plan: PlanSheet = [
      ['年月', '申請件数', '交付件数', '交付想定枚数'],
      ['2021年2月', 48500, 21291, null],
      ['2021年3月', 78141, 22525, null],
      ['2021年4月', 51389, 25089, null],
      ['2021年5月', 20193, 28789, null],
      ['2021年6月', 8285, 36950, null],
    ];
    const { findings } = checkPlan({ plan }, nationalHolidays);
    const backlog = findings.filter(({ rule }) => rule === 'backlog');
    expect(backlog.map(({ rule, value, limit }) => [rule, value, limit])).toEqual([
      ['backlog', 27209, 21291],
      ['backlog', 82825, 22525],
      ['backlog', 109125, 25089],
      ['backlog', 100529, 28789],
      ['backlog', 71864, 36950],
    ]);
  });
});
