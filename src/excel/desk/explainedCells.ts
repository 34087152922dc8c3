import { MAX_COLUMNS, MAX_ROWS, readAddress } from '../../sheet';
import { MOST_CELLS } from '../../desk';
import type { CellsFound, NotFound } from '../../desk';
import { rowsAtOnce } from '../host/pieces';

/** Values with their types take some 30 bytes a cell: an answer stays under 1 MB. */
const CELLS_IN_AN_ANSWER = 20_000;

interface Asked {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  /** The used part of the whole sheet: whole columns side by side are cut alike. */
  readonly sheet: Excel.Range;
}

/** What the ranges hold: one round trip tells how large they are, the others bring the cells that are in use, so many as one answer has room for. */
export async function readCells(
  context: Excel.RequestContext,
  located: readonly (Excel.Range | NotFound)[],
): Promise<readonly (CellsFound | NotFound)[]> {
  const asked = located.map((range) => ('kind' in range ? range : measure(range)));
  await context.sync();
  const sized = asked.map((place) => ('kind' in place ? place : sizeOf(place)));
  const parts = sized.map((place) => ('kind' in place || place.used.isNullObject ? [] : partsOf(place.used)));
  let asking = 0;
  for (const { range, cells } of parts.flat()) {
    if (asking > 0 && asking + cells > CELLS_IN_AN_ANSWER) {
      await context.sync();
      asking = 0;
    }
    range.load('values,valueTypes');
    asking += cells;
  }
  await context.sync();
  return sized.map((place, index) => ('kind' in place ? place : found(place, parts[index]!)));
}

interface Part {
  readonly range: Excel.Range;
  /** Rows of the used cells above it. */
  readonly above: number;
  readonly cells: number;
}

function partsOf(used: Excel.Range): Part[] {
  const whole = { row: 0, column: 0, rows: used.rowCount, columns: used.columnCount };
  return rowsAtOnce(whole, CELLS_IN_AN_ANSWER).map(({ row, rows, columns }) => ({
    range: used.getCell(row, 0).getResizedRange(rows - 1, columns - 1),
    ...{ above: row, cells: rows * columns },
  }));
}

function measure(range: Excel.Range): Asked {
  const used = range.getUsedRangeOrNullObject(true);
  const sheet = range.worksheet.getUsedRangeOrNullObject(true);
  return {
    range: range.load('address,rowIndex,columnIndex,rowCount,columnCount'),
    used: used.load('rowIndex,columnIndex,rowCount,columnCount'),
    sheet: sheet.load('rowIndex,columnIndex,rowCount,columnCount'),
  };
}

interface Sized extends Asked {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf(asked: Asked): Sized | NotFound {
  const { range, sheet } = asked;
  if (range.isNullObject) return { kind: 'noRange' };
  const bottom = sheet.isNullObject ? 1 : sheet.rowIndex + sheet.rowCount;
  const right = sheet.isNullObject ? 1 : sheet.columnIndex + sheet.columnCount;
  const rows = range.rowCount === MAX_ROWS ? bottom : range.rowCount;
  const columns = range.columnCount === MAX_COLUMNS ? right : range.columnCount;
  return rows * columns > MOST_CELLS ? { kind: 'tooManyCells' } : { ...asked, rows, columns };
}

function found({ range, used, rows, columns }: Sized, parts: readonly Part[]): CellsFound {
  const values = Array.from({ length: rows }, () => new Array<unknown>(columns).fill(null));
  const origin = { sheet: readAddress(range.address)?.sheet ?? '', row: range.rowIndex, column: range.columnIndex };
  if (used.isNullObject) return { ...origin, values };
  const [top, left] = [used.rowIndex - range.rowIndex, used.columnIndex - range.columnIndex];
  for (const { range: part, above } of parts) {
    part.values.forEach((cells: unknown[], row) =>
      cells.forEach((value, column) => {
        values[top + above + row]![left + column] = cellValue(value, String(part.valueTypes[row]?.[column]));
      }),
    );
  }
  return { ...origin, values };
}

function cellValue(value: unknown, type: string): unknown {
  if (type === 'Empty') return null;
  return type === 'Error' ? { type, basicValue: value } : value;
}
