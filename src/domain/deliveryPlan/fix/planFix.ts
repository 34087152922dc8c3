import type { Day } from '../../calendar';
import { add, fractionOf, multiply, nearest, ZERO } from '../../exact';
import { fail } from '../../fault';
import { staffNeededAhead } from '../capacity/needs';
import { OfficeDays } from '../capacity/officeDays';
import type { Column, PlanCells } from '../table/cells';
import { judgePlan } from '../check/check';
import type { PlanCheck, PlanInput } from '../check/check';
import type { Finding } from '../check/finding';
import { seriesOf } from '../check/judgeSeries';
import { judgingOf } from '../check/judging';
import type { Judging } from '../check/judging';
import { readPlan } from '../check/readPlan';
import { figureCell } from '../check/plan';
import type { Body, Plan, PlanRow } from '../check/plan';
import type { RuleId } from '../check/rules';
import { ruleSetFor } from '../check/ruleSets';
import { planSettings } from '../check/settings';
import type { Settings } from '../check/settings';
import { readCosts } from '../costs/readCosts';
import type { Holidays } from '../figures';
import { AskedRow } from './askedRow';
import type { Asks } from './askedRow';
import { cheapestWays } from './cheapest';
import type { MonthToMend } from './cheapest';
import type { MonthWay, Obstacle } from './monthWays';
import { PARTS, Pricing, wholePrices } from './pricing';
import type { Part } from './pricing';

declare module '../../fault' {
  interface PlanFaults {
    /** No plan within the ceilings passes: the first month for which something lacks, and what. */
    planBeyondCeilings: { body: string; month: Day; obstacle: Obstacle };
    /** Of these columns the plan may need more, and the costs give no price. */
    pricesMissing: { columns: readonly Part[] };
  }
}

export interface PlanFixInput extends PlanInput {
  readonly costs?: PlanCells | undefined;
}

export interface PlanChange {
  readonly column: Column;
  readonly before: number;
  readonly after: number;
  /** Null where nobody gives prices; open days are paid for with their weekend days. */
  readonly yen: number | null;
  /** The rule that asks for it. */
  readonly rule: RuleId;
}

export interface FixedMonth {
  readonly body: string;
  /** As it was. */
  readonly row: PlanRow;
  readonly changes: readonly PlanChange[];
  readonly yen: number | null;
  /** What stands in cells that hold no usable figure. */
  readonly written: ReadonlyMap<Column, number | string>;
}

export interface FixedPlan {
  /** The plan with the changes in it. */
  readonly plan: Plan;
  readonly months: readonly FixedMonth[];
  readonly yen: number | null;
  /** What the check says of it. */
  readonly check: PlanCheck;
}

type Prices = ReadonlyMap<Part, number>;

/** The cheapest plan that passes, with never fewer of anything; what these changes cannot mend the check still tells. */
export function planFix(input: PlanFixInput, holidays: Holidays): FixedPlan {
  const plan = readPlan(input.plan, input.around);
  const settings = planSettings(input.rules);
  const costs = input.costs && readCosts(input.costs);
  const prices = costs && costs.prices.size > 0 ? costs.prices : null;
  if (prices) refuseMissingPrices(prices, plan);
  const mender = new Mender(plan, settings, new OfficeDays(holidays), costs?.ceilings ?? new Map(), prices);
  const months = plan.bodies.flatMap((body) => mender.mend(body));
  const changed = new Map(months.map((month) => [month.row, month]));
  const bodies = plan.bodies.map((body) => ({ ...body, rows: body.rows.map((row) => mended(changed.get(row)!)) }));
  const fixed = { ...plan, bodies };
  return { plan: fixed, months, yen: prices && totalOf(months), check: judgePlan(fixed, input, holidays) };
}

function mended({ row, changes }: FixedMonth): PlanRow {
  if (changes.length === 0) return row;
  const figures = Object.fromEntries(changes.map(({ column, after }) => [column, after]));
  return { ...row, figures: { ...row.figures, ...figures } };
}

function totalOf(parts: readonly { readonly yen: number | null }[]): number {
  return nearest(parts.map(({ yen }) => fractionOf(yen!)).reduce(add, ZERO));
}

/** What has no price would be added as if it cost nothing. */
function refuseMissingPrices(prices: Prices, { filled }: Plan): void {
  const columns = PARTS.filter((part) => filled.has(part) && !prices.has(part));
  if (columns.length > 0) fail('pricesMissing', { columns });
}

class Mender {
  private readonly whole: Prices | null;

  constructor(
    private readonly plan: Plan,
    private readonly settings: Settings,
    private readonly officeDays: OfficeDays,
    private readonly ceilings: ReadonlyMap<Part, number>,
    private readonly prices: Prices | null,
  ) {
    this.whole = prices && wholePrices(prices);
  }

  mend(body: Body): FixedMonth[] {
    const series = seriesOf(body).rows;
    const fixed = new Map(this.mendSeries(body, series).map((month) => [month.row, month]));
    // A month that stands twice is judged by itself, but for its place among the others.
    return body.rows.map((row) => fixed.get(row) ?? this.mendSeries(body, [row])[0]!);
  }

