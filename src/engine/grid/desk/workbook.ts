import { freeDefinedName, WorkbookError } from '../../../desk';
import type { NewSheet, NewTable, Selection, SheetExample, SheetTable, Target, Workbook } from '../../../desk';
import type { GridBook } from '../../book/gridBook';
import { addressOf, answer, contents, entered, nameFormula, placeOf, settledAnswer, sheetName } from './deskBook';
import { addSheet, fitColumns } from './newSheet';

const TABLE_STYLE = 'TableStyleMedium2';

export function gridWorkbook(book: GridBook): Workbook {
  return {
    selection: () => answer(() => readSelection(book)),
    target: () => settledAnswer(book, () => readTarget(book)),
    writeFormula: (address, formula) => answer(() => writeFormula(book, address, formula)),
    addTableSheet: (table) => answer(() => addTableSheet(book, table)),
    addExampleSheet: (example) => answer(() => addExampleSheet(book, example)),
    onSelectionChanged: (listener) =>
      answer(() =>
        book.listen(({ type }) => {
          if (type === 'selected' || type === 'activated') listener();
        }),
      ),
  };
}

function readSelection(book: GridBook): Selection {
  const selected = book.selection();
  const activeCell = { ...selected, rect: { ...selected.rect, rows: 1, columns: 1 } };
  return {
    address: addressOf(book, selected),
    sheet: sheetName(book, selected.sheet),
    activeCell: addressOf(book, activeCell),
  };
}

function readTarget(book: GridBook): Target {
  const { sheet, rect } = book.selection();
  const cell = { sheet, rect: { ...rect, rows: 1, columns: 1 } };
  const empty = book.values(sheet, cell.rect)[0]![0] === null && book.formulas(sheet, cell.rect)[0]![0] === null;
  return {
    address: addressOf(book, cell),
    sheet: sheetName(book, sheet),
    content: empty ? null : String(contents(book, cell)[0]![0]),
  };
}

function writeFormula(book: GridBook, address: string, formula: string): void {
  const place = placeOf(book, address, book.activeSheet());
  if (!place) throw new WorkbookError('changed', address);
  book.write(place.sheet, place.rect, [[{ formula }]]);
}

function addTableSheet(book: GridBook, table: SheetTable): NewTable {
  const taken = [...book.names().filter(({ sheet }) => sheet === null), ...book.tables()].map(({ name }) => name);
  const definedName = freeDefinedName(table.definedName, taken);
  const { id, name } = addSheet(book, table.sheetName);
  book.activateSheet(id);
  writeHeading(book, id, table, definedName);
  const row = table.notes.length + 2;
  const cells = [table.columns.map(({ title }) => title), ...table.rows];
  const rect = { row, column: 0, rows: cells.length, columns: table.columns.length };
  const formats = table.columns.map(({ numberFormat }) => numberFormat);
  book.writeNumberFormats(id, rect, [table.columns.map(() => '@'), ...table.rows.map(() => formats)]);
  book.write(
    id,
    rect,
    cells.map((each) => each.map((cell) => (cell === '' ? null : cell))),
  );
  book.addTable({
    name: freeDefinedName(`${definedName}_表`, taken),
    sheet: id,
    rect,
    hasHeaders: true,
    style: TABLE_STYLE,
    showFilterButton: true,
    showBandedRows: true,
  });
  const formula = nameFormula(book, { sheet: id, rect });
  book.setName({ name: definedName, sheet: null, formula, comment: table.comment ?? '', visible: true });
  fitColumns(book, id, cells, rect.columns);
  book.freezePanes(id, { rows: row + 1, columns: 0 });
  return { sheet: name, definedName };
}

function writeHeading(book: GridBook, sheet: string, { title, notes }: SheetTable, definedName: string): void {
  const lines = [title, ...notes.map((note) => note.replaceAll('{name}', definedName))];
  const rect = { row: 0, column: 0, rows: lines.length, columns: 1 };
  book.writeFormat(sheet, rect, { numberFormat: '@' });
  book.write(
    sheet,
    rect,
    lines.map((line) => [line]),
  );
  book.writeFormat(sheet, { ...rect, rows: 1 }, { bold: true, fontSize: 14 });
}

/** The cells from A1, and the formula one column off them, where its result has room. */
function addExampleSheet(book: GridBook, { sheetName: wanted, cells, formula }: SheetExample): NewSheet {
  const { id, name } = addSheet(book, wanted);
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width > 0) {
    const rows = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
    const rect = { row: 0, column: 0, rows: rows.length, columns: width };
    // A text such as 10/10 stays one when a person edits the cell.
    book.writeNumberFormats(
      id,
      rect,
      rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '@' : undefined))),
    );
    book.write(
      id,
      rect,
      rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    );
    fitColumns(book, id, rows, width);
  }
  const cell = { row: 0, column: width === 0 ? 0 : width + 1, rows: 1, columns: 1 };
  book.write(id, cell, [[entered(formula)]]);
  book.activateSheet(id);
  book.select(id, cell);
  return { sheet: name };
}
