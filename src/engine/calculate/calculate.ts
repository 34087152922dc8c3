import type { Language } from '../../functions';
import { isStoredError } from '../../sheet';
import type { SheetPosition } from '../../sheet';
import { editBook } from '../../xlsx';
import type { Book, BookCell, CellEdit } from '../../xlsx';
import type { GridAccess } from '../access/gridAccess';
import { ErrorReasons } from '../book/errorReasons';
import type { GridBook } from '../book/gridBook';
import { inOrder } from '../convert/cellReader';
import { fromGrid } from '../convert/fromGrid';
import { filledCells } from '../judge';
import type { Judge, WhyKept } from '../judge';
import { withEngine } from './engine';
import type { Calculated, CalculationTimes } from './engine';

export interface Calculation {
  /** The book with the results that are new; every other cell is the very cell that it was. */
  readonly book: Book;
  readonly formulas: number;
  readonly errors: readonly ErrorCell[];
  /** Out of date: something that they read has changed, and they hold the file's results. Circles are told apart. */
  readonly kept: readonly KeptFormula[];
  /** Calculated, but nothing shows that Excel would come to the same. */
  readonly unverified: readonly UnverifiedFormula[];
  /** Formulas that ask for their own results. */
  readonly circular: readonly SheetPosition[];
}

export interface UnverifiedFormula extends SheetPosition {
  readonly formula: string;
}

export interface KeptFormula extends UnverifiedFormula {
  readonly why: WhyKept;
}

export interface ErrorCell extends SheetPosition {
  readonly error: string;
  /** Empty where none is known. */
  readonly reason: string;
}

/**
 * Calculates what in a book has no result yet, depends on the edits or on a function of ours, or changes by itself. The language is
 * that of the reasons for errors. What would take longer than `times` allow keeps its result.
 */
export function calculate(
  book: Book,
  language: Language,
  edits: readonly CellEdit[] = [],
  times?: CalculationTimes,
): Promise<Calculation> {
  return withEngine({ book, language, edits, times }, (calculated) =>
    take(editBook(book, edits), calculated, language),
  );
}

function take(before: Book, { access, grid, judge, circular }: Calculated, language: Language): Calculation {
  const formulas = [...judge.formulas.all()];
  const standing = new Map(before.sheets.map(({ name, cells }) => [name, cells]));
  /** As the file has it, where the engine was given it in other words. */
  const asWritten = ({ sheet, row, column, formula }: UnverifiedFormula): UnverifiedFormula => {
    const written = standing.get(sheet)?.get(row)?.get(column)?.formula ?? formula;
    return { sheet, row, column, formula: written };
  };
  const book = judge.needsCalculation ? withResults(before, fromGrid(access, grid, before), judge) : before;
  return {
    book,
    formulas: formulas.length,
    errors: errorsIn(book, access, grid, language),
    kept: formulas.flatMap((judged) =>
      judged.why && judged.why.kind !== 'circular' ? [{ ...asWritten(judged), why: judged.why }] : [],
    ),
    unverified: formulas.filter(({ taken, unverified }) => taken && unverified).map(asWritten),
    circular,
  };
}

/** The book before, with the results that are taken and with a mark on those that are out of date. */
function withResults(before: Book, after: Book, judge: Judge): Book {
  const sheets = before.sheets.map((sheet, index) => {
    const cells = new Map([...sheet.cells].map(([row, inRow]) => [row, new Map<number, BookCell>(inRow)]));
    const put = (row: number, column: number, cell: BookCell | undefined): void => {
      if (cell) cells.set(row, (cells.get(row) ?? new Map<number, BookCell>()).set(column, cell));
      else cells.get(row)?.delete(column);
    };
    for (const judged of judge.formulas.of(sheet.name)) {
      const { row, column, taken, why } = judged;
      if (why) put(row, column, { ...sheet.cells.get(row)!.get(column)!, stale: true });
      if (!taken) continue;
      for (const at of filledCells(judged)) {
        const cell = after.sheets[index]!.cells.get(at.row)?.get(at.column);
        const held = sheet.cells.get(at.row)?.get(at.column);
        put(at.row, at.column, cell && !judge.givesFormats(judged) ? withStyleOf(held, cell) : cell);
      }
    }
    return { ...sheet, cells: inOrder(cells) };
  });
  return { ...before, sheets };
}

/**
 * A calculation changes no format: Excel gives a cell one where somebody types a formula with DATE, not where it calculates that
 * formula again. The days of our own functions bring theirs along with their values.
 */
function withStyleOf(old: BookCell | undefined, cell: BookCell): BookCell {
  if (old?.style === cell.style) return cell;
  const { value, formula, fills, fixedArray } = cell;
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(fills && { fills }),
    ...(fixedArray && { fixedArray }),
    ...(old?.style && { style: old.style }),
  };
}

/** Formulas that give errors, while the book is open in the grid. */
function errorsIn({ sheets }: Book, access: GridAccess, grid: GridBook, language: Language): ErrorCell[] {
  const reasons = new ErrorReasons(access, language);
  const ids = new Map(grid.sheets().map(({ id, name }) => [name, id]));
  const found: ErrorCell[] = [];
  for (const { name: sheet, cells } of sheets) {
    for (const [row, inRow] of cells) {
      for (const [column, { value, formula }] of inRow) {
        if (formula === undefined || !isStoredError(value)) continue;
        const reason = reasons.at(ids.get(sheet)!, row, column)?.text ?? '';
        found.push({ sheet, row, column, error: value.error, reason });
      }
    }
  }
  return found;
}
