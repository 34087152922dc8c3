import type { Desk } from '../../../src/desk';
import type { Matrix, Rect, Shift, StoredValue } from '../../../src/sheet';
import type { CellWrite } from '../../../src/engine/access/cells';
import type { GridBook } from '../../../src/engine/book/gridBook';

/** A desk on a new workbook of one empty sheet, `Sheet1`. */
export interface OpenDesk {
  readonly desk: Desk;
  /** The cells behind the desk, where the cases put things and look at what came of them. */
  readonly book: GridBook;
  /** Hides a row, or a column, of the sheet in front, as a person does. */
  hideRow(row: number): void;
  hideColumn(column: number): void;
  /** Merges cells of the sheet in front, as a person does. */
  merge(rect: Rect): void;
  /** Puts rows or columns into the sheet in front, or takes them out, as a person does. */
  shift(shift: Shift): void;
  close(): void;
}

/** The desk of the case that runs, with short words for what the cases do to its workbook. */
export interface DeskAtWork extends Pick<OpenDesk, 'desk' | 'book' | 'hideRow' | 'hideColumn' | 'merge' | 'shift'> {
  /** Writes cells, in the sheet in front unless told otherwise, and waits for their results. */
  put(row: number, column: number, cells: Matrix<CellWrite>, sheet?: string): Promise<void>;
  /** Selects cells of the sheet in front. */
  select(row: number, column: number, rows?: number, columns?: number): void;
  idOf(sheet: string): string;
  sheetNames(): string[];
}

/** The formulas of the cases; a double of a grid without a calculation of its own answers with these. */
export const RESULTS: Readonly<Record<string, StoredValue | Matrix<StoredValue>>> = {
  '=1+1': 2,
  '=1/0': { error: '#DIV/0!' },
  '="2-1"': '2-1',
  '=SEQUENCE(2,2)': [
    [1, 2],
    [3, 4],
  ],
  '=HSTACK("=1",5)': [['=1', 5]],
  '=MYNA.NUM("7")': 7,
  '=MYNA.DATAVERSION()': 'MYNA',
};

/** Cells from A1 on. */
export function fromA1(rows: number, columns: number): Rect {
  return { row: 0, column: 0, rows, columns };
}

export function cell(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}
