import { addDays, addMonths } from '../../calendar';
import type { Day } from '../../calendar';
import type { TermsOn } from '../terms';
import { addedBetween, daysOfMonths } from './curve';
import type { AgeCounts, Between, End, Point, Statistics } from './types';

/** The ages that a group of the statistics spans. */
const SPAN = 5;
/** The months whose mean is taken for what comes after the last day. */
const A_YEAR = 12;

/**
 * The share of minors among the cards of a month of issue. The statistics tell the ages of holders on some days; what was added between two
 * days tells those of the cards between. Now and then all ages were taken anew, by which a group falls: such a time says nothing, and
 * takes the share of the times before and after, or either as its ends.
 */
export function minorShares({ ages, days, lead }: Statistics, termsOn: TermsOn) {
  const byMajority = new Map<number, Record<End, readonly Point[]>>();
  const total = ages.map(({ day, delivered }): Point => ({ day, count: delivered }));
  return (month: Day, leadEnd: End, end: End): number => {
    const majority = termsOn(month).majority.value;
    if (!byMajority.has(majority)) byMajority.set(majority, curvesOf(ages, majority));
    const from = addDays(month, daysOfMonths(lead[leadEnd]));
    const to = addDays(addMonths(month, 1), daysOfMonths(lead[leadEnd]));
    const last = ages.at(-1)!;
    if (to > days.at(-1)!) return latest(ages, last, majority)[end];
    // Of the first cards only the sum is known by age, as it was some weeks after the first day of the bodies' statistics.
    if (to <= ages[0]!.day) return minorsIn(ages[0]!, majority, 'delivered') / ages[0]!.delivered;
    const curve = byMajority.get(majority)![end];
    const start = from < ages[0]!.day ? ages[0]!.day : from;
    return addedBetween(curve, start, to) / addedBetween(total, start, to);
  };
}

/** Of the group in which the majority falls, as many years as lie under it. */
function minorsIn({ groups }: AgeCounts, majority: number, what: 'delivered' | 'population'): number {
  return groups.reduce((sum, group, index) => {
    const years = Math.min(Math.max(majority - index * SPAN, 0), SPAN);
    return sum + (group[what] * years) / SPAN;
  }, 0);
}

interface Step {
  readonly day: Day;
  readonly added: number;
  /** Null where ages were taken anew. */
  readonly share: number | null;
}

function stepsOf(ages: readonly AgeCounts[], majority: number): Step[] {
  return ages.slice(1).map((after, index) => {
    const before = ages[index]!;
    const added = after.delivered - before.delivered;
    const isAnew = after.groups.some((group, place) => group.delivered < before.groups[place]!.delivered);
    const minors = minorsIn(after, majority, 'delivered') - minorsIn(before, majority, 'delivered');
    return { day: after.day, added, share: isAnew ? null : minors / added };
  });
}

/** Minors among all delivered, day by day, at each end of what is known. */
function curvesOf(ages: readonly AgeCounts[], majority: number): Record<End, readonly Point[]> {
  const steps = stepsOf(ages, majority);
  const first: Point = { day: ages[0]!.day, count: minorsIn(ages[0]!, majority, 'delivered') };
  const curve = (pick: (shares: readonly number[]) => number): Point[] => {
    let { count } = first;
    return [
      first,
      ...steps.map(({ day, added, share }, index) => {
        count += added * (share ?? pick(neighbours(steps, index)));
        return { day, count };
      }),
    ];
  };
  return {
    low: curve((shares) => Math.min(...shares)),
    central: curve((shares) => shares.reduce((sum, share) => sum + share, 0) / shares.length),
    high: curve((shares) => Math.max(...shares)),
  };
}

function neighbours(steps: readonly Step[], index: number): number[] {
  const known = (step: Step): step is Step & { share: number } => step.share !== null;
  const before = steps.slice(0, index).reverse().find(known);
  const after = steps.slice(index).find(known);
  return [before, after].flatMap((step) => (step ? [step.share] : []));
}

/** After the last day: as in the last year, between the part of minors in the population and the greatest share of a time of that year. */
function latest(ages: readonly AgeCounts[], last: AgeCounts, majority: number): Between {
  const known = stepsOf(ages, majority)
    .slice(-A_YEAR)
    .flatMap(({ share, added }) => (share === null ? [] : [{ share, added }]));
  const added = known.reduce((sum, step) => sum + step.added, 0);
  return {
    low: minorsIn(last, majority, 'population') / last.population,
    central: known.reduce((sum, step) => sum + step.share * step.added, 0) / added,
    high: Math.max(...known.map(({ share }) => share)),
  };
}
