import type { SheetPosition } from '../sheet';

/** Brings formulas back that a spreadsheet did not take up or left unfinished. Everything rejects with a WorkbookError. */
export interface Repair {
  /** Enters formulas again; one answer for each, in their order. Nothing but the cells named is written to. */
  enter(cells: readonly Reentry[]): Promise<readonly EntryOutcome[]>;
  /** The error that each cell shows now; null where it shows none. */
  errors(cells: readonly SheetPosition[]): Promise<readonly (string | null)[]>;
  /** Calculates these cells and asks for no others. */
  calculate(cells: readonly SheetPosition[]): Promise<void>;
}

export interface Reentry extends SheetPosition {
  /** As it was read: a cell that holds something else by now is left alone. */
  readonly found: string;
  readonly formula: string;
}

export type EntryOutcome =
  | 'entered'
  /** The cell is locked, and its sheet protected. */
  | 'protected'
  /** Another cell's formula fills it. */
  | 'spilled'
  /** It holds something else by now, or its sheet went away. */
  | 'changed'
  /** A cell is being edited. */
  | 'editing'
  /** The spreadsheet does not take the formula, as in a part of an array formula. */
  | 'refused';
