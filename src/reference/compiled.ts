import type { Cell, CellType, IsoDay, PostalService } from './types';

/**
 * The bundled form: tables and prices by column, sources by position, and no names that repeat.
 * It compresses best so, and the custom functions' script is kept small.
 */
export interface CompiledReference {
  readonly verifiedOn: IsoDay;
  readonly sources: readonly CompiledSource[];
  readonly tables: readonly CompiledTable[];
  readonly rateSources: readonly (readonly [id: string, title: string])[];
  readonly services: readonly (readonly [id: PostalService, title: string])[];
  readonly rates: readonly CompiledPeriod[];
  readonly sizeLimits: readonly CompiledSizeLimit[];
}

export type CompiledSource = readonly [
  id: string,
  title: string,
  publisher: string,
  date: string | null,
  verifiedOn: IsoDay,
];

export type CompiledTable = readonly [
  name: string,
  title: string,
  source: number,
  page: string,
  columns: readonly CompiledColumn[],
  note: string,
];

export type CompiledColumn = readonly [title: string, type: CellType, unit: string | null, cells: readonly Cell[]];

export type CompiledPeriod = readonly [
  from: IsoDay,
  to: IsoDay | null,
  source: number,
  services: readonly PostalService[],
  maxGrams: readonly (number | null)[],
  yen: readonly number[],
  /** The places, in the columns before, of the prices that one document alone tells. */
  toldByOne: readonly number[],
];

export type CompiledSizeLimit = readonly [
  service: PostalService,
  minLengthCm: number | null,
  maxLengthCm: number | null,
  minWidthCm: number | null,
  maxWidthCm: number | null,
  maxThicknessCm: number | null,
  maxSidesSumCm: number | null,
  maxGrams: number | null,
  source: number,
];

/** generated/prefectures.json: a table with a line a day and a column for each place. */
export interface CompiledSeries {
  readonly name: string;
  readonly title: string;
  readonly source: number;
  readonly page: string;
  readonly unit: string | null;
  readonly note: string;
  readonly days: readonly IsoDay[];
  /** The first count, and what each later day adds. */
  readonly series: readonly (readonly [place: string, steps: readonly number[]])[];
}

/** generated/holidays.json */
export interface CompiledHolidays {
  readonly from: number;
  readonly to: number;
  /** The first holiday as Excel's serial, then the days from each to the next. */
  readonly gaps: readonly number[];
}
