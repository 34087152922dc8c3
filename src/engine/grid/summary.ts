import { isDefaultFormat, isTextFormat, numfmt } from '@univerjs/core';
import { contains, intersection, isStoredError } from '../../sheet';
import type { Rect } from '../../sheet';
import type { GridAccess } from '../access/gridAccess';
import { shownText } from '../access/cellValues';
import { selectedRect } from '../book/bookEvents';
import type { UniverBook } from '../book/univerBook';
import { fittedNumber, LAST_DAY } from '../patches/fitting';

/** So many signs has a General number with decimals. */
const SIGNS = 11;
/** So many digits of a number are right. */
const DIGITS = 15;
const LEAST_PLAIN = 1e-4;
const LEAST_LONG = 1e21;

export interface Figure {
  readonly value: number;
  readonly text: string;
}

/** What Excel's status bar says of the selected cells that are seen. */
export interface Summary {
  /** Cells that hold anything. */
  readonly count: number;
  /** Lacking where no cell holds a number, or one holds an error. */
  readonly average?: Figure;
  readonly sum?: Figure;
}

interface Found {
  count: number;
  numbers: number;
  sum: number;
  hasError: boolean;
}

/** Of the selection in front; undefined where it holds less than two filled cells. */
export function summaryOf(access: GridAccess, book: UniverBook): Summary | undefined {
  const sheet = book.activeSheet();
  const selection = access.workbook.getActiveSheet().getSelection();
  const rects = (selection?.getActiveRangeList() ?? []).map((range) => selectedRect(range.getRange()));
  if (rects.length === 0 || (rects.length === 1 && rects[0]!.rows * rects[0]!.columns === 1)) return undefined;
  const { count, numbers, sum, hasError } = filledIn(book, sheet, rects);
  if (count < 2) return undefined;
  if (numbers === 0 || hasError) return { count };
  const cell = selection!.getCurrentCell();
  const [row, column] = cell ? [cell.actualRow, cell.actualColumn] : [rects[0]!.row, rects[0]!.column];
  const pattern = book.numberFormats(sheet, { row, column, rows: 1, columns: 1 })[0]![0]!;
  const figure = (value: number): Figure => ({ value, text: figureText(value, pattern) });
  return { count, average: figure(sum / numbers), sum: figure(sum) };
}

/** A cell in two of the rectangles counts once. */
function filledIn(book: UniverBook, sheet: string, rects: readonly Rect[]): Found {
  const found: Found = { count: 0, numbers: 0, sum: 0, hasError: false };
  const used = book.usedRect(sheet, true);
  const seen: Rect[] = [];
  for (const selected of rects) {
    const rect = used && intersection(used, selected);
    if (!rect) continue;
    const isHiddenRow = book.hiddenRows(sheet, rect.row, rect.rows);
    const isHiddenColumn = book.hiddenColumns(sheet, rect.column, rect.columns);
    book.values(sheet, rect).forEach((values, i) => {
      if (isHiddenRow[i]) return;
      values.forEach((value, j) => {
        if (value === null || isHiddenColumn[j]) return;
        const at = { row: rect.row + i, column: rect.column + j };
        if (seen.some((other) => contains(other, at))) return;
        found.count += 1;
        if (isStoredError(value)) found.hasError = true;
        if (typeof value !== 'number') return;
        found.numbers += 1;
        found.sum += value;
      });
    });
    seen.push(rect);
  }
  return found;
}

/** In the format of the active cell. A General number is grouped, and all of its whole digits are written. */
export function figureText(value: number, pattern: string): string {
  const isPlain = isDefaultFormat(pattern) || isTextFormat(pattern);
  // A sum of days is soon no day any more.
  const isNoDay = !isPlain && numfmt.isDateFormat(pattern) && (value < 0 || value >= LAST_DAY);
  return isPlain || isNoDay ? generalText(value) : shownText(value, pattern);
}

function generalText(value: number): string {
  const size = Math.abs(value);
  if (size >= LEAST_LONG || (size > 0 && size < LEAST_PLAIN)) {
    return fittedNumber({ value, text: value.toExponential(), numberFormat: undefined }, SIGNS, ({ length }) => length);
  }
  const whole = String(Math.trunc(size)).length;
  return value.toLocaleString(
    'en',
    whole > DIGITS ? { maximumSignificantDigits: DIGITS } : { maximumFractionDigits: Math.max(0, SIGNS - whole) },
  );
}
