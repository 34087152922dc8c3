import type { Book, BookSheet } from '../../../src/xlsx';
import { BookFault, faultText, openBook, saveBook } from '../../../src/xlsx';

/** A cell that every case gets, far from what the workbooks of the tests hold. */
const NEW = { row: 400, column: 60, cell: { value: 46_113, style: { numberFormat: 'yyyy/m/d', bold: true } } } as const;

/**
 * What is wrong with how a file is answered, or null: it is refused in words, or opened; then it is saved as it was to the byte, and
 * saved with a change it opens again with the same cells.
 */
export function problemOf(file: Uint8Array): string | null {
  try {
    return problemIn(file);
  } catch (error) {
    return `uncaught: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

function problemIn(file: Uint8Array): string | null {
  const opened = answered(file);
  if (!opened) return null;
  const { book, original } = opened;
  if (saveBook(book, original) !== original) return 'saved without a change, it is another file';
  const wanted = changed(book);
  return differenceAfter(wanted, original) ?? differenceAfter(wanted, undefined);
}

/** Undefined where the file is refused. */
function answered(file: Uint8Array) {
  try {
    return openBook(file);
  } catch (error) {
    if (!(error instanceof BookFault)) throw error;
    for (const language of ['ja', 'en'] as const) {
      if (!/\S{5}/.test(faultText(error, language))) throw new Error(`No words for ${error.kind}`, { cause: error });
    }
    return undefined;
  }
}

function changed(book: Book): Book {
  const [first, ...others] = book.sheets;
  const cells = new Map(first!.cells);
  cells.set(NEW.row, new Map([...(cells.get(NEW.row) ?? []), [NEW.column, NEW.cell]]));
  return { ...book, sheets: [{ ...first!, cells: new Map([...cells].sort(([a], [b]) => a - b)) }, ...others] };
}

function differenceAfter(wanted: Book, original: Uint8Array | undefined): string | null {
  const how = original ? 'saved over its file' : 'saved as a new file';
  let again: Book;
  try {
    again = openBook(saveBook(wanted, original)).book;
  } catch (error) {
    return `${how}, it is lost: ${error instanceof BookFault ? faultText(error, 'en') : (error as Error).stack}`;
  }
  if (again.sheets.length !== wanted.sheets.length) return `${how}, it has other sheets`;
  for (const [index, sheet] of wanted.sheets.entries()) {
    const difference = differenceIn(sheet, again.sheets[index]!);
    if (difference !== null) return `${how}, ${difference}`;
  }
  return null;
}

function differenceIn(before: BookSheet, after: BookSheet): string | null {
  if (before.name !== after.name) return `the sheet ${before.name} is called ${after.name}`;
  for (const [row, cells] of before.cells) {
    for (const [column, cell] of cells) {
      const other = after.cells.get(row)?.get(column);
      const [one, two] = [shown(cell.value), shown(other?.value ?? null)];
      if (one !== two) return `${before.name} ${row}:${column} was ${one}, and is ${two}`;
      if (cell.formula !== other?.formula)
        return `${before.name} ${row}:${column} was ${cell.formula}, and is ${other?.formula}`;
    }
  }
  return null;
}

/** Errors that no cell of a file can hold are written as #VALUE!. */
function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'error' : JSON.stringify(value);
}
