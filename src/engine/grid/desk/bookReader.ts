import { CELLS_AT_ONCE, hiddenFrom, SheetNames, WorkbookError } from '../../../desk';
import type { BookChange, BookOutline, BookReader, SheetOutline } from '../../../desk';
import { intersection, isStoredError, readAddress } from '../../../sheet';
import type { CellBlock, Place, Rect, SheetCells, SheetLayout, StoredValue } from '../../../sheet';
import type { GridBook, GridEvent } from '../../book/gridBook';
import { addressOf, answer, bodyOf, contents, settledAnswer, sheetName, sheetOf, shown, shownValues } from './deskBook';

export function gridBookReader(book: GridBook): BookReader {
  return {
    outline: () => answer(() => outline(book)),
    read: (sheet, rest) => readSheet(book, sheet, rest),
    layout: (sheet) => answer(() => layout(book, sheet)),
    values: (reference) => settledAnswer(book, () => readValues(book, reference)),
    selected: () => answer(() => selected(book)),
    goTo: (cells) => answer(() => goTo(book, cells)),
    onChanged: (listener) => answer(() => follow(book, listener)),
  };
}

function outline(book: GridBook): BookOutline {
  return {
    sheets: book.sheets().map(({ name, visible }) => ({ name, hidden: !visible })),
    names: [
      ...book
        .names()
        .filter(({ sheet }) => sheet === null)
        .map(({ name, formula }) => ({ name, formula })),
      ...book.tables().flatMap((table) => [
        { name: table.name, formula: `=${addressOf(book, { sheet: table.sheet, rect: bodyOf(table) })}` },
        { name: `${table.name}[#All]`, formula: `=${addressOf(book, table)}` },
      ]),
    ],
  };
}

async function readSheet(
  book: GridBook,
  { name, hidden }: SheetOutline,
  rest: () => Promise<void>,
): Promise<SheetCells> {
  await book.settled();
  const { id } = sheetOf(book, name);
  const used = book.usedRect(id, true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  await rest();
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, used.columns)));
  const blocks: CellBlock[] = [];
  for (let row = 0; row < used.rows; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, used.rows - row);
    blocks.push(readBlock(book, id, { ...used, row: used.row + row, rows }));
    await rest();
  }
  return { sheet: name, hidden, left: used.column, columns: used.columns, blocks, unread: [] };
}

function readBlock(book: GridBook, sheet: string, rect: Rect): CellBlock {
  const values = book.values(sheet, rect);
  return {
    top: rect.row,
    values: values.map((row) => row.map(shown)),
    formulas: contents(book, { sheet, rect }),
    types: values.map((row) => row.map(valueType)),
    hiddenRows: book.hiddenRows(sheet, rect.row, rect.rows),
  };
}

function layout(book: GridBook, name: string): SheetLayout {
  const { id } = sheetOf(book, name);
  const { column, columns } = book.usedRect(id, true) ?? { column: 0, columns: 0 };
  return { merges: book.mergedRects(id), hiddenColumns: hiddenFrom(column, book.hiddenColumns(id, column, columns)) };
}

/** As Excel calls the kinds of values. */
function valueType(value: StoredValue): string {
  if (value === null) return 'Empty';
  if (isStoredError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function readValues(book: GridBook, reference: string): readonly (readonly unknown[])[] {
  const address = readAddress(reference);
  if (!address) throw new WorkbookError('selection', reference);
  const sheet = address.sheet === null ? book.activeSheet() : sheetOf(book, address.sheet).id;
  const used = book.usedRect(sheet, true);
  const rect = used && intersection(address.rect, used);
  return rect ? shownValues(book, { sheet, rect }) : [];
}

function selected(book: GridBook): Place {
  const { sheet, rect } = book.selection();
  return { sheet: sheetName(book, sheet), ...rect };
}

function goTo(book: GridBook, { sheet, ...rect }: Place): boolean {
  const { id, visible } = sheetOf(book, sheet);
  if (visible) book.select(id, rect);
  return visible;
}

function follow(book: GridBook, listener: (change: BookChange) => void): () => void {
  const names = new SheetNames(book.sheets());
  return book.listen((event) => {
    if (event.type === 'selected' || event.type === 'activated') return;
    for (const change of names.told(book.sheets())) listener(change);
    listener(changeOf(event, (sheet) => names.of(sheet) ?? ''));
  });
}

type CellEvent = Exclude<GridEvent, { readonly type: 'selected' | 'activated' }>;

function changeOf(event: CellEvent, nameOf: (sheet: string) => string): BookChange {
  const sheet = nameOf(event.sheet);
  if (event.type === 'moved') {
    const { row, column } = event.to.rect;
    return { type: 'moved', sheet, from: event.rect, to: { sheet: nameOf(event.to.sheet), row, column } };
  }
  if (event.type === 'shifted') return { type: 'shifted', sheet, shift: event.shift };
  return { type: event.type === 'reordered' ? 'lost' : 'changed', sheet };
}
