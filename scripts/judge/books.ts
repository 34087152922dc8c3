import { openBook } from '../../src/xlsx';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { withEngine } from '../../src/engine/calculate/engine';
import { FormulaReader } from '../../src/engine/judge/formulaReads';
import type { Verdict } from '../../src/engine/judge/judged';
import { isOwn, varies } from '../../src/engine/judge/trust';
import { cellAddress, isStoredError } from '../../src/sheet';
import type { Matrix, StoredValue } from '../../src/sheet';

export const WORKBOOKS = 'test/workbooks';

/** Books whose results no spreadsheet program gave: they were written by hand to try the reader, or to be out of date. */
const BY_HAND = new Set([
  'excel.xlsx',
  'excelStrict.xlsx',
  'excelMacros.xlsm',
  'prefixed.xlsx',
  'sheetJs.xlsx',
  'calc09b_3d_reference_stale.xlsx',
]);

/** Made to exhaust whatever opens them. */
const HOSTILE = /(?:^|[/\\])hostile[/\\]/;

/** A formula with a result in its file, and what the engine made of it. */
export interface Compared {
  readonly file: string;
  /** `Sheet1!A1` */
  readonly cell: string;
  readonly formula: string;
  readonly functions: readonly string[];
  readonly operators: readonly string[];
  readonly verdict: Verdict;
  readonly cached: Matrix<StoredValue>;
  readonly gave?: Matrix<StoredValue>;
}

export interface Reading {
  readonly books: number;
  readonly compared: readonly Compared[];
  /** Books that could not be read, with the reason. */
  readonly unread: readonly string[];
}

export async function readFolders(folders: readonly string[]): Promise<Reading> {
  const files = folders.flatMap(booksIn);
  const compared: Compared[] = [];
  const unread: string[] = [];
  for (const file of files) {
    try {
      compared.push(...(await compare(file)));
    } catch (error) {
      unread.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { books: files.length - unread.length, compared, unread };
}

export function booksIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xm]$/i.test(name) && !BY_HAND.has(basename(name)) && !HOSTILE.test(name))
    .map((name) => join(folder, name))
    .sort();
}

async function compare(file: string): Promise<Compared[]> {
  const { book } = openBook(readFileSync(file));
  // Rounded as shown, or calculated in turns: such books keep their results whatever the engine gives.
  if (book.calculation) return [];
  const reader = new FormulaReader(book);
  return withEngine({ book, language: 'ja', edits: [], all: true }, ({ judge }) =>
    [...judge.formulas.all()].flatMap(({ sheet, row, column, formula, cached, verdict, gave }) => {
      if (!cached || isOwn(formula) || varies(formula)) return [];
      const { functions, operators } = reader.read(formula, sheet, row);
      return {
        ...{ file: relative('.', file), cell: `${sheet}!${cellAddress(row, column)}`, formula, verdict, cached },
        ...{ functions: [...functions], operators: [...operators], ...(gave && { gave }) },
      };
    }),
  );
}

/** An error in the file is none: programs name the same error differently, and a name that one of them does not know says nothing. */
export function isEvidence({ verdict, cached }: Compared): boolean {
  return verdict !== 'none' && !isStoredError(cached[0]?.[0]);
}
