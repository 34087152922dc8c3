import { readAddress, rectAddress } from '../../sheet';
import { CELLS_AT_ONCE, WorkbookError } from '../../desk';
import type { BookOutline, BookReader, CellsAt, ReadBlock, ReadSheet, SheetOutline } from '../../desk';
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

async function readSheet({ name, hidden }: SheetOutline, rest: () => Promise<void>): Promise<ReadSheet> {
  const { top, left, rows, columns } = await runExcel((context) => readUsed(context, name));
  await rest();
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, columns)));
  const blocks: ReadBlock[] = [];
  for (let row = 0; row < rows; row += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, rows - row);
    blocks.push(await runExcel((context) => readBlock(context, name, [top + row, left, count, columns])));
    await rest();
  }
  return { sheet: name, hidden, left, columns, blocks };
}

/** Without rows where the sheet is empty. */
async function readUsed(context: Excel.RequestContext, sheet: string) {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return { top: 0, left: 0, rows: 0, columns: 0 };
  return { top: used.rowIndex, left: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}

type Rect = readonly [row: number, column: number, rows: number, columns: number];

async function readBlock(context: Excel.RequestContext, sheet: string, rect: Rect): Promise<ReadBlock> {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(...rect);
  range.load('values,formulas,valueTypes');
  const rows = supports('ExcelApi', '1.9') ? range.getRowProperties({ rowHidden: true }) : null;
  await context.sync();
  return {
    top: rect[0],
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

async function readSelected(context: Excel.RequestContext): Promise<CellsAt> {
  const range = context.workbook.getSelectedRange().load('address');
  await context.sync();
  const address = readAddress(range.address);
  if (!address?.sheet) throw new WorkbookError('selection', range.address);
  return { sheet: address.sheet, ...address.rect };
}

async function goTo(
  context: Excel.RequestContext,
  { sheet: name, row, column, rows, columns }: CellsAt,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(name).load('visibility');
  await context.sync();
  if (sheet.visibility !== 'Visible') return false;
  sheet.activate();
  sheet.getRangeByIndexes(row, column, rows, columns).select();
  await context.sync();
  return true;
}
