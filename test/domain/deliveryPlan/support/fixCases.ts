import { expect } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../../src/domain';
import { checkPlan, planFix } from '../../../../src/domain/deliveryPlan';
import type { Holidays, PlanInput } from '../../../../src/domain/deliveryPlan';

/** A plan of few months, of which few figures may grow, so that all plans can be tried. */
interface SmallPlan {
  readonly plan: (string | number | null)[][];
  readonly rules: (string | number)[][];
  readonly costs: (string | number)[][];
  /** Of each month and column the cell, how much it may grow, and the yen of one more. */
  readonly growing: readonly { row: number; column: number; room: number; price: number; days: boolean }[];
  readonly priced: boolean;
}

const HOLIDAYS: Holidays = { from: 2020, to: 2030, has: () => false };

const HEADER = [
  '年月',
  '交付想定枚数',
  '専用窓口数',
  '専用窓口1日当たり枚数',
  '併用窓口数',
  '併用窓口1日当たり枚数',
  '庁舎外臨時窓口数',
  '庁舎外開設日数',
  '開庁日数',
  '土日開庁日数',
  '職員数',
  '統合端末台数',
  '電子証明書更新件数',
  '交付前設定枚数',
  '統合端末1台1日当たり枚数',
];
const GROWING: readonly (readonly [column: number, price: string, ceiling: string])[] = [
  [2, '専用窓口1か月', '専用窓口数の上限'],
  [4, '併用窓口1か月', '併用窓口数の上限'],
  [6, '庁舎外臨時窓口1か月', '庁舎外臨時窓口数の上限'],
  [9, '土日開庁1日', '土日開庁日数の上限'],
  [10, '職員1人1か月', '職員数の上限'],
  [11, '統合端末1台1か月', '統合端末台数の上限'],
];
const DAYS = 8;
const STAFF = 10;

const month = fc.record({
  dedicated: fc.nat({ max: 2 }),
  shared: fc.nat({ max: 2 }),
  offsite: fc.nat({ max: 1 }),
  offsiteDays: fc.constantFrom(null, 0, 4, 8),
  weekendDays: fc.constantFrom(3, 4, 4, 5),
  spareStaff: fc.integer({ min: -2, max: 1 }),
  spareTerminals: fc.integer({ min: -1, max: 1 }),
  load: fc.integer({ min: 0, max: 150 }),
  /** A cell that nobody filled. */
  blank: fc.constantFrom(...[3, 4, 7, 9, 10, 11], ...Array<null>(18).fill(null)),
  renewals: fc.constantFrom(0, 0, 0, 20, 70),
  preset: fc.constantFrom(0, 0, 100, 300),
});

const small = fc.record({
  months: fc.array(month, { minLength: 1, maxLength: 3 }),
  gap: fc.constantFrom(false, false, false, true),
  daysGiven: fc.boolean(),
  room: fc.tuple(...GROWING.map(() => fc.constantFrom(0, 1, 2, 3))),
  prices: fc.option(fc.tuple(...GROWING.map(() => fc.constantFrom(0, 1, 2, 2.5, 5, 10, 30)))),
  lead: fc.constantFrom(1, 1, 1, 0, 2),
  perWindow: fc.constantFrom(1, 1, 1, 0.5, 1.5),
  base: fc.constantFrom(null, null, 10),
  renewalsGiven: fc.boolean(),
  presetGiven: fc.boolean(),
});

type Small = typeof small extends fc.Arbitrary<infer T> ? T : never;

function planOf(made: Small): SmallPlan {
  const rows = made.months.map((one, index) => {
    const days = made.daysGiven ? 18 : null;
    const capacity = one.dedicated * 3 * 20 + one.shared * 20;
    const windows = one.dedicated + one.shared;
    const row = [
      `2021年${5 + index + (made.gap && index > 0 ? 1 : 0)}月`,
      Math.round((capacity * one.load) / 100) + (one.load > 120 ? 30 : 0),
      ...[one.dedicated, 3, one.shared, 1, one.offsite, one.offsiteDays, days, one.weekendDays],
      ...[Math.max(0, windows + one.spareStaff), Math.max(0, windows + one.spareTerminals)],
      ...[made.renewalsGiven ? one.renewals : null, made.presetGiven ? one.preset : null, made.presetGiven ? 10 : null],
    ];
    return one.blank === null ? row : row.map((cell, column) => (column === one.blank ? null : cell));
  });
  const most = GROWING.map(
    ([column], at) => Math.max(...rows.map((row) => (row[column] as number | null) ?? 0)) + made.room[at]!,
  );
  const growing = rows.flatMap((row, index) =>
    GROWING.map(([column], at) => ({
      ...{ row: index + 1, column, room: row[column] === null ? 0 : most[at]! - (row[column] as number) },
      ...{ price: made.prices?.[at] ?? 0, days: column === 9 && made.daysGiven },
    })),
  );
  return {
    plan: [HEADER, ...rows],
    rules: [
      ['職員の配置', made.perWindow],
      ['前倒し採用', made.lead],
      ...(made.base === null ? [] : [['基準月の更新件数', made.base]]),
    ],
    costs: GROWING.flatMap(([, price, ceiling], at) => [
      [ceiling, most[at]!],
      ...(made.prices ? [[price, made.prices[at]!]] : []),
    ]),
    growing,
    priced: made.prices !== null,
  };
}

