import type { Content } from '../sheet';

/** What the pane asks of the workbook. Everything rejects with a WorkbookError. */
export interface Workbook {
  selection(): Promise<Selection>;
  /** The cell that a formula would be put into. */
  target(): Promise<Target>;
  /** Replaces what the cell holds. */
  writeFormula(address: string, formula: string): Promise<void>;
  /** Puts a table on a sheet of its own and brings it to the front. */
  addTableSheet(table: SheetTable): Promise<NewTable>;
  /** Puts cells from A1 of a new sheet and a formula beside them. */
  addExampleSheet(example: SheetExample): Promise<NewSheet>;
  /** Calls back whenever other cells were selected. Returns how to stop. */
  onSelectionChanged(listener: () => void): Promise<() => void>;
}

/** Cells by their address, `Sheet1!A1:B3`, and the name of their sheet. */
export interface AddressedCells {
  readonly address: string;
  readonly sheet: string;
}

export interface Selection extends AddressedCells {
  /** The one cell among them that is typed into. */
  readonly activeCell: string;
}

export interface Target extends AddressedCells {
  /** What stands in it already, as it is typed; null for an empty cell. */
  readonly content: string | null;
}

export type SheetCell = Content | null;

export interface SheetColumn {
  readonly title: string;
  /** `@` for text, which then stays as it is written. */
  readonly numberFormat: string;
}

export interface SheetTable {
  readonly sheetName: string;
  readonly title: string;
  /** Lines under the title; `{name}` becomes the defined name. */
  readonly notes: readonly string[];
  /** The name by which formulas reach the whole table, its header included. */
  readonly definedName: string;
  /** What the name keeps beside it, for the name manager and for whoever finds the table again. */
  readonly comment?: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface NewSheet {
  readonly sheet: string;
}

export interface NewTable extends NewSheet {
  readonly definedName: string;
}

export interface SheetExample {
  readonly sheetName: string;
  readonly cells: readonly (readonly SheetCell[])[];
  readonly formula: string;
}
