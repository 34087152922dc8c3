import { intersection, readAddress, unreadCells, unreadSheet } from '../../sheet';
import { CELLS_AT_ONCE, hiddenFrom, WorkbookError } from '../../desk';
import type { CellBlock, Place, SheetCells, SheetLayout } from '../../sheet';
import type { BookOutline, BookReader, SheetOutline } from '../../desk';
import { readPieces, unreadOf, usedRects } from '../host/pieces';
import { askExcel, refuseUnread, runExcel } from '../host/runExcel';
import { onChanged } from './changes';
import { mergedIn } from './sheetParts';

export const excelBookReader: BookReader = {
  outline: () => askExcel(readOutline),
  read: readSheet,
  layout: (sheet) => askExcel((context) => readLayout(context, sheet)),
  values: readValues,
  selected: () => askExcel(readSelected),
  goTo: (cells) => runExcel((context) => goTo(context, cells)),
  onChanged,
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
  const used = (await usedRects([name])).get(name)!;
  await rest();
  if (typeof used === 'string') return unreadSheet(name, hidden, used);
  if (used === null) return { sheet: name, hidden, left: 0, columns: 0, blocks: [], unread: [] };
  const pieces = await readPieces([{ sheet: name, ...used }], { ...BLOCKS, rest });
  const blocks = pieces.map(({ rect, told }) => ({ top: rect.row, ...(told ?? unreadCells(rect)) }));
  return { sheet: name, hidden, left: used.column, columns: used.columns, blocks, unread: unreadOf(pieces) };
}

async function readLayout(context: Excel.RequestContext, name: string): Promise<SheetLayout> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true).load('columnIndex');
  await context.sync();
  const [merges] = await mergedIn(context, [sheet]);
  const layout = { merges: merges ?? undefined, hiddenColumns: new Set<number>() };
  if (used.isNullObject) return layout;
  const columns = used.getColumnProperties({ columnHidden: true });
  await context.sync();
  const hidden = columns.value.map(({ columnHidden }) => columnHidden ?? false);
  return { ...layout, hiddenColumns: hiddenFrom(used.columnIndex, hidden) };
}

const BLOCKS = {
  cellsAtOnce: CELLS_AT_ONCE,
  load: (range: Excel.Range) => {
    range.load('values,formulas,valueTypes');
    const rows = range.getRowProperties({ rowHidden: true });
    return (): Omit<CellBlock, 'top'> => ({
      values: range.values,
      formulas: range.formulas,
      types: range.valueTypes,
      hiddenRows: rows.value.map(({ rowHidden }) => rowHidden ?? false),
    });
  },
};

async function readValues(text: string): Promise<unknown[][]> {
  const address = readAddress(text);
  if (!address) throw new WorkbookError('selection', text);
  const sheet = address.sheet ?? (await askExcel(activeSheet));
  const used = (await usedRects([sheet])).get(sheet)!;
  if (typeof used === 'string') refuseUnread([{ sheet, rect: null, why: used }]);
  const rect = typeof used === 'object' && used ? intersection(address.rect, used) : undefined;
  const pieces = rect ? await readPieces([{ sheet, ...rect }], VALUES) : [];
  refuseUnread(unreadOf(pieces));
  return pieces.flatMap(({ told = [] }) => told);
}

const VALUES = {
  cellsAtOnce: 20_000,
  load: (range: Excel.Range) => {
    range.load('values');
    return (): unknown[][] => range.values;
  },
};

async function activeSheet(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  return sheet.name;
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
