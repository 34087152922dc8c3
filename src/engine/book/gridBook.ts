import type { Matrix, Rect, Shift, StoredValue } from '../../sheet';
import type { CellFormat, GridPlace, CellWrite, SharedFormat } from '../access/cells';
import type { Undrawn } from './undrawn';

/** A worksheet. Its id never changes, its name may. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** `#RRGGBB`, or `''` for none. */
  readonly tabColor: string;
}

export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** The whole table, its header row included. */
  readonly rect: Rect;
  /** False for a table whose first row is data already. */
  readonly hasHeaders: boolean;
  /** A name such as `TableStyleMedium2`. A grid without table styles keeps the name. */
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

export interface GridName {
  readonly name: string;
  /** The sheet the name belongs to, or `null` when it belongs to the workbook. */
  readonly sheet: string | null;
  /** With `=` in front: `=Sheet1!$A$1:$B$2` or `=0.1`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** What somebody noted at a cell. */
export interface GridComment {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

export interface GridComments {
  all(): readonly GridComment[];
  add(comment: Omit<GridComment, 'id'>): string;
}

/** How many rows at the top and columns at the left stay in view; 0 and 0 when nothing is frozen. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export type GridEvent =
  /** Another rectangle, or another sheet, was selected, by a person or by `select`. */
  | { readonly type: 'selected'; readonly sheet: string; readonly rect: Rect }
  /** Contents were edited, by a person or by `write` and `clear`; not when formulas merely gave new results. */
  | { readonly type: 'changed'; readonly sheet: string; readonly rect: Rect }
  /** Rows or columns came or went. */
  | { readonly type: 'shifted'; readonly sheet: string; readonly shift: Shift }
  /** Cells were moved, over those that were there. */
  | { readonly type: 'moved'; readonly sheet: string; readonly rect: Rect; readonly to: GridPlace }
  /** Rows or columns changed places with others. */
  | { readonly type: 'reordered'; readonly sheet: string }
  /** Formulas of the sheet gave new results. */
  | { readonly type: 'calculated'; readonly sheet: string }
  /** The sheet came to the front. */
  | { readonly type: 'activated'; readonly sheet: string };

/**
 * All that the Excel model needs from a grid. Sheets are named by id, and an id handed in exists. Names of sheets, tables and
 * defined names were checked by the caller (valid, not yet taken), and matrices have the rectangle's shape: an implementation need
 * not check again. Reading is synchronous; results of formulas are awaited with `settled`.
 */
export interface GridBook {
  /** The workbook's file name: `Book1.xlsx`. */
  readonly name: string;

  /** In the order of the tabs. There is always at least one. */
  sheets(): readonly GridSheet[];
  activeSheet(): string;
  /** Adds an empty sheet after the last one, does not activate it, and returns its id. */
  addSheet(name: string): string;
  /** Adds a copy with all cells, formats and sizes, at this place among the tabs, and does not activate it. Tables and names are left to the caller. */
  copySheet(sheet: string, name: string, index: number): string;
  updateSheet(sheet: string, change: Partial<Omit<GridSheet, 'id'>>): void;
  /** Never called for the last visible sheet. The sheet's tables and names go with it. */
  deleteSheet(sheet: string): void;
  activateSheet(sheet: string): void;

  /** Results where there are formulas. The caller never asks for the contents of whole rows or columns, nor writes them; clearing and formatting them is usual. */
  values(sheet: string, rect: Rect): Matrix<StoredValue>;
  /** `null` where the cell holds no formula of its own (cells that a formula spilled into have none). */
  formulas(sheet: string, rect: Rect): Matrix<string | null>;
  /** `General` where none was set. */
  numberFormats(sheet: string, rect: Rect): Matrix<string>;
  /** What the cells show. */
  texts(sheet: string, rect: Rect): Matrix<string>;
  /** Writes contents; formats stay. One call is one step of undo where the grid has undo. */
  write(sheet: string, rect: Rect, cells: Matrix<CellWrite>): void;
  /** For formats that differ from cell to cell; `undefined` leaves a cell's alone. One format for all comes through `writeFormat`. */
  writeNumberFormats(sheet: string, rect: Rect, formats: Matrix<string | undefined>): void;
  clear(sheet: string, rect: Rect, what: 'contents' | 'formats' | 'all'): void;
  /** The smallest rectangle around all cells with contents (or with contents or a format), or `null` if there are none. */
  usedRect(sheet: string, valuesOnly: boolean): Rect | null;
  /** The cells that the formula in this cell fills, itself included; `null` if it does not spill. */
  spillRect(sheet: string, row: number, column: number): Rect | null;
  /** The cell whose formula filled this one, itself included; `null` where none did. */
  spillOrigin(sheet: string, row: number, column: number): Rect | null;

  format(sheet: string, rect: Rect): SharedFormat;
  writeFormat(sheet: string, rect: Rect, change: Partial<CellFormat>): void;
  /** In points (a pixel is 0.75); `null` where columns differ. */
  columnWidth(sheet: string, column: number, count: number): number | null;
  setColumnWidth(sheet: string, column: number, count: number, points: number): void;
  rowHeight(sheet: string, row: number, count: number): number | null;
  setRowHeight(sheet: string, row: number, count: number, points: number): void;
  /** Of as many rows from `row` on, which are hidden. */
  hiddenRows(sheet: string, row: number, count: number): readonly boolean[];
  /** Of as many columns from `column` on, which are hidden. */
  hiddenColumns(sheet: string, column: number, count: number): readonly boolean[];
  /** Cells that were merged into one. */
  mergedRects(sheet: string): readonly Rect[];
  autofitColumns(sheet: string, column: number, count: number): void;
  autofitRows(sheet: string, row: number, count: number): void;

  selection(): GridPlace;
  /** Selects, activating the sheet if need be. */
  select(sheet: string, rect: Rect): void;

  /** In the order of their making. */
  tables(): readonly GridTable[];
  /** Returns the id. Header cells are filled already. */
  addTable(table: Omit<GridTable, 'id'>): string;
  updateTable(id: string, change: Partial<Omit<GridTable, 'id' | 'sheet'>>): void;
  /** The cells stay. */
  deleteTable(id: string): void;

  names(): readonly GridName[];
  /** Adds, or replaces the one of the same name (whatever the case of its letters) and sheet. */
  setName(name: GridName): void;
  deleteName(name: string, sheet: string | null): void;

  /** `null` where the grid shows no comments: the host then has none either. */
  readonly comments: GridComments | null;

  readonly undrawn: Undrawn;

  frozenPanes(sheet: string): FrozenPanes;
  freezePanes(sheet: string, panes: FrozenPanes): void;

  /** What the add-in stores with the workbook; values are JSON. */
  readonly settings: Map<string, unknown>;

  /** Calculates every formula anew. */
  recalculate(): void;
  /** Resolves when no formula is waiting for its result. At once if none is. */
  settled(): Promise<void>;

  /** Listeners are called after the fact. Returns how to stop listening. */
  listen(listener: (event: GridEvent) => void): () => void;
}
