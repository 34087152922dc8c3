import { absoluteAddress } from '../../sheet';
import { WorkbookError } from '../../desk';
import type { RawRows, Replaced, Replacement } from '../../desk';
import { supports } from '../host/office';
import { cellValue } from './tableSheet';

interface Frame {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Three requests: what stands there, what is around it, then all writing. */
export async function writeRows(context: Excel.RequestContext, replacement: Replacement): Promise<Replaced> {
  const item = context.workbook.names.getItem(replacement.name);
  const range = item.getRange().load('formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
  const sheet = range.worksheet.load('name');
  sheet.tables.load('items/name');
  await context.sync();
  if (!sameRows(range.formulas as RawRows, replacement.expected)) {
    throw new WorkbookError('changed', `${replacement.name} holds something else by now`);
  }
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  const frame: Frame = { sheet, row, column, rows, columns };
  const tables = sheet.tables.items.map((table) => ({
    table,
    range: table.getRange().load('rowIndex,columnIndex,columnCount'),
  }));
  const added = replacement.rows.length + 1 - rows;
  const below = added > 0 ? sheet.getRangeByIndexes(row + rows, column, added, columns) : null;
  below?.load('address,valueTypes');
  await context.sync();
  if (below?.valueTypes.flat().some((type) => type !== 'Empty')) return { state: 'blocked', address: below.address };
  const own = tables.find(({ range: { rowIndex, columnIndex } }) => rowIndex === row && columnIndex === column);
  if (own && added !== 0) {
    if (!supports('ExcelApi', '1.13')) throw new WorkbookError('unsupported', 'ExcelApi 1.13: Table.resize');
    own.table.resize(sheet.getRangeByIndexes(row, column, replacement.rows.length + 1, own.range.columnCount));
  }
  writeCells(frame, range.numberFormat as string[][], replacement);
  item.formula = `=${absoluteAddress({ sheet: sheet.name, row, column, rows: replacement.rows.length + 1, columns })}`;
  item.comment = replacement.comment;
  const written = sheet.getRangeByIndexes(row, column, replacement.rows.length + 1, columns).load('formulas');
  await context.sync();
  return { state: 'written', formulas: written.formulas as RawRows };
}

function writeCells({ sheet, row, column, rows, columns }: Frame, formats: string[][], replacement: Replacement): void {
  const count = replacement.rows.length;
  const body = sheet.getRangeByIndexes(row + 1, column, count, columns);
  const plain = formats[1] ?? formats[0]!;
  body.numberFormat = replacement.rows.map((_, index) => formats[index + 1] ?? plain);
  body.formulas = replacement.rows.map((cells) => cells.map(replacement.as === 'values' ? cellValue : (cell) => cell));
  if (rows > count + 1) sheet.getRangeByIndexes(row + count + 1, column, rows - count - 1, columns).clear('Contents');
}

function sameRows(one: RawRows, other: RawRows): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
