import type { SheetPosition } from '../sheet';
import type { Book, BookCell, BookName, BookSheet } from '../xlsx';
import { HELPER_PREFIX } from './bookNames';
import { arrayRule, isFunctionName, toAddInCalls } from './calls';
import { DATA_SHEET, readDataSheet } from './dataSheet';
import { NativeFault } from './faults';
import { KEPT_SHEET, readKeptSheet } from './keptSheet';
import type { ListedFormula } from './keptSheet';
import { mapFormulas, withFormulaTexts } from './cells';

export interface AddInBook {
  readonly book: Book;
  /** How many formulas and names call functions of the add-in again. */
  readonly changed: number;
  /** How many formulas came back from the list of cells that were kept as values. */
  readonly restored: number;
  /** Those of the list that did not, as something else stands in their cells or they are gone. */
  readonly notRestored: readonly (SheetPosition & { readonly formula: string })[];
  /** How many lines of the list cannot be read any more. */
  readonly unreadable: number;
}

/** The way back: a native book, of whichever release, with formulas of the add-in. */
export function withoutNative(native: Book): AddInBook {
  if (!readDataSheet(native)) throw new NativeFault('notNative');
  const isOurs = ({ name, sheet }: BookName): boolean =>
    sheet === null && (HELPER_PREFIX.test(name) || isFunctionName(name));
  const ours = new Set(native.names.filter(isOurs).map(({ name }) => name.toUpperCase()));
  const needsMark = arrayRule(native.names.filter((name) => !isOurs(name)));
  let changed = 0;
  const changedFormula = (formula: string): string => {
    const back = toAddInCalls(formula, ours);
    if (back !== formula) changed += 1;
    return back;
  };
  const listed = readKeptSheet(native);
  const sheets = native.sheets
    .filter(({ name }) => name !== DATA_SHEET && !(listed && name === KEPT_SHEET))
    .map((sheet) =>
      mapFormulas(sheet, (cell) => {
        const formula = changedFormula(cell.formula);
        return formula === cell.formula ? cell : withMark({ ...cell, formula }, needsMark);
      }),
    );
  const { sheets: whole, notRestored } = restore(sheets, listed ?? []);
  const names = native.names.filter((name) => !isOurs(name));
  const lines = listed?.length ?? 0;
  const unreadable = listed?.filter((line) => line === null).length ?? 0;
  return {
    book: {
      ...native,
      sheets: withFormulaTexts(whole),
      names: names.map((name) => ({ ...name, formula: changedFormula(name.formula) })),
      active: Math.min(native.active, whole.length - 1),
    },
    changed,
    restored: lines - unreadable - notRestored.length,
    notRestored,
    unreadable,
  };
}

/** Only what fills one cell may go without the mark. */
function withMark(cell: BookCell & { readonly formula: string }, needsMark: (formula: string) => boolean): BookCell {
  const { fills, ...unmarked } = cell;
  const isOne = fills?.rows === 1 && fills.columns === 1;
  return isOne && !cell.fixedArray && !needsMark(cell.formula) ? unmarked : cell;
}

function restore(
  sheets: readonly BookSheet[],
  listed: readonly (ListedFormula | null)[],
): { readonly sheets: readonly BookSheet[]; readonly notRestored: readonly ListedFormula[] } {
  const notRestored: ListedFormula[] = [];
  const cellsOf = new Map(sheets.map(({ name, cells }) => [name, new Map(cells)]));
  for (const line of listed) {
    if (!line) continue;
    const cells = cellsOf.get(line.sheet);
    const cell = cells?.get(line.row)?.get(line.column);
    if (!cells || cell?.formula !== undefined || !isSame(cell?.value ?? null, line.value)) {
      notRestored.push(line);
      continue;
    }
    const { formula, fills, fixedArray, value } = line;
    const back: BookCell = {
      ...{ value, formula },
      ...(fills && { fills }),
      ...(fixedArray && { fixedArray }),
      ...(cell?.style && { style: cell.style }),
    };
    cells.set(line.row, new Map(cells.get(line.row)).set(line.column, back));
  }
  return { sheets: sheets.map((sheet) => ({ ...sheet, cells: cellsOf.get(sheet.name)! })), notRestored };
}

function isSame(one: BookCell['value'], other: BookCell['value']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
