import { MOST_CELLS } from '../../../desk';
import type { Reference } from '../../../sheet/formula';
import type { CellsFound, ExplainDesk, FocusedCell, FormulaRow, NotFound } from '../../../desk';
import { boundingRect, intersection, isStoredError, MAX_COLUMNS, MAX_ROWS, readRect } from '../../../sheet';
import type { Rect } from '../../../sheet';
import type { GridBook } from '../../book/gridBook';
import { addressOf, bodyOf, placeOf, sameName, settledAnswer, sheetName, sheetNamed } from './deskBook';
import type { GridPlace } from '../../access/cells';

export function gridExplain(book: GridBook): ExplainDesk {
  return {
    focus: () => settledAnswer(book, () => readFocus(book)),
    read: (references, at) => settledAnswer(book, () => references.map((reference) => follow(book, reference, at))),
  };
}

function readFocus(book: GridBook): FocusedCell {
  const { sheet, rect } = book.selection();
  const cell = { ...rect, rows: 1, columns: 1 };
  const origin = book.spillOrigin(sheet, cell.row, cell.column);
  const source = origin ?? cell;
  return {
    address: addressOf(book, { sheet, rect: cell }),
    sheet: sheetName(book, sheet),
    row: source.row,
    formula: book.formulas(sheet, source)[0]![0] ?? null,
    anchor: addressOf(book, { sheet, rect: source }),
    place: origin && { row: cell.row - origin.row, column: cell.column - origin.column },
    text: book.texts(sheet, cell)[0]![0] ?? '',
  };
}

const NO_RANGE: NotFound = { kind: 'noRange' };

function follow(book: GridBook, reference: Reference, at: FormulaRow): CellsFound | NotFound {
  const place = locate(book, reference, at);
  return 'kind' in place ? place : readCells(book, place);
}

function locate(book: GridBook, reference: Reference, at: FormulaRow): GridPlace | NotFound {
  if (reference.kind === 'table') return tablePlace(book, reference, at) ?? NO_RANGE;
  const sheet = sheetNamed(book, reference.sheet ?? at.sheet)?.id;
  if (reference.kind === 'name') return namedPlace(book, reference.name, sheet) ?? NO_RANGE;
  if (sheet === undefined) return { kind: 'noSheet' };
  const rect = readRect(reference.cells);
  const cells = rect && reference.spilled ? book.spillRect(sheet, rect.row, rect.column) : rect;
  return cells ? { sheet, rect: cells } : NO_RANGE;
}

/** A sheet's own name comes before the workbook's; formulas name a whole table as they name a range. */
function namedPlace(book: GridBook, name: string, sheet: string | undefined): GridPlace | undefined {
  const named = book.names().filter((item) => sameName(item.name, name));
  const item = named.find((candidate) => candidate.sheet === sheet) ?? named.find((each) => each.sheet === null);
  if (item) return placeOf(book, item.formula.slice(1), item.sheet ?? book.activeSheet());
  const table = book.tables().find((candidate) => sameName(candidate.name, name));
  return table && { sheet: table.sheet, rect: bodyOf(table) };
}

type TableParts = Extract<Reference, { kind: 'table' }>;

function tablePlace(
  book: GridBook,
  { table: name, columns, sections }: TableParts,
  at: FormulaRow,
): GridPlace | undefined {
  const table = book.tables().find((candidate) => sameName(candidate.name, name));
  const part = table && partOf(table.rect, bodyOf(table), sections);
  if (!part) return undefined;
  const titles = book.texts(table.sheet, { ...table.rect, rows: 1 })[0]!;
  const found = columns.map((title) => titles.findIndex((text) => sameName(text, title)));
  if (found.includes(-1)) return undefined;
  const each = found.map((index) => ({ ...part, column: part.column + index, columns: 1 }));
  const whole = each.length === 0 ? part : each.reduce(boundingRect);
  const row = { row: at.row, column: 0, rows: 1, columns: MAX_COLUMNS };
  const rect = sections.includes('this row') ? intersection(whole, row) : whole;
  return rect && { sheet: table.sheet, rect };
}

/** Tables of the grid have no row of totals. */
function partOf(whole: Rect, body: Rect, [section = 'data', ...further]: readonly string[]): Rect | undefined {
  if (further.length > 0 || section === 'totals') return undefined;
  if (section === 'headers') return { ...whole, rows: 1 };
  return section === 'all' ? whole : body;
}

/** Whole rows and columns are cut where the sheet's contents end. */
function readCells(book: GridBook, { sheet, rect }: GridPlace): CellsFound | NotFound {
  const used = book.usedRect(sheet, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const cut = {
    ...rect,
    rows: rect.rows === MAX_ROWS ? used.row + used.rows : rect.rows,
    columns: rect.columns === MAX_COLUMNS ? used.column + used.columns : rect.columns,
  };
  if (cut.rows * cut.columns > MOST_CELLS) return { kind: 'tooManyCells' };
  const values = book
    .values(sheet, cut)
    .map((row) => row.map((value) => (isStoredError(value) ? { type: 'Error', basicValue: value.error } : value)));
  return { sheet: sheetName(book, sheet), row: rect.row, column: rect.column, values };
}
