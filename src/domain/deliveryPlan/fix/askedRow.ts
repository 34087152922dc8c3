import { addMonths, weekdayOf } from '../../calendar';
import type { Day } from '../../calendar';
import { staffNeeded, terminalsNeeded, weekendDaysNeeded } from '../capacity/needs';
import { presettingOf, windowsOf } from '../check/judgeRow';
import { knownLoadOf } from '../check/judgeWindows';
import { isLack } from '../check/judging';
import type { Judging } from '../check/judging';
import type { PlanRow } from '../check/plan';
import type { RuleId } from '../check/rules';
import type { Cost } from './cheapest';
import { MonthWays } from './monthWays';
import type { AskedMonth, Load, Parts } from './monthWays';
import type { Part, Pricing } from './pricing';

/** How a month is judged by a rule; undefined where the rule asks nothing of it, or is switched off. */
export type Asks = (rule: RuleId) => Judging | undefined;

/** A row of the plan as the rules ask something of it. */
export class AskedRow {
  readonly given: Parts;
  readonly ways: MonthWays;
  /** Weekend days and staff that the month's own rules ask for. */
  readonly weekendDays: number;
  private readonly most: Readonly<Record<Part, number>>;

  constructor(
    readonly row: PlanRow,
    readonly asks: Asks,
    readonly pricing: Pricing,
    ceilings: ReadonlyMap<Part, number>,
    /** Any rule's: what is known of the row is the same for all. */
    private readonly judging: Judging,
  ) {
    const { figures, month } = row;
    this.given = byPart((part) => figures[part] ?? null);
    const weekends = saturdaysAndSundays(month.first);
    this.most = byPart((part) =>
      Math.min(ceilings.get(part) ?? Infinity, part === 'weekendDays' ? weekends : Infinity),
    );
    const weekend = asks('weekend');
    this.weekendDays = weekend ? weekendDaysNeeded(month.weekends, weekend.threshold) : 0;
    this.ways = new MonthWays(this.asked(), pricing);
  }

  /** What the staff costs that so many windows and a later month ask for; null where there may not be so many. */
  staffCost(windows: number | null, ahead: number): Cost | null {
    const { staff } = this.given;
    if (staff === null) return this.pricing.nothing;
    const needed = this.staffFor(windows, ahead);
    return needed > Math.max(this.most.staff, staff) ? null : this.pricing.of(['staff', needed - staff]);
  }

  /** Never fewer than there are. */
  staffFor(windows: number | null, ahead: number): number {
    const rule = this.asks('staff');
    const own = rule && windows !== null ? staffNeeded(windows, rule.threshold) : 0;
    return Math.max(this.given.staff ?? 0, Math.ceil(own), Math.ceil(ahead));
  }

  private asked(): AskedMonth {
    const { row, judging } = this;
    const windows = windowsOf(row, judging);
    const rule = this.asks('terminals');
    const presetting = presettingOf(row, judging);
    return {
      given: this.given,
      most: this.most,
      windows: isLack(windows) ? null : windows,
      load: this.load(),
      weekendDays: this.weekendDays,
      terminals: (count, days) => {
        if (!rule) return 0;
        const cards = isLack(presetting) || !presetting ? undefined : { ...presetting, days };
        return terminalsNeeded(count, rule.threshold, cards);
      },
      days: (weekendDays) => this.daysWith(weekendDays),
    };
  }

  private load(): Load | null {
    const [all, office] = [this.asks('windows'), this.asks('offsite')];
    const known = (all ?? office) ? knownLoadOf(this.row, (all ?? office)!) : undefined;
    if (!known || isLack(known)) return null;
    const byOffice = office !== undefined && this.given.offsiteWindows !== null;
    return { ...known, byAll: all !== undefined, byOffice };
  }

  private daysWith(weekendDays: number | null): number | null {
    const { figures, month } = this.row;
    const { openDays = null } = figures;
    if (openDays === null) {
      return weekendDays === null ? null : this.judging.officeDays.of(month.first, weekendDays);
    }
    const days = openDays + (weekendDays ?? 0) - (this.given.weekendDays ?? 0);
    return days > addMonths(month.first, 1) - month.first ? null : days;
  }
}

/** Written out: it is made twice for each month, and a list of entries costs ten times as much. */
function byPart<T>(value: (part: Part) => T): Record<Part, T> {
  return {
    staff: value('staff'),
    dedicatedWindows: value('dedicatedWindows'),
    sharedWindows: value('sharedWindows'),
    terminals: value('terminals'),
    weekendDays: value('weekendDays'),
    offsiteWindows: value('offsiteWindows'),
  };
}

function saturdaysAndSundays(first: Day): number {
  const next = addMonths(first, 1);
  let count = 0;
  for (let day = first; day < next; day += 1) if (weekdayOf(day) % 6 === 0) count += 1;
  return count;
}
