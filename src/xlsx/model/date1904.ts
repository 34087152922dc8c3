import { readCellAddress } from '../../sheet';
import type { Book, BookCell, BookSheet } from './book';

/** Days between the two calendars' beginnings. */
const DAYS_TO_1904 = 1462;

/**
 * Whether a number under this format is read as a day of the calendar. A time of day and a duration are the same in both
 * calendars; m alone is a month, beside h or s minutes; e is a year of an era, but not in `0.0E+0`.
 */
export function isDateFormat(numberFormat: string): boolean {
  if (/^general$/i.test(numberFormat)) return false;
  const bare = numberFormat.replace(/"[^"]*"|[\\_*].|am\/pm|a\/p/gi, '');
  if (/\[[hms]+\]/i.test(bare)) return false;
  const codes = bare.replace(/\[[^[\]]*\]/g, '');
  return /[ydg]|e(?![+-])|aaa/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes));
}

/** The book with its days counted from 1900, whichever calendar its file has. Other numbers stay as they are. */
export function in1900(book: Book): Book {
  if (!book.date1904) return book;
  const sheets = book.sheets.map((sheet) => mapCells(sheet, (cell) => moved(cell, isDay(cell), DAYS_TO_1904)));
  return { ...book, sheets: sheets.map(withoutDays), date1904: false };
}

/**
 * The other way, for the file that held `before`. A cell that is what `in1900` made of the file's is the file's own again. A
 * formula without a date's format gives a day where it gives the file's own result as counted from 1900 (`=DATE(2026,4,1)`), or
 * where the file has no result and it only goes on from a day (`=A1+1`).
 */
export function in1904(after: Book, before: Book): Book {
  const names = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = after.sheets.map((sheet) => {
    const old = names.get(sheet.name);
    const hasOther = sheet.filter?.columns.some(({ criterion }) => criterion.kind === 'other');
    const filtered = hasOther && old?.filter ? { ...sheet, filter: old.filter } : sheet;
    return mapCells(filtered, (cell, row, column) => {
      const was = old?.cells.get(row)?.get(column);
      const back = moved(cell, isDay(cell) || isDayOf(cell, was) || followsDay(cell, was, sheet), -DAYS_TO_1904);
      return was && isSame(back, was) ? was : back;
    });
  });
  return { ...after, sheets, date1904: true };
}

/** Nobody knows whether the figures of a filter are days: such a filter is left to Excel. */
function withoutDays(sheet: BookSheet): BookSheet {
  const { filter } = sheet;
  if (!filter) return sheet;
  const columns = filter.columns.map(({ column, criterion }) => ({
    column,
    criterion: criterion.kind === 'conditions' ? ({ kind: 'other' } as const) : criterion,
  }));
  return { ...sheet, filter: { ...filter, columns } };
}

function isDay({ style }: BookCell): boolean {
  return style?.numberFormat !== undefined && isDateFormat(style.numberFormat);
}

function isDayOf({ formula, value }: BookCell, was: BookCell | undefined): boolean {
  if (formula === undefined || was?.formula !== formula) return false;
  return typeof value === 'number' && typeof was.value === 'number' && isNear(value - DAYS_TO_1904, was.value);
}

const ONE_DAY_ON = /^=(\$?[A-Z]{1,3}\$?\d+)(?:[+-]\d+(?:\.\d+)?)?$/i;

/** A formula without a result in the file, and so many days from a day: `=A1+1`. */
function followsDay({ formula = '', style }: BookCell, was: BookCell | undefined, sheet: BookSheet): boolean {
  if (style?.numberFormat !== undefined || (was && was.value !== null)) return false;
  const place = readCellAddress(ONE_DAY_ON.exec(formula)?.[1] ?? '');
  const cell = place && sheet.cells.get(place.row)?.get(place.column);
  return cell !== undefined && isDay(cell);
}

/** Fractions of a day lose their last digit on the way. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(other));
}

function isSame(one: BookCell, other: BookCell): boolean {
  return (
    typeof one.value === 'number' &&
    typeof other.value === 'number' &&
    isNear(one.value, other.value) &&
    one.formula === other.formula &&
    one.style === other.style &&
    one.fixedArray === other.fixedArray &&
    one.fills?.rows === other.fills?.rows &&
    one.fills?.columns === other.fills?.columns
  );
}

function moved(cell: BookCell, day: boolean, days: number): BookCell {
  return day && typeof cell.value === 'number' ? { ...cell, value: cell.value + days } : cell;
}

function mapCells(sheet: BookSheet, change: (cell: BookCell, row: number, column: number) => BookCell): BookSheet {
  const cells = new Map(
    [...sheet.cells].map(([row, inRow]) => [
      row,
      new Map([...inRow].map(([column, cell]) => [column, change(cell, row, column)])),
    ]),
  );
  return { ...sheet, cells };
}
