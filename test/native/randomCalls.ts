import fc from 'fast-check';
import { call } from '../../src/functions';
import type { Declaration, Output } from '../../src/functions';
import { CellError } from '../../src/sheet';
import type { Matrix } from '../../src/sheet';
import { plain } from '../support/evaluate';
import type { Plain } from '../support/evaluate';
import { closeTo } from './closeTo';
import { callsOf } from './inputs';
import { columnName } from './ironCalc';
import type { JudgingBook } from './judgingBook';

/** Calls in one workbook; more would keep one engine's memory longer than is needed. */
const CALLS_A_BOOK = 100;
/** The cells of a call need no more rows than its result and these; a result that is too long would show there. */
const ROWS_BESIDE = 20;

type Given = readonly (Matrix<unknown> | undefined)[];

export interface Difference {
  readonly call: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Where the native text and the add-in differ, over as many random calls; a blank's "" and an empty text are one. */
export function differencesOf(
  newBook: () => JudgingBook,
  declaration: Declaration,
  calls: number,
  seed: number,
): Difference[] {
  const given = fc.sample(callsOf(declaration), { numRuns: calls, seed });
  const differences: Difference[] = [];
  for (let at = 0; at < given.length; at += CALLS_A_BOOK) {
    differences.push(...inOneBook(newBook(), declaration, given.slice(at, at + CALLS_A_BOOK)));
  }
  return differences;
}

function inOneBook(book: JudgingBook, declaration: Declaration, calls: readonly Given[]): Difference[] {
  const sheet = book.newSheet();
  let next = 1;
  const placed = calls.map((given) => {
    const expected = rowsOf(
      call(
        declaration,
        given.map((matrix) => matrix ?? null),
      ) as Output,
    );
    const top = next;
    next += expected.length + ROWS_BESIDE;
    return { given, expected, top, column: place(book, sheet, top, declaration, given, expected) };
  });
  book.calculate();
  const differences = placed.flatMap(({ given, expected, top, column }) => {
    const found = expected.map((row, at) => row.map((_, across) => book.read(sheet, top + at, column + across)));
    const beyond = [
      book.read(sheet, top + expected.length, column),
      book.read(sheet, top, column + expected[0]!.length),
    ];
    const ends = beyond.every((cell) => cell === '');
    return ends && agrees(given, expected, found)
      ? []
      : [{ call: shown(declaration, given), expected, found: ends ? found : [...found, beyond] }];
  });
  book.free();
  return differences;
}

function agrees(given: Given, expected: readonly (readonly Plain[])[], found: readonly (readonly Plain[])[]): boolean {
  if (isSingleError(given) && isError(found[0]![0]!)) return expected.flat().every(isError);
  return expected.every((row, at) =>
    row.every((cell, across) => closeTo(cell, found[at]![across]!) === found[at]![across]),
  );
}

/** An error in a single cell is one error for the whole call; which one, where several cells are at fault, is not told apart. */
function isSingleError(given: Given): boolean {
  return given.some((matrix) => matrix?.length === 1 && matrix[0]!.length === 1 && matrix[0]![0] instanceof CellError);
}

function isError(cell: Plain): boolean {
  return typeof cell === 'string' && cell.startsWith('#');
}

/** The arguments side by side, and the call in the column that is given back. */
function place(
  book: JudgingBook,
  sheet: number,
  top: number,
  { name, args }: Declaration,
  given: Given,
  expected: readonly (readonly Plain[])[],
): number {
  let column = 1;
  const texts = args.map((_, index) => {
    const matrix = given[index];
    if (!matrix) return '';
    matrix.forEach((row, at) => row.forEach((value, across) => book.put(sheet, top + at, column + across, value)));
    const width = matrix[0]!.length;
    const first = `${columnName(column)}${top}`;
    const last = `${columnName(column + width - 1)}${top + matrix.length - 1}`;
    column += width;
    return first === last ? first : `${first}:${last}`;
  });
  while (texts.at(-1) === '') texts.pop();
  const formula = `=MYNA.${name}(${texts.join(',')})`;
  book.formula(sheet, top, column + 1, formula, expected.length, expected[0]!.length);
  return column + 1;
}

function rowsOf(output: Output): Plain[][] {
  const found = plain(output);
  return Array.isArray(found) ? found : [[found]];
}

function shown({ name }: Declaration, given: Given): string {
  const cells = given.map((matrix) =>
    matrix
      ?.map((row) => row.map((value) => (value instanceof CellError ? value.code : JSON.stringify(value))).join(','))
      .join(';'),
  );
  return `${name}(${cells.map((text) => (text === undefined ? '' : `{${text}}`)).join(', ')})`;
}
