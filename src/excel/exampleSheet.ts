import { freeSheetName } from '../desk';
import type { NewSheet, SheetExample } from '../desk';
import { setColumnWidths } from './columnWidth';
import { cellValue } from './tableSheet';

/** The cells from A1, and the formula one column off them, where its result has room. */
export async function addExampleSheet(context: Excel.RequestContext, example: SheetExample): Promise<NewSheet> {
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
