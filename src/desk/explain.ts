import type { AddressedCells } from './workbook';
import type { Matrix } from '../sheet';
import type { Reference } from '../sheet/formula';

/** What an explanation asks of the workbook. Everything rejects with a WorkbookError. */
export interface ExplainDesk {
  focus(): Promise<FocusedCell>;
  /** What references of a formula lead to, all in one go. */
  read(references: readonly Reference[], at: FormulaRow): Promise<readonly (CellsFound | NotFound)[]>;
}

/** What a formula's references depend on: its sheet and its row, counted from 0. */
export interface FormulaRow {
  readonly sheet: string;
  readonly row: number;
}

/** The active cell. */
export interface FocusedCell extends AddressedCells, FormulaRow {
  /** Its own formula, or the one that spilled into it; null where there is none. */
  readonly formula: string | null;
  /** The address of the cell with the formula. */
  readonly anchor: string;
  /** The cell's place in what the formula spilled; null where that is one cell. */
  readonly place: { readonly row: number; readonly column: number } | null;
  /** What it shows. */
  readonly text: string;
}

/** Null for an empty cell, `{ type: 'Error' }` for one that holds an error. */
export interface CellsFound {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: Matrix<unknown>;
}

export interface NotFound {
  /** `spillsUntold`: this Excel does not say how far a formula spilled. */
  readonly kind: 'noRange' | 'noSheet' | 'tooManyCells' | 'spillsUntold';
}

/** As many cells as a pane reads in a moment; an explanation does without larger ranges. */
export const MOST_CELLS = 200_000;
