import type { Worksheet } from '@univerjs/core';
import { DeviceInputEventType, KeyCode, SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { rectAddress } from '../../../sheet';
import { valueOf } from '../../access/cellValues';
import { stepBackNext } from '../../patches/stepsBack';
import type { Place } from './place';

/** Types into the cell, or into the entry that is open, where the caret is. */
function typeText(text: string): void {
  // Old, but the one way to have the browser send what a keyboard sends.
  document.execCommand('insertText', false, text);
}

const two = (number: number): string => String(number).padStart(2, '0');

function typeDate(): void {
  const now = new Date();
  typeText(`${now.getFullYear()}/${two(now.getMonth() + 1)}/${two(now.getDate())}`);
}

function typeTime(): void {
  const now = new Date();
  typeText(`${now.getHours()}:${two(now.getMinutes())}`);
}

const isNumber = (sheet: Worksheet, row: number, column: number): boolean =>
  typeof valueOf(sheet.getCellRaw(row, column)) === 'number';
const isBlank = (sheet: Worksheet, row: number, column: number): boolean =>
  valueOf(sheet.getCellRaw(row, column)) === null;

/**
 * The sum of the numbers above the cell, or else to its left, for a person to look at and to enter. Below several cells that are
 * selected come their sums at once, in the first row that has room.
 */
function sum(place: Place): void {
  const { startRow, endRow, startColumn, endColumn } = place.range;
  if (startRow !== endRow) sumColumns(place);
  else if (startColumn === endColumn) typeText(`=SUM(${numbersBeside(place) ?? ''}`);
}

/** The numbers next to the cell; where there are none, those above beyond blank cells. */
function numbersBeside({ sheet, active: { actualRow: row, actualColumn: column } }: Place): string | undefined {
  const above = run(row - 1, (at) => isNumber(sheet, at, column));
  if (above < row) return `${rectAddress({ row: above, column, rows: row - above, columns: 1 })})`;
  const left = run(column - 1, (at) => isNumber(sheet, row, at));
  if (left < column) return `${rectAddress({ row, column: left, rows: 1, columns: column - left })})`;
  const beyond = run(row - 1, (at) => isBlank(sheet, at, column));
  const first = run(beyond - 1, (at) => isNumber(sheet, at, column));
  return first < beyond ? `${rectAddress({ row: first, column, rows: row - first, columns: 1 })})` : undefined;
}

/** Where those that hold begin, from this one backward. */
function run(last: number, holds: (at: number) => boolean): number {
  let at = last;
  while (at >= 0 && holds(at)) at -= 1;
  return at + 1;
}

function sumColumns({ sheet, range, run: command }: Place): void {
  const { startRow, startColumn, endColumn } = range;
  // Whole columns end where the sheet does, far below what it holds.
  const endRow = Math.max(startRow, Math.min(range.endRow, sheet.getLastRowWithContent()));
  const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index);
  let row = endRow;
  while (!columns.every((column) => isBlank(sheet, row, column))) row += 1;
  const rows = Math.min(row, endRow + 1) - startRow;
  const sums = columns.map((column) => [
    column,
    { f: `=SUM(${rectAddress({ row: startRow, column, rows, columns: 1 })})` },
  ]);
  const value = { [row]: Object.fromEntries(sums) as object };
  command(SetRangeValuesCommand.id, { range: { startRow: row, endRow: row, startColumn, endColumn }, value });
}

/** Keys that enter something, as in Excel. */
export const ENTERING_KEYS: Readonly<Record<string, (place: Place) => void>> = {
  'Ctrl+;': typeDate,
  'Ctrl+:': typeTime,
  // The = of a Japanese keyboard is a - with Shift.
  'Alt+=': sum,
  'Alt+Shift+=': sum,
};

const finishBack =
  (keycode: KeyCode) =>
  ({ run: command }: Place): void => {
    stepBackNext();
    command(SetCellEditVisibleOperation.id, { visible: false, eventType: DeviceInputEventType.Keyboard, keycode });
  };

/** While an entry is open. */
export const TYPING_KEYS: Readonly<Record<string, (place: Place) => void>> = {
  'Ctrl+;': typeDate,
  'Ctrl+:': typeTime,
  'Shift+Enter': finishBack(KeyCode.ENTER),
  'Shift+Tab': finishBack(KeyCode.TAB),
};
