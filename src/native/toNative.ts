import type { Place } from '../sheet';
import type { Book, BookName, BookSheet } from '../xlsx';
import { addInCalls, addInOnly, formulasRead, hasNativeText, namesRead, toNativeCalls } from './calls';
import { namesOf } from './bookNames';
import { DATA_SHEET, dataPlaces, dataSheet, readDataSheet } from './dataSheet';
import { NativeFault } from './faults';
import { KEPT_SHEET, keptSheet } from './keptSheet';
import type { KeptCell, WhyKept } from './keptSheet';
import { asValue, keyOf, mapFormulas, withFormulaTexts } from './cells';
import { NATIVE_FUNCTIONS } from './names';
import { withoutNative } from './toAddIn';

export interface NativeBook {
  readonly book: Book;
  /** How many formulas and names call functions of the workbook's own now. */
  readonly changed: number;
  /** Formulas that stand as their values, in the order of the sheets. */
  readonly kept: readonly KeptCell[];
  /** The functions that the book has, by their names in the add-in. */
  readonly functions: readonly string[];
}

export interface NativeOptions {
  /** Whether the book gets all functions, or those that it calls. */
  readonly all?: boolean;
}

/** The book with its functions within it, for an Excel without the add-in. One of an earlier release is renewed. */
export function withNative(original: Book, { all = false }: NativeOptions = {}): NativeBook {
  const book = readDataSheet(original) ? withoutNative(original).book : original;
  if (book.date1904) throw new NativeFault('date1904');
  const kept = keptIn(book);
  const called = new Set(
    [...formulasIn(book, kept), ...book.names.map(({ formula }) => formula)].flatMap(addInCalls).filter(hasNativeText),
  );
  const functions = NATIVE_FUNCTIONS.filter(({ name }) => all || called.has(name));
  const names = namesOf(functions, dataPlaces());
  refuseTaken(book, names);
  let changed = 0;
  const changedFormula = (formula: string): string => {
    const native = toNativeCalls(formula);
    if (native !== formula) changed += 1;
    return native;
  };
  const sheets = book.sheets.map((sheet) => nativeSheet(sheet, kept, changedFormula));
  const ownNames = book.names.map((name) =>
    addInOnly(name.formula).length === 0 ? { ...name, formula: changedFormula(name.formula) } : name,
  );
  return {
    book: {
      ...book,
      sheets: [...withFormulaTexts(sheets), ...(kept.length > 0 ? [keptSheet(kept)] : []), dataSheet()],
      names: [...ownNames, ...names],
    },
    changed,
    kept,
    functions: functions.map(({ name }) => name),
  };
}

function refuseTaken({ names, sheets }: Book, ours: readonly BookName[]): void {
  const wanted = new Set(ours.map(({ name }) => name.toUpperCase()));
  const taken = names.find(({ name }) => wanted.has(name.toUpperCase()));
  if (taken) throw new NativeFault('nameTaken', taken.name);
  const sheet = sheets.find(({ name }) =>
    [DATA_SHEET, KEPT_SHEET].some((own) => own.toLowerCase() === name.toLowerCase()),
  );
  if (sheet) throw new NativeFault('sheetTaken', sheet.name);
}

function* formulasIn({ sheets }: Book, kept: readonly KeptCell[]): Iterable<string> {
  const isKept = new Set(kept.map(keyOf));
  for (const { name: sheet, cells } of sheets)
    for (const [row, inRow] of cells)
      for (const [column, { formula }] of inRow)
        if (formula !== undefined && !isKept.has(keyOf({ sheet, row, column }))) yield formula;
}

/** Formulas that cannot be calculated without the add-in, and those that read the formulas of such cells. */
function keptIn(book: Book): readonly KeptCell[] {
  const stuck = stuckNames(book);
  const kept = new Map<string, KeptCell>();
  const readers: { readonly at: KeptCell; readonly places: readonly Place[] }[] = [];
  for (const { name: sheet, cells } of book.sheets) {
    for (const [row, inRow] of cells) {
      for (const [column, cell] of inRow) {
        if (cell.formula === undefined) continue;
        const at = { sheet, row, column, cell: { ...cell, formula: cell.formula } };
        const why = whyKept(cell.formula, stuck);
        if (why) kept.set(keyOf(at), { ...at, why });
        const places = formulasRead(cell.formula, sheet);
        if (places.length > 0 && !why) readers.push({ at: { ...at, why: { kind: 'formula' } }, places });
      }
    }
  }
  for (let found = true; found;) {
    found = false;
    for (const { at, places } of readers) {
      if (kept.has(keyOf(at)) || !places.some((place) => kept.has(keyOf(place)))) continue;
      kept.set(keyOf(at), at);
      found = true;
    }
  }
  const order = new Map(book.sheets.map(({ name }, index) => [name, index]));
  return [...kept.values()].sort(
    (one, other) => order.get(one.sheet)! - order.get(other.sheet)! || one.row - other.row || one.column - other.column,
  );
}

function whyKept(formula: string, stuck: ReadonlySet<string>): WhyKept | undefined {
  const names = addInOnly(formula);
  if (names.length > 0) return { kind: 'function', names };
  const read = stuck.size === 0 ? [] : namesRead(formula).filter((name) => stuck.has(name));
  return read.length > 0 ? { kind: 'name', names: [...new Set(read)] } : undefined;
}

/** The book's names, in capitals, that call functions without a native text, be it through other names. */
function stuckNames({ names }: Book): ReadonlySet<string> {
  const stuck = new Set<string>();
  for (let before = -1; before < stuck.size;) {
    before = stuck.size;
    for (const { name, formula } of names) if (whyKept(formula, stuck)) stuck.add(name.toUpperCase());
  }
  return stuck;
}

function nativeSheet(
  sheet: BookSheet,
  kept: readonly KeptCell[],
  changedFormula: (formula: string) => string,
): BookSheet {
  const keys = new Set(kept.filter((cell) => cell.sheet === sheet.name).map(keyOf));
  return mapFormulas(sheet, (cell, row, column) => {
    if (keys.has(keyOf({ sheet: sheet.name, row, column }))) return asValue(cell);
    const formula = changedFormula(cell.formula);
    // As Excel itself saves a call of a LAMBDA: without the mark it would take one cell of each range.
    return formula === cell.formula ? cell : { ...cell, formula, fills: cell.fills ?? { rows: 1, columns: 1 } };
  });
}
