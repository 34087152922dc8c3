import { addDays, addMonths, monthsBetween, startOfMonth } from '../../calendar';
import type { Day } from '../../calendar';
import { addedBetween, countAt, daysOfMonths } from './curve';
import type { Basis, Between, BodyCounts, End, Point, Statistics } from './types';

/** At which end each thing stands that is known as an interval only. */
export interface Ends {
  readonly lead: End;
  /** When the cards of the first months were made: `low` is late, `high` early. */
  readonly firstMonths: End;
  readonly minors: End;
  /** The body's part of what the nation issued after the last day of the bodies' statistics. */
  readonly part: End;
}

export const CENTRAL: Ends = { lead: 'central', firstMonths: 'central', minors: 'central', part: 'central' };

export interface Issued {
  readonly month: Day;
  readonly issued: number;
  readonly basis: Exclude<Basis, 'own'>;
}

/** Cards of one body by month of issue, which is that of manufacture, from the first card to the last month of the nation's issues. */
export function issuedByMonth(body: BodyCounts, statistics: Statistics, ends: Ends): Issued[] {
  const { days, nation, issues, made, lead } = statistics;
  const shift = daysOfMonths(lead[ends.lead]);
  const [points, ofNation] = [body, nation].map(({ delivered }) =>
    delivered.map((count, i) => ({ day: days[i]!, count })),
  );
  const firstDay = addDays(days[0]!, -shift);
  const shape = shapeOf(statistics, ends.firstMonths, firstDay);
  /** Cards of the body that were made up to a day. */
  const madeUpTo = (day: Day): number =>
    day <= firstDay
      ? (body.delivered[0]! * countAt(shape, day)) / countAt(shape, firstDay)
      : countAt(points!, day + shift);
  const laterPart = partsOfNation(body, statistics)[ends.part];
  const start = startOfMonth(made[0]!.day);
  const last = issues.at(-1)!.month;
  return Array.from({ length: monthsBetween(start, last) + 1 }, (_, index): Issued => {
    const month = addMonths(start, index);
    const next = addMonths(month, 1);
    const national = issues[monthsBetween(issues[0]!.month, month)];
    if (!national) {
      const basis = month < firstDay ? 'firstMonths' : 'deliveries';
      return { month, issued: madeUpTo(next) - madeUpTo(month), basis };
    }
    const [from, to] = [addDays(month, shift), addDays(next, shift)];
    if (to > days.at(-1)!) return { month, issued: national.issued * laterPart, basis: 'populationOfNation' };
    const part = addedBetween(points!, from, to) / addedBetween(ofNation!, from, to);
    return { month, issued: national.issued * part, basis: 'partOfNation' };
  });
}

/**
 * How the cards that were delivered up to the first day came to be made. Central: as the nation made cards. Early: what was made first
 * was delivered first. Late: of the first months' applications no more than one city tells, made at the latest, the rest evenly after.
 */
function shapeOf({ made, nation, firstBatch, lead }: Statistics, end: End, firstDay: Day): readonly Point[] {
  if (end === 'central') return made;
  if (end === 'high') return capped(made, nation.delivered[0]!);
  const batchMade = addMonths(firstBatch.day, lead.high);
  return [
    { day: made[0]!.day, count: 0 },
    { day: batchMade, count: firstBatch.share },
    { day: firstDay, count: 1 },
  ];
}

/** Up to the day on which the count is reached. */
function capped(points: readonly Point[], most: number): Point[] {
  const beyond = points.findIndex(({ count }) => count > most);
  if (beyond < 1) return [...points];
  const [before, after] = [points[beyond - 1]!, points[beyond]!];
  const day = before.day + ((most - before.count) / (after.count - before.count)) * (after.day - before.day);
  return [...points.slice(0, beyond), { day, count: most }];
}

/** A body's part of the nation, in four ways; null where its population is not known. */
export interface Parts {
  readonly ofPeople: number | null;
  readonly ofDelivered: number;
  readonly ofLastYear: number;
  /** Of those who have no card yet. */
  readonly ofOthers: number | null;
}

export function partsOf(
  { delivered, population }: BodyCounts,
  { nation, days }: Pick<Statistics, 'nation' | 'days'>,
): Parts {
  const last = days.length - 1;
  const yearAgo = days.findIndex((day) => day > addMonths(days[last]!, -A_YEAR)) - 1;
  const people = nation.population;
  const arePeopleKnown = population !== null && people !== null;
  const without = (all: number, count: number) => Math.max(all - count, 0);
  const all = nation.delivered;
  return {
    ofPeople: arePeopleKnown ? population / people : null,
    ofDelivered: delivered[last]! / all[last]!,
    ofLastYear: (delivered[last]! - delivered[yearAgo]!) / (all[last]! - all[yearAgo]!),
    ofOthers: arePeopleKnown ? without(population, delivered[last]!) / without(people, all[last]!) : null,
  };
}

const A_YEAR = 12;

/**
 * The part of the nation's later issues: by population, which in all trials foretold later deliveries best or nearly so
 * (docs/backtests/renewals.md); its ends are the least and the greatest of the four parts.
 */
export function partsOfNation(body: BodyCounts, statistics: Pick<Statistics, 'nation' | 'days'>): Between {
  const parts = partsOf(body, statistics);
  const known = Object.values(parts).filter((part): part is number => part !== null);
  return { low: Math.min(...known), central: parts.ofPeople ?? parts.ofDelivered, high: Math.max(...known) };
}
