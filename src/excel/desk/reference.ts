import type { BookFormulas, NamedTable, RawRows, ReferenceDesk, SelectedCells } from '../../desk';
import { CellError, readAddress } from '../../sheet';
import type { Cell, CellRead, CellsReference, Content, Matrix } from '../../sheet';
import { askExcel, runExcel } from '../host/runExcel';
import { readFormulas } from './bookFormulas';
import { writeRows } from './writeRows';

export const excelReference: ReferenceDesk = {
  formulas: bookFormulas,
  cells: (references) => askExcel((context) => readCells(context, references)),
  selectedCells: () => askExcel(readSelection),
  namedTables: (isOwn) => askExcel((context) => namedTables(context, isOwn)),
  writeRows: (replacement) => runExcel((context) => writeRows(context, replacement)),
};

/** Two requests, however many names there are. */
async function namedTables(
  context: Excel.RequestContext,
  isOwn: (name: string, comment: string) => boolean,
): Promise<readonly NamedTable[]> {
  const { names } = context.workbook;
  names.load('items/name,items/comment');
  await context.sync();
  const own = names.items
    .filter(({ name, comment }) => isOwn(name, comment))
    .map((item) => ({ item, range: item.getRangeOrNullObject().load('address,values,formulas') }));
  await context.sync();
  return own.map(({ item: { name, comment }, range }) => ({ name, comment, place: placeOf(range) }));
}

function placeOf(range: Excel.Range): NamedTable['place'] {
  if (range.isNullObject) return null;
  const { address, values, formulas } = range;
  return {
    sheet: readAddress(address)?.sheet ?? '',
    address,
    values: values as RawRows,
    formulas: formulas as RawRows,
  };
}

async function bookFormulas(): Promise<BookFormulas> {
  const { sheets, names } = await askExcel(readNames);
  return { names, ...(await readFormulas(sheets, (formula) => /MYNA/i.test(formula))) };
}

/** Two requests, however many sheets there are: their names, and the names that stand for cells in all of them. */
async function readNames(context: Excel.RequestContext): Promise<{ sheets: string[]; names: BookFormulas['names'] }> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  await context.sync();
  const own = worksheets.items.map((sheet) => sheet.names.load('items/name'));
  await context.sync();
  const local = new Set(own.flatMap(({ items }) => items.map(({ name }) => name.toLowerCase())));
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: names.items
      .filter(({ name }) => !local.has(name.toLowerCase()))
      .map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

/** Two requests: which sheets there are, then all cells at once. */
async function readCells(
  context: Excel.RequestContext,
  references: readonly CellsReference[],
): Promise<readonly (Matrix<CellRead> | null)[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const byName = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const ranges = references.map(({ sheet, cells }) =>
    byName.get(sheet.toLowerCase())?.getRange(cells).load('values,valueTypes,formulas'),
  );
  await context.sync();
  return ranges.map((range) => (range?.values ? cellsOf(range) : null));
}

function cellsOf(range: Excel.Range): Matrix<CellRead> {
  const values = valuesOf(range);
  return values.map((row, i) =>
    row.map((value, j) => ({ value, formula: formulaIn((range.formulas as Content[][])[i]![j]!) })),
  );
}

async function readSelection(context: Excel.RequestContext): Promise<SelectedCells | null> {
  const range = context.workbook
    .getSelectedRange()
    .getUsedRangeOrNullObject(true)
    .load('address,rowIndex,columnIndex,values,valueTypes');
  await context.sync();
  if (range.isNullObject) return null;
  const { address, rowIndex, columnIndex } = range;
  const sheet = readAddress(address)?.sheet ?? '';
  return { address, sheet, row: rowIndex + 1, column: columnIndex + 1, values: valuesOf(range) };
}

function valuesOf({ values, valueTypes }: Excel.Range): Cell[][] {
  return (values as Content[][]).map((row, i) =>
    row.map((value, j) => {
      const type = valueTypes[i]?.[j];
      if (type === 'Error') return new CellError(String(value));
      return type === 'Empty' ? null : value;
    }),
  );
}

function formulaIn(cell: Content): string | null {
  return typeof cell === 'string' && cell.startsWith('=') ? cell : null;
}
