import { readAddress, rectAddress } from '../../sheet';
import { freeSheetName, WorkbookError } from '../../desk';
import type { NewSheet, AddressedCells, Selection, SheetExample, Target, Workbook } from '../../desk';
import { runExcel } from '../host/runExcel';
import { addTableSheet, cellValue, setColumnWidths } from './tableSheet';

/** The workbook that Excel, or the workbench in its place, has open. */
export const excelWorkbook: Workbook = {
  selection: () => runExcel(readSelection),
  target: () => runExcel(readTarget),
  writeFormula: (address, formula) =>
    runExcel((context) => writeFormula(context, address, formula), {
      InvalidArgument: 'formula',
      InvalidOperation: 'formula',
    }),
  addTableSheet: (table) => runExcel((context) => addTableSheet(context, table)),
  addExampleSheet: (example) => runExcel((context) => addExampleSheet(context, example)),
  onSelectionChanged: (listener) => runExcel((context) => listen(context, listener)),
};

async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange().load('address');
  const cell = context.workbook.getActiveCell().load('address');
  await context.sync();
  return { ...placed(range.address), activeCell: cell.address };
}

async function readTarget(context: Excel.RequestContext): Promise<Target> {
  const cell = context.workbook.getActiveCell().load('address,formulas,valueTypes');
  await context.sync();
  const empty = cell.valueTypes[0]?.[0] === 'Empty';
  return { ...placed(cell.address), content: empty ? null : String(cell.formulas[0]?.[0]) };
}

function placed(address: string): AddressedCells {
  return { address, sheet: readAddress(address)?.sheet ?? '' };
}

async function writeFormula(context: Excel.RequestContext, address: string, formula: string): Promise<void> {
  const place = readAddress(address);
  if (!place?.sheet) throw new WorkbookError('changed', address);
  const cell = context.workbook.worksheets.getItem(place.sheet).getRange(rectAddress(place.rect));
  cell.formulas = [[formula]];
  await context.sync();
}

async function listen(context: Excel.RequestContext, listener: () => void): Promise<() => void> {
  const handler = context.workbook.onSelectionChanged.add(() => Promise.resolve(listener()));
  await context.sync();
  return () => {
    handler.remove();
    void handler.context.sync();
  };
}

/** The cells from A1, and the formula one column off them, where its result has room. */
async function addExampleSheet(context: Excel.RequestContext, example: SheetExample): Promise<NewSheet> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const name = freeSheetName(
    example.sheetName,
    worksheets.items.map((sheet) => sheet.name),
  );
  const sheet = worksheets.add(name);
  const width = Math.max(0, ...example.cells.map((row) => row.length));
  if (width > 0) writeCells(sheet, example.cells, width);
  const formula = sheet.getRangeByIndexes(0, width === 0 ? 0 : width + 1, 1, 1);
  formula.formulas = [[example.formula]];
  sheet.activate();
  formula.select();
  await context.sync();
  return { sheet: name };
}

function writeCells(sheet: Excel.Worksheet, cells: SheetExample['cells'], width: number): void {
  const rows = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
  // Excel would make a date of a text such as 10/10.
  range.numberFormat = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '@' : 'General')));
  range.values = rows.map((row) => row.map(cellValue));
  setColumnWidths(range, rows, width);
}
