import { cellAddress, cellPlace, MAX_COLUMNS, MAX_ROWS, placeAddress, readRect } from '../../sheet';
import type { Rect, StoredValue } from '../../sheet';
import type { CellObject, Range } from '@e965/xlsx';
import { Budget, fault, impossible, LIMITS, namesLikeOurs } from '../../xlsx';
import type { Book, BookCell, BookColumn, BookName, BookRow, BookSheet, BookStyle, NotShown } from '../../xlsx';
import type { Lost } from '../notes/notes';
import { FORBIDDEN, formulaFromLibrary } from './formulas';
import type { OfBook } from './formulas';
import type { LibraryBook, ReadByLibrary } from './library';

export interface ReadBinary {
  readonly book: Book;
  readonly notShown: readonly NotShown[];
  readonly lost: readonly Lost[];
}

type LibrarySheet = LibraryBook['Sheets'][string];

const VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const;

/** The book that the library read, in the form of an .xlsx file. */
export function bookOfLibrary({ book: read, hasMacros, otherBooks }: ReadByLibrary): ReadBinary {
  const lost: Lost[] = [];
  const budget = new Budget();
  const ofBook: OfBook = {
    hasOtherBooks: otherBooks > 0,
    bookNames: namesLikeOurs((read.Workbook?.Names ?? []).map(({ Name }) => Name)),
  };
  const shared = { lost, budget, looks: new Map<string, BookStyle | undefined>(), ...ofBook };
  const hidden = new Map(
    read.Workbook?.Sheets?.map((sheet, index) => [sheet.name ?? read.SheetNames[index], sheet.Hidden]),
  );
  const isSheet = (name: string): boolean => (read.Sheets[name]?.['!type'] ?? 'sheet') === 'sheet';
  refuseTwice(read.SheetNames);
  const sheets = read.SheetNames.filter(isSheet).map((name) => {
    const visibility = VISIBILITIES[hidden.get(name) ?? 0] ?? 'visible';
    return new SheetBuilder(name, shared).build(read.Sheets[name] ?? {}, visibility);
  });
  if (sheets.length === 0) fault('damaged', { part: 'Workbook' });
  budget.checkArrays();
  const active = Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === 'visible'),
  );
  const date1904 = read.Workbook?.WBProps?.date1904 === true;
  const { CalcIter, CalcPrecision } = read.opts ?? {};
  const calculation = CalcIter ? 'iteration' : CalcPrecision === false ? 'asDisplayed' : undefined;
  const counts = [
    ['macro', hasMacros ? 1 : 0],
    ['externalLink', otherBooks],
    ['chartSheet', read.SheetNames.length - sheets.length],
  ] as const;
  const notShown = counts.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count, kept: false }));
  const names = namesIn(read, shared);
  return { book: { sheets, names, active, date1904, ...(calculation && { calculation }) }, notShown, lost };
}

function refuseTwice(names: readonly string[]): void {
  const taken = new Set<string>();
  for (const name of names) {
    if (name.trim() === '' || FORBIDDEN.test(name)) impossible('sheetName', 'Workbook', name);
    if (taken.has(name.toLowerCase())) fault('twice', { what: 'sheet', name });
    taken.add(name.toLowerCase());
  }
}

/** Print areas and filters have names of the program's own. */
const BUILT_IN_NAME = /^_xlnm\.|^_xlfn\./i;

function namesIn({ Workbook, SheetNames }: LibraryBook, { lost, ...ofBook }: Shared): BookName[] {
  const names = (Workbook?.Names ?? []).filter(({ Name }) => Name !== '' && !BUILT_IN_NAME.test(Name));
  if (names.length > LIMITS.names) fault('tooLarge', { what: 'names', limit: LIMITS.names });
  return names.flatMap(({ Name: name, Ref = '', Sheet, Hidden = false }) => {
    const sheet = Sheet === undefined ? null : (SheetNames[Sheet] ?? null);
    const formula = formulaFromLibrary(Ref, ofBook);
    if (formula !== undefined && !FORBIDDEN.test(name)) return [{ name, sheet, formula, hidden: Hidden }];
    lost.push({ sheet: sheet ?? '', cell: name });
    return [];
  });
}

interface Shared extends OfBook {
  readonly lost: Lost[];
  readonly budget: Budget;
  readonly looks: Map<string, BookStyle | undefined>;
}

class SheetBuilder {
  constructor(
    private readonly name: string,
    private readonly shared: Shared,
  ) {}

