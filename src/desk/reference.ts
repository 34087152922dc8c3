import type { Cell, CellRead, CellsReference, Content, FormulaCell, Matrix, Unread } from '../sheet';

/** What the view of reference data reads of the workbook, and how it brings a table up to date. */
export interface ReferenceDesk {
  /** The formulas of all sheets that name the add-in, and the names of the book. */
  formulas(): Promise<BookFormulas>;
  /** null where the sheet is not there, or the cells are whole columns or rows. */
  cells(references: readonly CellsReference[]): Promise<readonly (Matrix<CellRead> | null)[]>;
  /** What is selected, down to the last cell that holds something; null where none does. */
  selectedCells(): Promise<SelectedCells | null>;
  /** The tables that have a defined name which the caller knows as its own. */
  namedTables(isOwn: (name: string, comment: string) => boolean): Promise<readonly NamedTable[]>;
  /** Replaces the rows under a table's header, if it still holds what it is expected to. */
  writeRows(replacement: Replacement): Promise<Replaced>;
}

export interface BookFormulas {
  readonly formulas: readonly FormulaCell[];
  /** Cells whose formulas could not be read. */
  readonly unread: readonly Unread[];
  /** What each name stands for, with `=` in front; without names that a sheet has for itself too. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

export interface SelectedCells {
  readonly address: string;
  readonly sheet: string;
  /** Of the first cell, from 1. */
  readonly row: number;
  readonly column: number;
  readonly values: Matrix<Cell>;
}

/** As Excel hands cells over: `''` for an empty one. */
export type RawRows = Matrix<Content>;

export interface NamedTable {
  readonly name: string;
  readonly comment: string;
  /** Header and rows; null where the name's cells are gone. */
  readonly place: {
    readonly sheet: string;
    readonly address: string;
    readonly values: RawRows;
    readonly formulas: RawRows;
  } | null;
}

export interface Replacement {
  readonly name: string;
  readonly comment: string;
  /** Header and rows as `NamedTable` gave them. */
  readonly expected: RawRows;
  readonly rows: RawRows;
  /** `formulas` writes what starts with = as a formula, `values` as text. */
  readonly as: 'values' | 'formulas';
}

export type Replaced =
  /** Header and rows, as they read now. */
  | { readonly state: 'written'; readonly formulas: RawRows }
  /** More rows are needed, and these cells under the table are in use. */
  | { readonly state: 'blocked'; readonly address: string };
