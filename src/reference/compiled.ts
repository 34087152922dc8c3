import type { Cell, CellType, IsoDay, PostalService } from './types';

/** The bundled form: rows as arrays and sources by position, because the custom functions' script is kept small. */
export interface CompiledReference {
  readonly verifiedOn: IsoDay;
  readonly sources: readonly CompiledSource[];
  readonly tables: readonly CompiledTable[];
  readonly rateSources: readonly (readonly [id: string, title: string])[];
  readonly services: readonly (readonly [id: PostalService, title: string])[];
  readonly rates: readonly CompiledRate[];
  readonly sizeLimits: readonly CompiledSizeLimit[];
}

export type CompiledSource = readonly [
  id: string,
  title: string,
  publisher: string,
  date: string | null,
  verifiedOn: IsoDay,
];

export interface CompiledTable {
  readonly name: string;
  readonly title: string;
  readonly source: number;
  readonly page: string;
  readonly unit: string | null;
  readonly note: string;
  readonly columns: readonly (readonly [title: string, type: CellType, unit: string | null])[];
  readonly rows: readonly (readonly Cell[])[];
}

export type CompiledRate = readonly [
  service: PostalService,
  maxGrams: number | null,
  from: IsoDay,
  to: IsoDay | null,
  yen: number,
  source: number,
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
