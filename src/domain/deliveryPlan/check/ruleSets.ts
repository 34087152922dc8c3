import { dayOf } from '../../calendar';
import type { Day } from '../../calendar';
import { RULE_IDS, ruleOf } from './rules';
import type { RuleId } from './rules';

/** The year of the notice that the rules come from. */
export type RuleSetId = 2020 | 2025;

/** What the planned cards are held against: the people without a card, or the renewals to come. */
export type TargetKind = 'population' | 'renewals';

/** Rules over the months for which they are in force; a null end is open. */
export interface RuleSet {
  readonly id: RuleSetId;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Null where no number of cards is asked for. */
  readonly target: TargetKind | null;
  readonly rules: ReadonlySet<RuleId>;
}

const month = (year: number, number: number): Day => dayOf({ year, month: number, day: 1 });

function except(...others: RuleId[]): ReadonlySet<RuleId> {
  return new Set(RULE_IDS.filter((id) => ruleOf(id).kind !== 'table' && !others.includes(id)));
}

const OF_2020 = except('leadTime', 'notice', 'reservations');
const OF_2025 = except('backlog');

/**
 * The notice of October 2020 asks for cards up to March 2023, and nothing has taken the place of its other rules until that
 * of February 2025. Each is in force from the first day of a month on.
 */
export const RULE_SETS: readonly RuleSet[] = [
  { id: 2020, from: null, to: month(2023, 3), target: 'population', rules: OF_2020 },
  { id: 2020, from: month(2023, 4), to: month(2025, 1), target: null, rules: OF_2020 },
  { id: 2025, from: month(2025, 2), to: null, target: 'renewals', rules: OF_2025 },
];

/** The rules that a month is judged by: its own, or those of the year that is asked for. */
export function ruleSetFor(first: Day, asked: number | undefined): RuleSet {
  const found = RULE_SETS.find(({ id, to }) => (asked === undefined ? to === null || first <= to : id === asked));
  return found!;
}
