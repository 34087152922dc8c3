import type { Language } from '../../functions';
import { ErrorReasons } from '../errorReasons';
import type { GridAccess } from '../book/gridAccess';
import type { GridBook } from '../book/gridBook';
import type { Book } from '../../xlsx';

export interface ErrorCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly error: string;
  /** Empty where none is known. */
  readonly reason: string;
}

export function formulaCount({ sheets }: Book): number {
  let count = 0;
  for (const { cells } of sheets) {
    for (const inRow of cells.values()) {
      for (const { formula } of inRow.values()) if (formula !== undefined) count += 1;
    }
  }
  return count;
}

/** Formulas that give errors, while the book is open in the grid. */
export function errorsIn({ sheets }: Book, access: GridAccess, grid: GridBook, language: Language): ErrorCell[] {
  const reasons = new ErrorReasons(access, language);
  const ids = new Map(grid.sheets().map(({ id, name }) => [name, id]));
  const found: ErrorCell[] = [];
  for (const { name: sheet, cells } of sheets) {
    for (const [row, inRow] of cells) {
      for (const [column, { value, formula }] of inRow) {
        if (formula === undefined || value === null || typeof value !== 'object') continue;
        const reason = reasons.at(ids.get(sheet)!, row, column)?.text ?? '';
        found.push({ sheet, row, column, error: value.error, reason });
      }
    }
  }
  return found;
}
