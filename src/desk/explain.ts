import type { Place } from './workbook';
import type { Matrix } from '../sheet';

/** What an explanation asks of the workbook. Everything rejects with a WorkbookError. */
export interface ExplainDesk {
  focus(): Promise<FocusedCell>;
  /** What references of a formula lead to, all in one go. */
  read(wanted: readonly Wanted[], at: FormulaCell): Promise<readonly (CellsFound | NotFound)[]>;
}

/** The cell that holds a formula; rows are counted from 0. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
}

/** The active cell. */
export interface FocusedCell extends Place, FormulaCell {
  /** Its own formula, or the one that spilled into it; null where there is none. */
  readonly formula: string | null;
  /** The address of the cell with the formula. */
  readonly anchor: string;
  /** The cell's place in what the formula spilled; null where that is one cell. */
  readonly place: { readonly row: number; readonly column: number } | null;
  /** What it shows. */
  readonly text: string;
}

/** Cells by their address, a name, or a table's parts. */
export type Wanted =
  | {
      readonly kind: 'cells';
      readonly sheet: string | null;
      readonly cells: string;
      /** Written with #: all that the cell's formula spilled. */
      readonly spilled: boolean;
    }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | {
      readonly kind: 'table';
      readonly table: string;
      readonly columns: readonly string[];
      /** As in `[#Headers]`, in small letters; `this row` for `@`. */
      readonly sections: readonly string[];
    };

/** Null for an empty cell, `{ type: 'Error' }` for one that holds an error. */
export interface CellsFound {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: Matrix<unknown>;
}

export interface NotFound {
  readonly kind: 'noRange' | 'noSheet' | 'tooManyCells';
}

/** As many cells as a pane reads in a moment; an explanation does without larger ranges. */
export const MOST_CELLS = 200_000;
