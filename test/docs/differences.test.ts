import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { marked } from 'marked';
import type { Tokens } from 'marked';
import type { StoredValue } from '../../src/sheet';
import { headlessGrid } from '../engine/support/headlessGrid';
import type { HeadlessGrid } from '../engine/support/headlessGrid';
import { readAddress } from '../../src/sheet';

interface Row {
  readonly formula: string;
  readonly result: string;
}

const DOCUMENTS = ['differences.md', 'differences.en.md'] as const;
const NOT_RUN = '—';
/** Formulas stand this far below each other, so that arrays have room. */
const STEP = 6;
const COLUMN = 5;

const code = (cell: Tokens.TableCell | undefined): string | undefined => /^`(.+)`$/.exec(cell?.text ?? '')?.[1];

function tablesOf(file: string): Tokens.Table[] {
  const markdown = readFileSync(join(__dirname, '../../docs', file), 'utf8');
  return marked.lexer(markdown).filter((token): token is Tokens.Table => token.type === 'table');
}

/** The first table says what the cells hold. */
function cellsOf(file: string): [address: string, content: string][] {
  return tablesOf(file)[0]!.rows.map(([address, content]) => [code(address)!, code(content)!]);
}

/** Rows whose first cell is a formula and that say what the workbench gives. */
function rowsOf(file: string): Row[] {
  const rows = tablesOf(file)
    .slice(1)
    .flatMap((table) => table.rows);
  return rows.flatMap(([formula, result]) =>
    code(formula) && result!.text !== NOT_RUN ? [{ formula: code(formula)!, result: code(result) ?? '' }] : [],
  );
}

function shown(value: StoredValue): string {
  if (value !== null && typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : JSON.stringify(value);
}

const content = (text: string) => {
  if (text.startsWith('=')) return { f: text };
  return { v: text.startsWith('"') ? (JSON.parse(text) as string) : Number(text) };
};

const [ROWS, ENGLISH] = DOCUMENTS.map(rowsOf) as [Row[], Row[]];
let grid: HeadlessGrid;

beforeAll(async () => {
  const cellData: Record<number, Record<number, object>> = {};
  const put = (row: number, column: number, text: string) => ((cellData[row] ??= {})[column] = content(text));
  for (const [address, text] of cellsOf(DOCUMENTS[0])) {
    const { row, column } = readAddress(address)!.rect;
    put(row, column, text);
  }
  ROWS.forEach(({ formula }, index) => put(index * STEP, COLUMN, formula));
  const sheet = (id: string) => ({ id, name: id, rowCount: (ROWS.length + 1) * STEP, columnCount: 20 });
  grid = headlessGrid({
    sheetOrder: ['Sheet1', 'Sheet2'],
    sheets: { Sheet1: { ...sheet('Sheet1'), cellData }, Sheet2: sheet('Sheet2') },
  });
  await grid.book.settled();
}, 60_000);
afterAll(() => grid.univer.dispose());

function resultOf(index: number): string {
  const [row, column] = [index * STEP, COLUMN];
  const rect = grid.book.spillRect('Sheet1', row, column) ?? { row, column, rows: 1, columns: 1 };
  const values = grid.book.values('Sheet1', rect).map((line) => line.map(shown).join(','));
  return rect.rows * rect.columns === 1 ? values[0]! : `{${values.join(';')}}`;
}

describe('the differences', () => {
  test('are enough to mean something', () => expect(ROWS.length).toBeGreaterThan(50));

  test.each(ROWS.map(({ formula, result }, index) => [formula, result, index] as const))(
    '%s gives %s',
    (_, result, index) => {
      expect(resultOf(index)).toBe(result);
    },
  );

  test('are the same in both languages', () => {
    expect(ENGLISH).toEqual(ROWS);
    expect(cellsOf(DOCUMENTS[1])).toEqual(cellsOf(DOCUMENTS[0]));
  });

  test.each(DOCUMENTS)('%s says in every row what Excel does and how that is known', (file) => {
    const tables = tablesOf(file).slice(1);
    const empty = tables.flatMap(({ rows }) => rows).filter((row) => row.some((cell) => cell.text.trim() === ''));
    expect(empty.map((row) => row.map((cell) => cell.text))).toEqual([]);
  });
});