const MENDABLE = new Set(['windows', 'offsite', 'weekend', 'staff', 'terminals', 'hiring']);

function passes(input: PlanInput): boolean {
  return checkPlan(input, HOLIDAYS).findings.every(({ rule }) => !MENDABLE.has(rule));
}

/** Yen, or staff, windows, weekend days, terminals; then the cells that change, then how late they stand. */
function costOf(grown: readonly number[], { growing, priced }: SmallPlan): number[] {
  const cost = [0, 0, 0, 0, 0, 0];
  grown.forEach((more, at) => {
    if (more === 0) return;
    const { row, column, price, days } = growing[at]!;
    if (priced) cost[0]! += more * price;
    else cost[column === STAFF ? 0 : column === 9 ? 2 : column === 11 ? 3 : 1]! += more;
    const cells = days ? 2 : 1;
    cost[4]! += cells;
    cost[5]! += cells * row;
  });
  return cost;
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function withGrown({ plan, growing }: SmallPlan, grown: readonly number[]) {
  const cells = plan.map((row) => [...row]);
  grown.forEach((more, at) => {
    const { row, column, days } = growing[at]!;
    if (more === 0) return;
    cells[row]![column] = (cells[row]![column] as number) + more;
    if (days) cells[row]![DAYS] = (cells[row]![DAYS] as number) + more;
  });
  return cells;
}

/** All ways to grow, the cheapest first. */
function allGrown(small: SmallPlan): { cost: number[]; grown: number[] }[] {
  const grown = small.growing.reduce<number[][]>(
    (ways, { room }) => ways.flatMap((way) => Array.from({ length: room + 1 }, (_, more) => [...way, more])),
    [[]],
  );
  return grown.map((way) => ({ cost: costOf(way, small), grown: way })).sort((a, b) => compared(a.cost, b.cost));
}

function judged(small: SmallPlan): 'unchanged' | 'changed' | 'impossible' {
  const { plan, rules, costs } = small;
  const best = allGrown(small).find(({ grown }) => passes({ plan: withGrown(small, grown), rules }));
  try {
    const fixed = planFix({ plan, rules, costs }, HOLIDAYS);
    if (!best) throw new Error(`no plan passes, yet one was given: ${JSON.stringify({ plan, rules, costs })}`);
    const grown = small.growing.map(({ row, column }) => {
      const figure = fixed.months[row - 1]!.changes.find(({ column: id }) => COLUMNS[column] === id);
      return figure ? figure.after - figure.before : 0;
    });
    expect({ plan, rules, costs, cost: costOf(grown, small) }).toEqual({ plan, rules, costs, cost: best.cost });
    expect(passes({ plan: withGrown(small, grown), rules })).toBe(true);
    if (small.priced) expect(fixed.yen).toBe(best.cost[0]);
    expect(fixed.check.findings).toEqual(checkPlan({ plan: withGrown(small, grown), rules }, HOLIDAYS).findings);
    return grown.some((more) => more > 0) ? 'changed' : 'unchanged';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect({ plan, rules, costs, kind: error.kind, best }).toMatchObject({
      kind: 'planBeyondCeilings',
      best: undefined,
    });
    return 'impossible';
  }
}

const COLUMNS: Readonly<Record<number, string>> = {
  2: 'dedicatedWindows',
  4: 'sharedWindows',
  6: 'offsiteWindows',
  9: 'weekendDays',
  10: 'staff',
  11: 'terminals',
};

/** So many plans, mended and tried out in full. */
export function fixCases(
  count: number,
  seed: number,
  mostWays: number,
): { agreed: number; impossible: number; changed: number } {
  const found = { agreed: 0, impossible: 0, changed: 0 };
  for (const made of fc.sample(small, { numRuns: count * 12, seed })) {
    const plan = planOf(made);
    if (plan.growing.reduce((ways, { room }) => ways * (room + 1), 1) > mostWays) continue;
    const outcome = judged(plan);
    found[outcome === 'impossible' ? outcome : 'agreed'] += 1;
    if (outcome === 'changed') found.changed += 1;
    if (found.agreed + found.impossible === count) break;
  }
  return found;
}
