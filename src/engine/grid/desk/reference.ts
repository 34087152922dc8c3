import { WorkbookError } from '../../../desk';
import type {
  BookFormulas,
  NamedTable,
  RawRows,
  ReferenceDesk,
  Replaced,
  Replacement,
  SelectedCells,
} from '../../../desk';
import { cellAddress, CellError, intersection, isStoredError, readRect } from '../../../sheet';
import type { Cell, CellRead, CellsReference, Matrix, StoredValue } from '../../../sheet';
import type { GridBook, GridName } from '../../book/gridBook';
import {
  addressOf,
  answer,
  contents,
  entered,
  isEmpty,
  isUnbounded,
  nameFormula,
  placeOf,
  sameName,
  settledAnswer,
  sheetName,
  sheetNamed,
  shownValues,
} from './deskBook';
import type { GridPlace } from '../../access/cells';

export function gridReference(book: GridBook): ReferenceDesk {
  return {
    formulas: () => answer(() => readFormulas(book)),
    cells: (references) => settledAnswer(book, () => references.map((reference) => readCells(book, reference))),
    selectedCells: () => settledAnswer(book, () => readSelection(book)),
    namedTables: (isOwn) => settledAnswer(book, () => namedTables(book, isOwn)),
    writeRows: (replacement) => answer(() => writeRows(book, replacement)),
  };
}

function readFormulas(book: GridBook): BookFormulas {
  const local = new Set(book.names().flatMap(({ name, sheet }) => (sheet === null ? [] : [name.toLowerCase()])));
  return {
    formulas: book.sheets().flatMap((sheet) => {
      const used = book.usedRect(sheet.id, true);
      if (!used) return [];
      return book.formulas(sheet.id, used).flatMap((cells, row) =>
        cells.flatMap((formula, column) => {
          if (formula === null || !/MYNA/i.test(formula)) return [];
          return [{ sheet: sheet.name, cell: cellAddress(used.row + row, used.column + column), formula }];
        }),
      );
    }),
    unread: [],
    names: bookNames(book)
      .filter(({ name }) => !local.has(name.toLowerCase()))
      .map(({ name, formula }) => ({ name, formula })),
  };
}

function bookNames(book: GridBook): readonly GridName[] {
  return book.names().filter(({ sheet }) => sheet === null);
}

function readCells(book: GridBook, { sheet, cells }: CellsReference): Matrix<CellRead> | null {
  const found = sheetNamed(book, sheet);
  const rect = readRect(cells);
  if (!found || !rect || isUnbounded(rect)) return null;
  const formulas = book.formulas(found.id, rect);
  return book
    .values(found.id, rect)
    .map((row, i) => row.map((value, j) => ({ value: readValue(value), formula: formulas[i]![j] ?? null })));
}

function readSelection(book: GridBook): SelectedCells | null {
  const { sheet, rect } = book.selection();
  const used = book.usedRect(sheet, true);
  const cells = used && intersection(rect, used);
  if (!cells) return null;
  return {
    address: addressOf(book, { sheet, rect: cells }),
    sheet: sheetName(book, sheet),
    row: cells.row + 1,
    column: cells.column + 1,
    values: book.values(sheet, cells).map((row) => row.map(readValue)),
  };
}

function readValue(value: StoredValue): Cell {
  return isStoredError(value) ? new CellError(value.error) : value;
}

function namedTables(book: GridBook, isOwn: (name: string, comment: string) => boolean): readonly NamedTable[] {
  return bookNames(book)
    .filter(({ name, comment }) => isOwn(name, comment))
    .map((item) => {
      const { name, comment } = item;
      const place = namedPlace(book, item);
      if (!place) return { name, comment, place: null };
      const [sheet, address] = [sheetName(book, place.sheet), addressOf(book, place)];
      const [values, formulas] = [shownValues(book, place), contents(book, place)];
      return { name, comment, place: { sheet, address, values, formulas } };
    });
}

function namedPlace(book: GridBook, { formula }: GridName): GridPlace | undefined {
  const place = placeOf(book, formula.slice(1), book.activeSheet());
  return place && !isUnbounded(place.rect) ? place : undefined;
}

function writeRows(book: GridBook, replacement: Replacement): Replaced {
  const item = bookNames(book).find(({ name }) => sameName(name, replacement.name));
  const place = item && namedPlace(book, item);
  if (!place || !sameRows(contents(book, place), replacement.expected)) {
    throw new WorkbookError('changed', `${replacement.name} holds something else by now`);
  }
  const { sheet, rect } = place;
  const whole = { ...rect, rows: replacement.rows.length + 1 };
  if (whole.rows > rect.rows) {
    const below = { ...rect, row: rect.row + rect.rows, rows: whole.rows - rect.rows };
    if (!isEmpty(book.values(sheet, below))) {
      return { state: 'blocked', address: addressOf(book, { sheet, rect: below }) };
    }
  }
  const table = book
    .tables()
    .find((own) => own.sheet === sheet && own.rect.row === rect.row && own.rect.column === rect.column);
  if (table) book.updateTable(table.id, { rect: { ...table.rect, rows: whole.rows } });
  writeCells(book, place, replacement);
  const formula = nameFormula(book, { sheet, rect: whole });
  book.setName({ ...item, formula, comment: replacement.comment });
  return { state: 'written', formulas: contents(book, { sheet, rect: whole }) };
}

function writeCells(book: GridBook, { sheet, rect }: GridPlace, { rows, as }: Replacement): void {
  const formats = book.numberFormats(sheet, rect);
  const plain = formats[1] ?? formats[0]!;
  const body = { ...rect, row: rect.row + 1, rows: rows.length };
  book.writeNumberFormats(
    sheet,
    body,
    rows.map((_, index) => formats[index + 1] ?? plain),
  );
  book.write(
    sheet,
    body,
    rows.map((cells) => cells.map((cell) => (as === 'formulas' ? entered(cell) : cell === '' ? null : cell))),
  );
  const left = rect.rows - 1 - rows.length;
  if (left > 0) book.clear(sheet, { ...rect, row: rect.row + 1 + rows.length, rows: left }, 'contents');
}

function sameRows(one: RawRows, other: RawRows): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
