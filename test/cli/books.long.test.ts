import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inSingleCells } from '../../scripts/books/singleCells';
import { calculate } from '../../src/engine/calculate/calculate';
import { sampleBook } from '../../src/samples';
import { openBook, saveBook } from '../../src/xlsx';
import type { StoredValue } from '../../src/sheet';
import type { Book, BookCell } from '../../src/xlsx';
import { sheetsInLibreOffice } from '../support/libreOffice';

let folder: string;
let book: Book;
let bytes: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'books-'));
  const { book: sample } = await calculate(sampleBook('ja').book, 'ja');
  // Texts of formulas are those of the single cells.
  ({ book } = await calculate(inSingleCells(sample), 'ja'));
  bytes = saveBook(book);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: BookCell;
}

function cellsOf({ sheets }: Book): Placed[] {
  return sheets.flatMap(({ name: sheet, cells }) =>
    [...cells].flatMap(([row, inRow]) => [...inRow].map(([column, cell]) => ({ sheet, row, column, cell }))),
  );
}

function isDate({ style }: BookCell): boolean {
  return /[ymd]/i.test((style?.numberFormat ?? '').replace(/"[^"]*"/g, ''));
}

const DAY = 86_400_000;
const SERIAL_0 = Date.UTC(1899, 11, 30);

function isShown(value: StoredValue, kind: 'numbers' | 'texts' | 'dates', text: string): boolean {
  if (kind === 'dates') return text !== '' && Date.parse(`${text}Z`) === SERIAL_0 + Number(value) * DAY;
  if (kind === 'texts') return text === (typeof value === 'boolean' ? String(value).toUpperCase() : value);
  const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  return text !== '' && Math.abs(number - Number(value)) <= Math.abs(Number(value)) * 1e-12;
}

describe('the sample book as a file', () => {
  test('opens in LibreOffice with the numbers that were calculated', async () => {
    const file = join(folder, 'sample.xlsx');
    writeFileSync(file, bytes);
    const shown = await sheetsInLibreOffice(file);
    expect([...shown.keys()].sort()).toEqual(book.sheets.map(({ name }) => name).sort());
    const placed = cellsOf(book);
    const differing: string[] = [];
    const counted = { numbers: 0, texts: 0, dates: 0 };
    for (const { sheet, row, column, cell } of placed) {
      const { value } = cell;
      // LibreOffice writes the text of a formula anew, in its own words, and takes an empty text for no result.
      if (value === null || value === '' || cell.formula?.includes('FORMULATEXT')) continue;
      const text = shown.get(sheet)?.[row]?.[column] ?? '';
      const kind = typeof value !== 'number' ? 'texts' : isDate(cell) ? 'dates' : 'numbers';
      counted[kind] += 1;
      if (!isShown(value, kind, text)) differing.push(`${sheet} ${row + 1},${column + 1}: ${String(value)} ${text}`);
    }
    expect(differing).toEqual([]);
    expect(counted.numbers).toBeGreaterThan(1000);
    expect(counted.texts).toBeGreaterThan(1000);
  }, 240_000);

  test('holds no array: each cell has a formula of its own', () => {
    expect(cellsOf(openBook(bytes).book).filter(({ cell }) => cell.fills)).toEqual([]);
    expect(cellsOf(book).filter(({ cell }) => cell.formula?.includes('INDEX(MYNA.')).length).toBeGreaterThan(100);
  });

  test('comes back through the workbench with the same results', async () => {
    const { book: read } = openBook(bytes);
    const { book: again, errors, kept, circular } = await calculate(read, 'ja');
    expect({ errors, kept, circular }).toEqual({ errors: [], kept: [], circular: [] });
    const results = (of: Book) =>
      cellsOf(of).flatMap(({ sheet, row, column, cell: { value, formula } }) =>
        value === null && formula === undefined ? [] : [[sheet, row, column, value, formula]],
      );
    expect(results(again)).toEqual(results(book));
  }, 60_000);
});
