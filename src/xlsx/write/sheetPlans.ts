import type { Book, BookSheet } from '../book';
import type { SheetEntry, WorkbookPart } from '../read/workbook';

/** A sheet of the file that is saved. */
export interface SheetPlan {
  /** The one of the file that was opened; null for a new one. */
  readonly entry: SheetEntry | null;
  /** Null for a sheet that no book has, such as a chart's. */
  readonly sheet: BookSheet | null;
  /** The id under which the workbook part names a new one. */
  relation?: string;
}

/** All sheets in the book's order; one that no book has stays behind the sheet it stood behind. */
export function planSheets(book: Book, workbook: WorkbookPart): readonly SheetPlan[] {
  const pairs = pairSheets(book, workbook.worksheets);
  const plans = book.sheets.map((sheet): SheetPlan => ({ entry: pairs.get(sheet) ?? null, sheet }));
  workbook.sheets.forEach((entry, index) => {
    if (entry.type === 'worksheet') return;
    const earlier = new Set(workbook.sheets.slice(0, index));
    const after = plans.reduce((last, plan, at) => (plan.entry !== null && earlier.has(plan.entry) ? at : last), -1);
    plans.splice(after + 1, 0, { entry, sheet: null });
  });
  return plans;
}

/** Which of the file's sheets each sheet of the book was: first the sure ones, then renamed ones, then those known by name only. */
function pairSheets(book: Book, entries: readonly SheetEntry[]): ReadonlyMap<BookSheet, SheetEntry> {
  const pairs = new Map<BookSheet, SheetEntry>();
  const left = new Set(entries);
  const pair = (isSame: (sheet: BookSheet, entry: SheetEntry) => boolean): void => {
    for (const sheet of book.sheets) {
      const entry = pairs.has(sheet) ? undefined : [...left].find((one) => isSame(sheet, one));
      if (!entry) continue;
      pairs.set(sheet, entry);
      left.delete(entry);
    }
  };
  pair((sheet, entry) => sheet.part === entry.part && sheet.name === entry.name);
  pair((sheet, entry) => sheet.part === entry.part);
  pair((sheet, entry) => sheet.name === entry.name);
  return pairs;
}
