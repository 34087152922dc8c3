import type { IsoDay } from '../types';

/** The groups of ages in which a card's holder can be a minor, as the statistics name them; each spans five years. */
export const MINOR_GROUPS = ['0～4歳', '5～9', '10～14', '15～19'] as const;

/** generated/deliveries.json: large tables as lines of text, which compress best and are read in one pass. */
export interface CompiledDeliveries {
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly date: string | null;
    readonly verifiedOn: IsoDay;
  };
  readonly days: readonly IsoDay[];
  /** A line a body: code, prefecture, name, reading, latest population. */
  readonly bodies: string;
  /** A line a body: the first count, and what each later day adds. */
  readonly delivered: string;
  /** A line a day: the day, then delivered and population of the nation and of each group of minors. */
  readonly ages: string;
  readonly parameters: readonly CompiledParameter[];
  readonly made: readonly (readonly [day: IsoDay, made: number, source: string, quote: string, verifiedOn: IsoDay])[];
}

/** A figure that the forecast takes from a document, or an end of the interval in which it lies. */
export type CompiledParameter = readonly [
  parameter: string,
  end: string,
  day: IsoDay,
  value: number,
  divisor: number | null,
  unit: string,
  source: string,
  page: string,
  quote: string,
  verifiedOn: IsoDay,
];
