import { DomainError } from '../../domain';
import { readCosts } from '../../domain/deliveryPlan';
import type { PlanCell, PlanCells } from '../../domain/deliveryPlan';
import { describeFailure } from '../../functions';
import type { Language } from '../../functions';
import { cellAddress } from '../../sheet';
import type { Book, BookCell, BookSheet } from '../../xlsx';
import type { BookSource } from '../common/files';
import { readBook, Unreadable } from './checkFile';
import { TEXTS } from './texts';
import type { CheckTexts } from './texts';

/** PLANFIX's table of prices and ceilings, checked as far as that goes without a plan. */
export async function costsIn(source: BookSource, language: Language): Promise<PlanCells> {
  const texts = TEXTS[language];
  const cells = await cellsOf(source, texts);
  try {
    const { prices, ceilings } = readCosts(cells);
    if (prices.size + ceilings.size === 0) throw new Unreadable(texts.errors.noCosts);
    return cells;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new Unreadable(describeFailure(error).reason[language]);
  }
}

async function cellsOf({ path, sheet }: BookSource, texts: CheckTexts): Promise<PlanCells> {
  const { book, format } = await readBook(path);
  if (format === 'text' && sheet !== undefined) throw new Unreadable(texts.errors.csvSheet);
  return cellsIn(sheetIn(book, sheet, texts), texts);
}

function sheetIn({ sheets }: Book, name: string | undefined, { errors, and }: CheckTexts): BookSheet {
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const found = name === undefined ? visible : sheets.filter((sheet) => sheet.name === name);
  if (found.length === 1) return found[0]!;
  const names = visible.map((sheet) => sheet.name).join(and);
  throw new Unreadable(name === undefined ? errors.whichSheet(names) : errors.noSheet(name, names));
}

function cellsIn({ cells }: BookSheet, texts: CheckTexts): PlanCells {
  const [bottom, right] = [
    greatest([...cells.keys()]),
    greatest([...cells.values()].flatMap((row) => [...row.keys()])),
  ];
  if (bottom > MOST_LINES || right > MOST_LINES) throw new Unreadable(texts.errors.costsTooLarge);
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => cellOf(cells.get(row)?.get(column), row, column, texts)),
  );
}

const MOST_LINES = 1000;

function cellOf(cell: BookCell | undefined, row: number, column: number, texts: CheckTexts): PlanCell {
  if (cell?.formula !== undefined && cell.value === null) {
    throw new Unreadable(texts.unreadable.uncalculated(cellAddress(row, column)));
  }
  const value = cell?.value ?? null;
  if (typeof value === 'object') return value && value.error;
  return value === '' ? null : value;
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -1);
}
