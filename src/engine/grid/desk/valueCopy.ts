import { copyName, copyNotes, freeDefinedName, freeSheetName, WorkbookError } from '../../../desk';
import type { CopyMade, CopyNote, CopyOutcome, CopyRequest } from '../../../desk';
import { cellAddress, isStoredError } from '../../../sheet';
import type { Matrix, Position, Rect, StoredValue } from '../../../sheet';
import type { GridBook, GridSheet } from '../../book/gridBook';
import { fitColumns } from './newSheet';
import { shown } from './deskBook';

/** A cell whose formula gives way to its result. */
interface ReplacedCell {
  readonly row: number;
  readonly column: number;
  /** How far its result goes. */
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
  readonly value: StoredValue;
  readonly numberFormat: string;
}

/** What a sheet holds; `replaced` tells which cells of its used rectangle get their results instead. */
interface Source {
  readonly sheet: GridSheet;
  readonly used: Rect;
  readonly values: Matrix<StoredValue>;
  readonly formats: Matrix<string>;
  readonly cells: readonly ReplacedCell[];
  readonly kept: readonly (Position & { readonly formula: string })[];
  readonly replaced: Matrix<boolean>;
}

export function copyAsValues(book: GridBook, request: CopyRequest): CopyOutcome {
  if (request.keep === 'comments' && !book.comments) throw new WorkbookError('unsupported', 'no comments');
  const visible = book.sheets().filter((sheet) => sheet.visible);
  const { sheets: wanted } = request;
  const chosen = visible.filter(({ id, name }) =>
    typeof wanted === 'string' ? wanted === 'all' || id === book.activeSheet() : wanted.includes(name),
  );
  const sources = chosen.map((sheet) => readSource(book, sheet, request.replaces));
  const copies: string[] = [];
  try {
    const made = fillCopies(book, sources, request, copies);
    const hidden = wanted === 'all' ? book.sheets().filter((sheet) => !sheet.visible) : [];
    const leftOut = hidden.map(({ name }): CopyNote => ({ kind: 'hiddenSheet', sheet: name }));
    return { outcome: 'copied', ...made, notes: [...made.notes, ...leftOut] };
  } catch (error) {
    for (const copy of copies) book.deleteSheet(copy);
    throw error;
  }
}

function readSource(book: GridBook, sheet: GridSheet, replaces: (formula: string) => boolean): Source {
  const used = book.usedRect(sheet.id, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const values = book.values(sheet.id, used);
  const formats = book.numberFormats(sheet.id, used);
  const replaced = values.map((row) => row.map(() => false));
  const cells: ReplacedCell[] = [];
  const kept: (Position & { formula: string })[] = [];
  book.formulas(sheet.id, used).forEach((formulas, i) =>
    formulas.forEach((formula, j) => {
      if (formula === null) return;
      const [row, column] = [used.row + i, used.column + j];
      if (!replaces(formula)) {
        kept.push({ row, column, formula });
        return;
      }
      const { rows, columns } = book.spillRect(sheet.id, row, column) ?? { rows: 1, columns: 1 };
      cells.push({ row, column, rows, columns, formula, value: values[i]![j]!, numberFormat: formats[i]![j]! });
      for (let k = i; k < i + rows; k += 1) replaced[k]?.fill(true, j, j + columns);
    }),
  );
  return { sheet, used, values, formats, cells, kept, replaced };
}

/** `made` holds the copies' ids as they come, so that they can go again where something fails. */
function fillCopies(book: GridBook, sources: readonly Source[], request: CopyRequest, made: string[]): CopyMade {
  const { keep, suffix, list } = request;
  const taken = (): string[] => book.sheets().map(({ name }) => name);
  const names = sources.map((source) => {
    const name = copyName(source.sheet.name, suffix, taken());
    const copy = copySheet(book, source.sheet, name);
    made.push(copy);
    writeResults(book, source, copy);
    if (keep === 'comments') addComments(book, source, copy);
    return name;
  });
  const listName = keep === 'list' ? freeSheetName(list.sheetName, taken()) : null;
  if (listName !== null) made.push(addFormulaList(book, listName, list.headers, sources, names));
  if (made[0] !== undefined) book.activateSheet(made[0]);
  const replaced = sources.reduce((sum, { cells }) => sum + cells.length, 0);
  const notes = sources.flatMap((source, index) => notesOn(book, source, names[index]!));
  return { copies: names, list: listName, replaced, notes };
}

function notesOn(book: GridBook, { sheet, cells, kept }: Source, name: string): CopyNote[] {
  return copyNotes({
    ...{ name, kept, merged: book.mergedRects(sheet.id) },
    replaced: cells.map(({ value, ...rect }) => ({ rect, error: isStoredError(value) })),
    tables: book.tables().flatMap((table) => (table.sheet === sheet.id ? [table.rect] : [])),
  });
}

/** Behind the sheet itself, with tables, charts and page set-up like its own. */
function copySheet(book: GridBook, { id }: GridSheet, name: string): string {
  const copy = book.copySheet(id, name, book.sheets().findIndex((sheet) => sheet.id === id) + 1);
  for (const table of book.tables().filter(({ sheet }) => sheet === id)) {
    const taken = [...book.tables(), ...book.names()].map((each) => each.name);
    book.addTable({ ...table, sheet: copy, name: freeDefinedName(table.name, taken) });
  }
  book.undrawn.copySheet(id, copy);
  return copy;
}

/** What a formula spilled, and a date that one returned, carry formats that are not the cell's own. */
function writeResults(book: GridBook, { used, values, formats, replaced }: Source, copy: string): void {
  if (!replaced.some((row) => row.includes(true))) return;
  const only = <T>(cells: Matrix<T>): (T | undefined)[][] =>
    cells.map((row, i) => row.map((cell, j) => (replaced[i]![j] ? cell : undefined)));
  book.writeNumberFormats(copy, used, only(formats));
  book.write(copy, used, only(values));
}

function addComments(book: GridBook, { cells }: Source, sheet: string): void {
  for (const { row, column, formula } of cells) book.comments?.add({ sheet, row, column, content: formula });
}

/** Where each formula stood, how it read, and what it gave, on a sheet of its own behind all others. */
function addFormulaList(
  book: GridBook,
  name: string,
  headers: readonly string[],
  sources: readonly Source[],
  copies: readonly string[],
): string {
  const sheet = book.addSheet(name);
  const listed = sources.flatMap(({ cells }, index) => cells.map((cell) => ({ ...cell, copy: copies[index]! })));
  const rows = listed.map(({ copy, row, column, formula, value }) => [copy, cellAddress(row, column), formula, value]);
  const rect = { row: 0, column: 0, rows: rows.length + 1, columns: headers.length };
  book.writeNumberFormats(sheet, rect, [
    headers.map(() => '@'),
    ...listed.map(({ value, numberFormat }) => ['@', '@', '@', typeof value === 'string' ? '@' : numberFormat]),
  ]);
  book.write(sheet, rect, [headers, ...rows]);
  book.writeFormat(sheet, { ...rect, rows: 1 }, { bold: true });
  const texts = [headers, ...rows.map((row) => row.map((cell) => shown(cell)))];
  fitColumns(book, sheet, texts, headers.length);
  book.freezePanes(sheet, { rows: 1, columns: 0 });
  return sheet;
}