  private mendSeries(body: Body, rows: readonly PlanRow[]): FixedMonth[] {
    const judging = this.judgings(body);
    const asked = rows.map((row, place) => this.askedRow(row, place, judging));
    this.raise(asked);
    const places = new Map(asked.map(({ row }, place) => [row.month.ordinal, place]));
    const months = asked.map((month) => this.toMend(body, month, asked, places));
    const chosen = cheapestWays(months, asked[0]!.pricing.nothing);
    if ('stuckAt' in chosen) return beyond(body, rows[chosen.stuckAt]!, 'staff');
    const ahead = new Map<number, number>();
    months.forEach((month, place) => {
      if (month.asks === undefined) return;
      ahead.set(month.asks, month.ahead(chosen[place - 1]!.windows, chosen[place]!.windows));
    });
    return asked.map((month, place) => this.told(body, month, chosen[place]!, ahead.get(place) ?? 0));
  }

  /** By rule, each made once a body. */
  private judgings({ name }: Body): (rule: RuleId) => Judging {
    const known = new Map<RuleId, Judging>();
    return (rule) => {
      const judging = known.get(rule) ?? judgingOf(rule, name, this.plan, this.settings, this.officeDays);
      known.set(rule, judging);
      return judging;
    };
  }

  private askedRow(row: PlanRow, place: number, judging: (rule: RuleId) => Judging): AskedRow {
    const { rules } = ruleSetFor(row.month.first, this.settings.parameters.ruleSet);
    const asks: Asks = (rule) => (rules.has(rule) && this.settings.thresholds.has(rule) ? judging(rule) : undefined);
    const pricing = new Pricing(this.whole, place + 1, (row.figures.openDays ?? null) !== null);
    return new AskedRow(row, asks, pricing, this.ceilings, judging('windows'));
  }

  /**
   * Where a window needs less than one of the staff, windows that stay open longer may save staff who would have to be there
   * ahead of a rise. Where it needs one or more, they never do.
   */
  private raise(asked: readonly AskedRow[]): void {
    if ((this.settings.thresholds.get('staff') ?? 0) >= 1 || !this.settings.thresholds.has('hiring')) return;
    const counts = new Set(asked.flatMap(({ ways }) => ways.counts()));
    for (const { ways } of asked) for (const count of counts) ways.raiseTo(count);
  }

  private toMend(
    body: Body,
    month: AskedRow,
    asked: readonly AskedRow[],
    places: ReadonlyMap<number, number>,
  ): MonthToMend<MonthWay> {
    const ways = month.ways.found();
    if (typeof ways === 'string') return beyond(body, month.row, ways);
    return {
      ways,
      asks: this.askedBy(month, asked, places),
      ahead: (before, windows) => (before === null || windows === null ? 0 : staffNeededAhead(before, windows)),
      staffCost: (windows, ahead) => month.staffCost(windows, ahead),
    };
  }

  /** The place of the month whose staff a rise in this one asks for. */
  private askedBy(
    { row, asks }: AskedRow,
    asked: readonly AskedRow[],
    places: ReadonlyMap<number, number>,
  ): number | undefined {
    const lead = this.settings.thresholds.get('hiring');
    if (lead === undefined || !asks('hiring') || !places.has(row.month.ordinal - 1)) return undefined;
    const earlier = places.get(row.month.ordinal - lead);
    return earlier !== undefined && asked[earlier]!.given.staff !== null ? earlier : undefined;
  }

  private told(body: Body, month: AskedRow, way: MonthWay, ahead: number): FixedMonth {
    const { row, given, weekendDays } = month;
    const staff = given.staff === null ? null : month.staffFor(way.windows, ahead);
    const changes = PARTS.flatMap((part): PlanChange[] => {
      const before = given[part];
      const after = part === 'staff' ? staff : way.parts[part];
      if (before === null || after === null || after === before) return [];
      const rule = ruleFor(part, after, { weekendDays, staff: month.staffFor(way.windows, 0) });
      const change = { column: part, before, after, yen: this.yenOf(part, after - before), rule };
      const days = row.figures.openDays ?? null;
      if (part !== 'weekendDays' || days === null) return [change];
      return [
        change,
        { ...change, column: 'openDays', before: days, after: days + after - before, yen: this.prices && 0 },
      ];
    });
    return { body: body.name, row, changes, yen: this.prices && totalOf(changes), written: writtenIn(row, body) };
  }

  private yenOf(part: Part, added: number): number | null {
    return this.prices && nearest(multiply(fractionOf(this.prices.get(part)!), fractionOf(added)));
  }
}

function writtenIn(row: PlanRow, { findings }: Body): ReadonlyMap<Column, number | string> {
  const isHere = ({ rule, cell, item }: Finding): boolean => {
    if (cell === null || rule === 'figureBlank' || row.figures[item as Column] !== null) return false;
    const own = figureCell(row, item as Column);
    return own.row === cell.row && own.column === cell.column;
  };
  const unusable = findings.filter(isHere);
  return new Map(unusable.map(({ item, value }) => [item as Column, value]));
}

function ruleFor(part: Part, after: number, asked: { readonly weekendDays: number; readonly staff: number }): RuleId {
  switch (part) {
    case 'staff':
      return after > asked.staff ? 'hiring' : 'staff';
    case 'weekendDays':
      return after > asked.weekendDays ? 'windows' : 'weekend';
    case 'terminals':
      return 'terminals';
    case 'offsiteWindows':
      return 'offsite';
    default:
      return 'windows';
  }
}

function beyond({ name }: Body, { month }: PlanRow, obstacle: Obstacle): never {
  return fail('planBeyondCeilings', { body: name, month: month.first, obstacle });
}