  build(sheet: LibrarySheet, visibility: BookSheet['visibility']): BookSheet {
    const cells = new Map<number, Map<number, BookCell>>();
    // Only what is there: a damaged file may name a row far out.
    for (const [row, line] of entriesOf(sheet['!data'])) {
      const inRow = new Map<number, BookCell>();
      for (const [column, cell] of entriesOf(line)) {
        const read = this.cell(cell, row, column);
        if (read) inRow.set(column, read);
      }
      if (inRow.size > 0) cells.set(row, inRow);
    }
    const merges = (sheet['!merges'] ?? []).map((range) => this.merge(range));
    const frozen = { rows: 0, columns: 0 };
    const { name } = this;
    return { name, visibility, cells, merges, columns: columnsOf(sheet), rows: this.rows(sheet), frozen, tables: [] };
  }

  private cell(cell: CellObject, row: number, column: number): BookCell | undefined {
    if (cell.t === 'z' && cell.f === undefined) return undefined;
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) impossible('cell', this.name, `${row + 1}, ${column + 1}`);
    const { budget } = this.shared;
    budget.add('cells', LIMITS.cells);
    const value = this.value(cell, row, column);
    const formula = cell.f === undefined ? {} : this.formula(cell, row, column);
    const style = this.look(cell.z);
    return { value, ...formula, ...(style && { style }) };
  }

  private value({ t, v }: CellObject, row: number, column: number): StoredValue {
    if (t === 's') return String(v ?? '');
    if (t === 'b') return Boolean(v);
    if (t === 'e') return { error: ERRORS[Number(v)] ?? '#VALUE!' };
    if (t === 'z' || v === undefined) return null;
    const number = Number(v);
    return Number.isFinite(number) ? number : impossible('number', this.address(row, column), String(v));
  }

  private formula(
    { f = '', F, D }: CellObject,
    row: number,
    column: number,
  ): Pick<BookCell, 'formula' | 'fills' | 'fixedArray'> {
    const { budget, lost, ...ofBook } = this.shared;
    budget.add('formulas', LIMITS.formulaCharacters, f.length);
    const formula = formulaFromLibrary(f, ofBook);
    if (formula === undefined) {
      lost.push({ sheet: this.name, cell: cellAddress(row, column) });
      return {};
    }
    const rect = F === undefined ? undefined : readRect(F);
    if (!rect) return { formula };
    if (rect.row !== row || rect.column !== column) return impossible('array', this.address(row, column), F!);
    const fills = { rows: rect.rows, columns: rect.columns };
    budget.add('arrays', Infinity, fills.rows * fills.columns);
    return D ? { formula, fills } : { formula, fills, fixedArray: true };
  }

  private look(format: CellObject['z']): BookStyle | undefined {
    if (typeof format !== 'string' || format === 'General' || FORBIDDEN.test(format)) return undefined;
    const { looks } = this.shared;
    if (!looks.has(format)) looks.set(format, { numberFormat: format });
    return looks.get(format);
  }

  private merge({ s, e }: Range): Rect {
    this.shared.budget.add('merges', LIMITS.merges);
    const isWithin = s.r <= e.r && s.c <= e.c && e.r < MAX_ROWS && e.c < MAX_COLUMNS && s.r >= 0 && s.c >= 0;
    if (!isWithin) impossible('merge', this.name, `${s.r + 1}, ${s.c + 1} – ${e.r + 1}, ${e.c + 1}`);
    return { row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 };
  }

  private rows(sheet: LibrarySheet): ReadonlyMap<number, BookRow> {
    const rows = new Map<number, BookRow>();
    const filtered = readRect(sheet['!autofilter']?.ref ?? '');
    for (const [row, look] of entriesOf(sheet['!rows'])) {
      if (row >= MAX_ROWS || (!look.hidden && look.hpt === undefined)) continue;
      this.shared.budget.add('cells', LIMITS.cells);
      const isFiltered = filtered && row > filtered.row && row < filtered.row + filtered.rows;
      const hidden = look.hidden ? { hidden: true, ...(isFiltered && { filtered: true }) } : {};
      rows.set(row, { ...(look.hpt !== undefined && { height: look.hpt }), ...hidden });
    }
    return rows;
  }

  private address(row: number, column: number): string {
    return placeAddress(cellPlace(this.name, row, column));
  }
}

const POINTS_PER_PIXEL = 0.75;

function columnsOf(sheet: LibrarySheet): ReadonlyMap<number, BookColumn> {
  const columns = new Map<number, BookColumn>();
  for (const [column, look] of entriesOf(sheet['!cols'])) {
    if (column >= MAX_COLUMNS) continue;
    const width = look.wpx === undefined ? {} : { width: look.wpx * POINTS_PER_PIXEL };
    columns.set(column, look.hidden ? { ...width, hidden: true } : width);
  }
  return columns;
}

/** What an array holds, by its place: it may have far more places than contents. */
function entriesOf<T>(list: readonly T[] | undefined): (readonly [number, T])[] {
  if (!list) return [];
  return Object.keys(list).flatMap((key) => {
    const place = Number(key);
    const found = list[place];
    return Number.isInteger(place) && found !== undefined && found !== null ? [[place, found] as const] : [];
  });
}

/** [MS-XLS] 2.5.10. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};
