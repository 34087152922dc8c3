import { columnWidth, freeDefinedName, freeSheetName } from '../../desk';
import type { NewTable, SheetCell, SheetTable } from '../../desk';

/** Two requests: which names are taken, then everything else. */
export async function addTableSheet(context: Excel.RequestContext, table: SheetTable): Promise<NewTable> {
  const taken = await takenNames(context);
  const name = freeSheetName(table.sheetName, taken.sheets);
  const definedName = freeDefinedName(table.definedName, taken.names);
  const sheet = context.workbook.worksheets.add(name);
  sheet.activate();
  writeHeading(sheet, table, definedName);
  const headerRow = table.notes.length + 2;
  const range = sheet.getRangeByIndexes(headerRow, 0, table.rows.length + 1, table.columns.length);
  const cells = [table.columns.map(({ title }) => title), ...table.rows];
  range.numberFormat = formatsOf(table);
  range.values = cells.map((row) => row.map(cellValue));
  const made = sheet.tables.add(range, true);
  made.name = freeDefinedName(`${definedName}_表`, taken.names);
  context.workbook.names.add(definedName, range, table.comment ?? '');
  setColumnWidths(range, cells, table.columns.length);
  sheet.freezePanes.freezeRows(headerRow + 1);
  await context.sync();
  return { sheet: name, definedName };
}

async function takenNames(context: Excel.RequestContext): Promise<{ sheets: string[]; names: string[] }> {
  const { worksheets, names, tables } = context.workbook;
  for (const collection of [worksheets, names, tables]) collection.load('items/name');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: [...names.items, ...tables.items].map(({ name }) => name),
  };
}

function writeHeading(sheet: Excel.Worksheet, { title, notes }: SheetTable, definedName: string): void {
  const heading = sheet.getRangeByIndexes(0, 0, notes.length + 1, 1);
  heading.numberFormat = [title, ...notes].map(() => ['@']);
  heading.values = [title, ...notes.map((note) => note.replaceAll('{name}', definedName))].map((line) => [line]);
  const first = sheet.getRange('A1');
  first.format.font.bold = true;
  first.format.font.size = 14;
}

function formatsOf({ columns, rows }: SheetTable): string[][] {
  const body = columns.map(({ numberFormat }) => numberFormat);
  return [columns.map(() => '@'), ...rows.map(() => body)];
}

/** A text that Excel would read as a formula stays a text behind an apostrophe. */
export function cellValue(cell: SheetCell): string | number | boolean {
  return typeof cell === 'string' && /^[=+\-@']/.test(cell) ? `'${cell}` : (cell ?? '');
}

export function setColumnWidths(range: Excel.Range, rows: readonly (readonly SheetCell[])[], columns: number): void {
  for (let column = 0; column < columns; column += 1) {
    range.getColumn(column).format.columnWidth = columnWidth(rows.map((row) => row[column] ?? null));
  }
}
