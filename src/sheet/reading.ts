import type { Cell } from './cell';
import type { Rect } from './rect';

/** Why cells could not be read: no answer came, a cell stayed in edit, the host refused, or the sheet is gone. */
export type WhyUnread = 'unanswered' | 'editing' | 'refused' | 'noSheet';

/** Cells that the host did not hand over. */
export interface Unread {
  readonly sheet: string;
  /** Null for the whole sheet. */
  readonly rect: Rect | null;
  readonly why: WhyUnread;
}

/** What a part of a sheet holds, as Excel hands it over; rows and columns are counted from 0 on the sheet. */
export interface CellBlock {
  readonly top: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** As Excel calls them: `Empty`, `String`, `Double`, `Boolean`, `Error` …, and `Unread` where it told nothing. */
  readonly types: readonly (readonly string[])[];
  /** Empty where the host cannot tell. */
  readonly hiddenRows: readonly boolean[];
}

/** The used cells of a sheet. */
export interface SheetCells {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly left: number;
  readonly columns: number;
  /** From the first used row on, each beginning where the one before it ends. */
  readonly blocks: readonly CellBlock[];
  /** What the blocks do not tell. */
  readonly unread: readonly Unread[];
}

/** What a sheet looks like besides its cells, which says what headings they stand under. */
export interface SheetLayout {
  /** Cells that are one; undefined where the host does not tell. */
  readonly merges: readonly Rect[] | undefined;
  /** Counted from 0 on the sheet. */
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A sheet of which nothing could be read. */
export function unreadSheet(sheet: string, hidden: boolean, why: WhyUnread): SheetCells {
  return { sheet, hidden, left: 0, columns: 0, blocks: [], unread: [{ sheet, rect: null, why }] };
}

/** The type of a cell that the host did not hand over. */
export const UNREAD = 'Unread';

/** What stands in a block for cells that were not read: not even whether they are empty is known. */
export function unreadCells({ rows, columns }: Rect): Omit<CellBlock, 'top'> {
  const filled = <T>(cell: T): T[][] => Array.from({ length: rows }, () => new Array<T>(columns).fill(cell));
  return { values: filled(''), formulas: filled(''), types: filled(UNREAD), hiddenRows: [] };
}

/** What a cell holds, with the formula behind it; `formula` is null for a constant. */
export interface CellRead {
  readonly value: Cell;
  readonly formula: string | null;
}

/** A cell that holds a formula. */
export interface FormulaCell {
  readonly sheet: string;
  /** `B3` */
  readonly cell: string;
  readonly formula: string;
}

/** Cells by the name of their sheet and their address on it. */
export interface CellsReference {
  readonly sheet: string;
  /** `B2:C9` */
  readonly cells: string;
}
