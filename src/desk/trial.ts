import type { Content, Matrix, Rect } from '../sheet';

/** What the self-test asks of a spreadsheet: sheets of its own, which it takes away again. Everything rejects with a WorkbookError. */
export interface TrialDesk {
  /** Null where there is no Office around the book. */
  host(): TrialHost | null;
  /** Adds a sheet under a free name behind all others, and leaves in front what is in front. */
  add(name: string): Promise<TrialSheet>;
  /** A sheet that somebody else made for the self-test. */
  find(name: string): Promise<TrialSheet>;
}

export interface TrialSheet {
  readonly name: string;
  /** In one request. */
  write(blocks: readonly TrialBlock[]): Promise<void>;
  read(rect: Rect): Promise<TrialCells>;
  /** Done also where a person was faster. */
  remove(): Promise<void>;
}

/** Cells as they are typed: = begins a formula, an apostrophe a text; null leaves a cell as it is. */
export interface TrialBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: Matrix<Content | null>;
  readonly numberFormat?: string;
}

export interface TrialCells {
  /** `''` for a blank, an error by its text. */
  readonly values: Matrix<Content>;
  readonly errors: Matrix<boolean>;
  /** What the cells show. */
  readonly texts: Matrix<string>;
  readonly formats: Matrix<string>;
  /** Whether a formula of the cell's own stands in it. */
  readonly formulas: Matrix<boolean>;
}

/** What an Office says of itself. Null is not known, or not supported. */
export interface TrialHost {
  readonly platform: string | null;
  readonly version: string | null;
  /** The newest version of each requirement set. */
  readonly sets: readonly { readonly name: string; readonly version: string | null }[];
}
