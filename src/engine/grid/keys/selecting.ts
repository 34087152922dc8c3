import { RANGE_TYPE } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { MAX_COLUMNS, MAX_ROWS } from '../../../sheet';
import { extendTo, farCorner, goTo, select } from './place';
import type { Place } from './place';

type Cell = readonly [row: number, column: number];
type Goal = (place: Place, from: Cell) => Cell;

const move = (goal: Goal) => (place: Place) =>
  goTo(place, ...goal(place, [place.active.actualRow, place.active.actualColumn]));
const extend = (goal: Goal) => (place: Place) => extendTo(place, ...goal(place, farCorner(place)));

/** The first column that scrolls; for a cell beside those that are frozen, the first of all. */
function firstColumn({ sheet, active }: Place): number {
  const { startColumn } = sheet.getFreeze();
  return active.actualColumn >= startColumn ? Math.max(0, startColumn) : 0;
}

const lineStart: Goal = (place, [row]) => [row, firstColumn(place)];

/** The first cell that scrolls. */
const sheetStart: Goal = ({ sheet }) => {
  const { startRow, startColumn } = sheet.getFreeze();
  return [Math.max(0, startRow), Math.max(0, startColumn)];
};

const sheetEnd: Goal = ({ sheet }) => [
  Math.max(0, sheet.getLastRowWithContent()),
  Math.max(0, sheet.getLastColumnWithContent()),
];

/** Whole rows, and whole columns, of what is selected. */
function wholeRows(place: Place): void {
  const { startRow, endRow } = place.range;
  const endColumn = place.sheet.getColumnCount() - 1;
  select(place, { startRow, endRow, startColumn: 0, endColumn, rangeType: RANGE_TYPE.ROW }, place.active);
}

function wholeColumns(place: Place): void {
  const { startColumn, endColumn } = place.range;
  const endRow = place.sheet.getRowCount() - 1;
  select(place, { startRow: 0, endRow, startColumn, endColumn, rangeType: RANGE_TYPE.COLUMN }, place.active);
}

/** One screen further; what is seen moves along. */
function page(api: FUniver, rows: -1 | 0 | 1, columns: -1 | 0 | 1): Goal {
  return (_place, [row, column]) => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const seen = sheet?.getVisibleRange();
    if (!sheet || !seen) return [row, column];
    const down = rows * Math.max(1, seen.endRow - seen.startRow);
    const right = columns * Math.max(1, seen.endColumn - seen.startColumn);
    sheet.scrollToCell(within(seen.startRow + down, MAX_ROWS), within(seen.startColumn + right, MAX_COLUMNS));
    return [within(row + down, MAX_ROWS), within(column + right, MAX_COLUMNS)];
  };
}

function within(index: number, count: number): number {
  return Math.min(Math.max(0, index), count - 1);
}

/** Keys that select, as in Excel: those of them that the grid itself does not know. */
export function selectingKeys(api: FUniver): Readonly<Record<string, (place: Place) => void>> {
  return {
    'Shift+Space': wholeRows,
    'Ctrl+Space': wholeColumns,
    Home: move(lineStart),
    'Shift+Home': extend(lineStart),
    'Ctrl+Home': move(sheetStart),
    'Ctrl+Shift+Home': extend(sheetStart),
    'Ctrl+End': move(sheetEnd),
    'Ctrl+Shift+End': extend(sheetEnd),
    PageDown: move(page(api, 1, 0)),
    PageUp: move(page(api, -1, 0)),
    'Shift+PageDown': extend(page(api, 1, 0)),
    'Shift+PageUp': extend(page(api, -1, 0)),
    'Alt+PageDown': move(page(api, 0, 1)),
    'Alt+PageUp': move(page(api, 0, -1)),
  };
}
