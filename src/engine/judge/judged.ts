import type { Matrix, Place, SheetPosition, StoredValue } from '../../sheet';
import type { Book, BookCell, BookSheet } from '../../xlsx';
import type { FailureKind } from '../patches/failingFormulas';
import type { UnknownPart } from '../formulas/unknownFormulas';
import type { FormulaReads } from './formulaReads';

/** Why a formula keeps the result that its file holds, though something that it reads has changed. */
export type WhyKept =
  /** The engine gives another result than Excel where nothing has changed. */
  | { readonly kind: 'differs'; readonly functions: readonly string[] }
  | { readonly kind: 'unknown'; readonly parts: readonly UnknownPart[] }
  /** It reads a cell that keeps its old result. */
  | { readonly kind: 'inherited'; readonly from: SheetPosition }
  /** The engine fails in it, it or the workbook takes too long, or it goes round in a circle. */
  | { readonly kind: FailureKind }
  | { readonly kind: 'setting'; readonly setting: NonNullable<Book['calculation']> };

/** What the engine's result for unchanged inputs says about a formula; `none` where there is nothing to compare it with. */
export type Verdict = 'agrees' | 'differs' | 'none';

/** A formula of the file. */
export interface Judged extends SheetPosition {
  sheet: string;
  row: number;
  column: number;
  formula: string;
  /** The results that the file holds for all the cells it fills. */
  readonly cached: Matrix<StoredValue> | undefined;
  verdict: Verdict;
  /** What the engine gave instead, where it differs. */
  gave?: Matrix<StoredValue>;
  reads?: FormulaReads;
  /** Where only the calculation shows which cells it reads, those that it read. */
  looked?: readonly Place[];
  /** What the engine gives, where that is to go into the file. */
  taken?: Matrix<StoredValue> | undefined;
  why?: WhyKept;
  /** Calculated, but nothing shows that Excel would come to the same. */
  unverified?: boolean;
}

/** What is known of a book's formulas. It can be cloned, and so kept in a browser. */
export interface JudgedState {
  readonly judged: readonly Judged[];
  readonly calculation: Book['calculation'] | undefined;
  readonly date1904: boolean;
}

export function judgedIn({ name: sheet, cells }: BookSheet): readonly Judged[] {
  const judged: Judged[] = [];
  for (const [row, inRow] of cells) {
    for (const [column, cell] of inRow) {
      const { formula } = cell;
      if (formula === undefined) continue;
      const cached = cachedResults(cells, row, column, cell);
      judged.push({ sheet, row, column, formula, cached, verdict: 'none' });
    }
  }
  return judged;
}

function cachedResults(
  cells: BookSheet['cells'],
  row: number,
  column: number,
  { value, fills = { rows: 1, columns: 1 } }: BookCell,
): Matrix<StoredValue> | undefined {
  if (value === null) return undefined;
  if (fills.rows * fills.columns === 1) return [[value]];
  return Array.from({ length: fills.rows }, (_, i) =>
    Array.from({ length: fills.columns }, (__, j) => cells.get(row + i)?.get(column + j)?.value ?? null),
  );
}

/** The cells of a formula: those that it filled, and those that it fills now. */
export function filledCells({ sheet, row, column, cached, taken }: Judged): readonly SheetPosition[] {
  const rows = Math.max(1, cached?.length ?? 0, taken?.length ?? 0);
  const columns = Math.max(1, cached?.[0]?.length ?? 0, taken?.[0]?.length ?? 0);
  const cells: SheetPosition[] = [];
  for (let i = row; i < row + rows; i += 1) {
    for (let j = column; j < column + columns; j += 1) cells.push({ sheet, row: i, column: j });
  }
  return cells;
}
