import { MAX_COLUMNS, MAX_ROWS, readAddress } from '../../sheet';
import { MOST_CELLS } from '../../desk';
import type { CellsFound, NotFound } from '../../desk';

interface Asked {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  /** The used part of the whole sheet: whole columns side by side are cut alike. */
  readonly sheet: Excel.Range;
}

/** What the ranges hold, in two round trips: how large they are, then the cells that are in use. */
export async function readCells(
  context: Excel.RequestContext,
  located: readonly (Excel.Range | NotFound)[],
): Promise<readonly (CellsFound | NotFound)[]> {
  const asked = located.map((range) => ('kind' in range ? range : measure(range)));
  await context.sync();
  const sized = asked.map((place) => ('kind' in place ? place : sizeOf(place)));
  for (const place of sized) if ('used' in place && !place.used.isNullObject) place.used.load('values,valueTypes');
  await context.sync();
  return sized.map((place) => ('kind' in place ? place : found(place)));
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

function found({ range, used, rows, columns }: Sized): CellsFound {
  const values = Array.from({ length: rows }, () => new Array<unknown>(columns).fill(null));
  const origin = { sheet: readAddress(range.address)?.sheet ?? '', row: range.rowIndex, column: range.columnIndex };
  if (used.isNullObject) return { ...origin, values };
  const [top, left] = [used.rowIndex - range.rowIndex, used.columnIndex - range.columnIndex];
  used.values.forEach((cells: unknown[], row) =>
    cells.forEach((value, column) => {
      values[top + row]![left + column] = cellValue(value, String(used.valueTypes[row]?.[column]));
    }),
  );
  return { ...origin, values };
}

function cellValue(value: unknown, type: string): unknown {
  if (type === 'Empty') return null;
  return type === 'Error' ? { type, basicValue: value } : value;
}
