import type { Day } from '../../calendar';

/** A cumulative count on a day. */
export interface Point {
  readonly day: Day;
  readonly count: number;
}

/** What lies between two ends; the central value is what a single figure is made of. */
export interface Between {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** Which end of what is only known as an interval. */
export type End = keyof Between;

/** One municipality, or several added up. */
export interface BodyCounts {
  /** Cards delivered up to each day of `Statistics.days`. */
  readonly delivered: readonly number[];
  /** Of the latest day on record; null where none is known. */
  readonly population: number | null;
}

/** Counts of the nation by age on one day. The groups span five years each, from 0 on. */
export interface AgeCounts {
  readonly day: Day;
  readonly delivered: number;
  readonly population: number;
  readonly groups: readonly { readonly delivered: number; readonly population: number }[];
}

/** What is published, and what is assumed. Every figure of it has its source where it is kept. */
export interface Statistics {
  readonly days: readonly Day[];
  readonly nation: BodyCounts;
  readonly ages: readonly AgeCounts[];
  /** Cards that the nation made up to some days, the first of which is the day before the first card. */
  readonly made: readonly Point[];
  /** Of the cards delivered up to the first of `days`: the share that had been applied for up to a day, as one city tells. */
  readonly firstBatch: { readonly day: Day; readonly share: number };
  /** Cards that the nation issued in each month, without a gap, from a month on. */
  readonly issues: readonly { readonly month: Day; readonly issued: number }[];
  /** The share of cards that is still held when they end. */
  readonly held: Between;
  /** Months from manufacture to delivery. */
  readonly lead: Between;
}

/** Figures of a user's own: cards issued in a month. */
export interface OwnFigure {
  readonly month: Day;
  readonly issued: number;
}

/** What a month's figure of cards issued rests on. */
export type Basis =
  /** Delivered before the first day of the statistics: the months are an estimate. */
  | 'firstMonths'
  /** The body's own deliveries. */
  | 'deliveries'
  /** What the nation issued, by the body's part of the deliveries of those days. */
  | 'partOfNation'
  /** What the nation issued, by the body's part of the population, since its deliveries are not published any more. */
  | 'populationOfNation'
  | 'own';

export interface IssuedMonth {
  readonly month: Day;
  readonly issued: number;
  readonly basis: Basis;
  /** What an own figure took the place of; absent where there is no estimate. */
  readonly estimate?: number;
  readonly minorShare: number;
}
