import type { Language } from '../../functions';
import { isStoredError, MAX_COLUMNS } from '../../sheet';
import type { SheetPosition } from '../../sheet';
import type { Book, BookCell, BookSheet } from '../../xlsx';
import { fromGrid } from '../convert/fromGrid';
import { finishOpening, toGrid } from '../convert/toGrid';
import { NAMESPACE } from '../formulas/names';
import { unknownFormulas } from '../formulas/unknownFormulas';
import type { UnknownFormula } from '../formulas/unknownFormulas';
import type { GridBook } from '../book/gridBook';
import { circlesIn } from '../patches/circles';
import type { GridCell } from '../access/cells';
import { ErrorReasons } from '../book/errorReasons';
import type { GridAccess } from '../access/gridAccess';
import { Engine } from './engine';
import type { Calculated } from './engine';

export interface Calculation {
  /** With the results, where there are new ones; else as it was. */
  readonly book: Book;
  readonly formulas: number;
  readonly errors: readonly ErrorCell[];
  /** Kept as they were: the engine does not know what they use. */
  readonly unknown: readonly UnknownFormula[];
  /** Kept as they were, like all formulas that depend on them. */
  readonly circular: readonly SheetPosition[];
}

const engines = new Map<Language, Engine>();

/** Calculates all formulas of a book. The language is that of the reasons for errors. */
export function calculate(book: Book, language: Language): Promise<Calculation> {
  const opening = { data: toGrid(book, ''), finish: (grid: GridBook) => finishOpening(grid, book) };
  return engineFor(language).calculate(opening, (calculated) => take(book, calculated, language));
}

function engineFor(language: Language): Engine {
  let engine = engines.get(language);
  if (!engine) engines.set(language, (engine = new Engine(language)));
  return engine;
}

async function take(before: Book, { access, grid, circular }: Calculated, language: Language): Promise<Calculation> {
  const after = fromGrid(access, grid, before);
  const circles = circular ? await circlesIn(access) : { cells: [], affected: [] };
  const names = new Map(grid.sheets().map(({ id, name }) => [id, name]));
  const placeOf = ({ sheet, row, column }: GridCell): SheetPosition => ({ sheet: names.get(sheet)!, row, column });
  const book = withFormatsOf(before, withCellsOf(before, after, circles.affected.map(placeOf)));
  return {
    book,
    formulas: formulaCount(book),
    errors: errorsIn(book, access, grid, language),
    unknown: unknownFormulas(before),
    circular: circles.cells.map(placeOf),
  };
}

/** The book after, with these cells as they were before. */
function withCellsOf(before: Book, after: Book, places: readonly SheetPosition[]): Book {
  if (places.length === 0) return after;
  const old = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = after.sheets.map((sheet) => {
    const cells = new Map([...sheet.cells].map(([row, inRow]) => [row, new Map<number, BookCell>(inRow)]));
    for (const { row, column } of places.filter((place) => place.sheet === sheet.name)) {
      const cell = old.get(sheet.name)?.cells.get(row)?.get(column);
      if (cell) cells.get(row)?.set(column, cell);
    }
    return { ...sheet, cells };
  });
  return { ...after, sheets };
}

/** A function of ours anywhere in a formula. */
const OWN = new RegExp(`\\b${NAMESPACE}\\.`, 'i');

/**
 * A calculation changes no format: Excel gives a cell one where somebody types a formula with DATE, not where it calculates that
 * formula again. The days of our own functions bring theirs along with their values.
 */
function withFormatsOf(before: Book, after: Book): Book {
  const old = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = after.sheets.map((sheet) => {
    const own = ownResults(sheet);
    const cells = new Map(
      [...sheet.cells].map(([row, inRow]) => {
        const was = old.get(sheet.name)?.cells.get(row);
        const kept = [...inRow].map(([column, cell]): [number, BookCell] => {
          return [column, own.has(keyOf(row, column)) ? cell : withStyleOf(was?.get(column), cell)];
        });
        return [row, new Map(kept)];
      }),
    );
    return { ...sheet, cells };
  });
  return { ...after, sheets };
}

function withStyleOf(old: BookCell | undefined, cell: BookCell): BookCell {
  if (old?.style === cell.style) return cell;
  if (old && old.value === cell.value && old.formula === cell.formula) return old;
  const { value, formula, fills, fixedArray } = cell;
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(fills && { fills }),
    ...(fixedArray && { fixedArray }),
    ...(old?.style && { style: old.style }),
  };
}

/** The cells that formulas with our functions fill. */
function ownResults({ cells }: BookSheet): ReadonlySet<number> {
  const own = new Set<number>();
  for (const [row, inRow] of cells) {
    for (const [column, { formula, fills = { rows: 1, columns: 1 } }] of inRow) {
      if (formula === undefined || !OWN.test(formula)) continue;
      for (let i = 0; i < fills.rows; i += 1) {
        for (let j = 0; j < fills.columns; j += 1) own.add(keyOf(row + i, column + j));
      }
    }
  }
  return own;
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export interface ErrorCell extends SheetPosition {
  readonly error: string;
  /** Empty where none is known. */
  readonly reason: string;
}

function formulaCount({ sheets }: Book): number {
  let count = 0;
  for (const { cells } of sheets) {
    for (const inRow of cells.values()) {
      for (const { formula } of inRow.values()) if (formula !== undefined) count += 1;
    }
  }
  return count;
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
