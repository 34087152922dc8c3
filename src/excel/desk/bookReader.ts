import { readAddress, rectAddress } from '../../sheet';
import { CELLS_AT_ONCE, WorkbookError } from '../../desk';
import type { CellBlock, Place, SheetCells, Rect } from '../../sheet';
import type { BookOutline, BookReader, SheetOutline } from '../../desk';
import { supports } from '../host/office';
import { runExcel } from '../host/runExcel';

export const excelBookReader: BookReader = {
  outline: () => runExcel(readOutline),
  read: readSheet,
  values: (reference) => runExcel((context) => readValues(context, reference)),
  selected: () => runExcel(readSelected),
  goTo: (cells) => runExcel((context) => goTo(context, cells)),
};

async function readOutline(context: Excel.RequestContext): Promise<BookOutline> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula');
  tables.load('items/name');
  await context.sync();
  const ranges = tables.items.map((table) => ({
    whole: table.getRange().load('address'),
    body: table.getDataBodyRange().load('address'),
  }));
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name, visibility }) => ({ name, hidden: visibility !== 'Visible' })),
    names: [
      ...names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      ...tables.items.flatMap(({ name }, index) => [
        { name, formula: `=${ranges[index]!.body.address}` },
        { name: `${name}[#All]`, formula: `=${ranges[index]!.whole.address}` },
      ]),
    ],
  };
}

async function readSheet({ name, hidden }: SheetOutline, rest: () => Promise<void>): Promise<SheetCells> {
  const used = await runExcel((context) => readUsed(context, name));
  await rest();
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, used.columns)));
  const blocks: CellBlock[] = [];
  for (let row = 0; row < used.rows; row += rowsAtOnce) {
    const part = { ...used, row: used.row + row, rows: Math.min(rowsAtOnce, used.rows - row) };
    blocks.push(await runExcel((context) => readBlock(context, name, part)));
    await rest();
  }
  return { sheet: name, hidden, left: used.column, columns: used.columns, blocks };
}

/** Without rows where the sheet is empty. */
async function readUsed(context: Excel.RequestContext, sheet: string): Promise<Rect> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return { row: 0, column: 0, rows: 0, columns: 0 };
  return { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}

async function readBlock(context: Excel.RequestContext, sheet: string, rect: Rect): Promise<CellBlock> {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
  range.load('values,formulas,valueTypes');
  const rows = supports('ExcelApi', '1.9') ? range.getRowProperties({ rowHidden: true }) : null;
  await context.sync();
  return {
    top: rect.row,
    values: range.values,
    formulas: range.formulas,
    types: range.valueTypes,
    hiddenRows: rows?.value.map(({ rowHidden }) => rowHidden ?? false) ?? [],
  };
}

async function readValues(context: Excel.RequestContext, text: string): Promise<unknown[][]> {
  const address = readAddress(text);
  if (!address) throw new WorkbookError('selection', text);
  const { worksheets } = context.workbook;
  const sheet = address.sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(address.sheet);
  const used = sheet.getRange(rectAddress(address.rect)).getUsedRangeOrNullObject(true).load('values');
  await context.sync();
  return used.isNullObject ? [] : used.values;
}

async function readSelected(context: Excel.RequestContext): Promise<Place> {
  const range = context.workbook.getSelectedRange().load('address');
  await context.sync();
  const address = readAddress(range.address);
  if (!address?.sheet) throw new WorkbookError('selection', range.address);
  return { sheet: address.sheet, ...address.rect };
}

async function goTo(
  context: Excel.RequestContext,
  { sheet: name, row, column, rows, columns }: Place,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(name).load('visibility');
  await context.sync();
  if (sheet.visibility !== 'Visible') return false;
  sheet.activate();
  sheet.getRangeByIndexes(row, column, rows, columns).select();
  await context.sync();
  return true;
}
