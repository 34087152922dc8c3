import type { SheetPosition } from '../sheet';
import type { BookCell, BookSheet } from '../xlsx';
import { formulasRead } from './calls';

/** The cell without a formula. */
export function asValue({ value, style }: BookCell): BookCell {
  return { value, ...(style && { style }) };
}

/** The sheet with its formula cells changed; the very sheet where none is. */
export function mapFormulas(
  sheet: BookSheet,
  change: (cell: BookCell & { readonly formula: string }, row: number, column: number) => BookCell,
): BookSheet {
  const cells = new Map(sheet.cells);
  for (const [row, inRow] of sheet.cells) {
    let changed: Map<number, BookCell> | undefined;
    for (const [column, cell] of inRow) {
      if (cell.formula === undefined) continue;
      const after = change({ ...cell, formula: cell.formula }, row, column);
      if (after.formula !== cell.formula || after.value !== cell.value || after.fills !== cell.fills)
        (changed ??= new Map(inRow)).set(column, after);
    }
    if (changed) cells.set(row, changed);
  }
  return { ...sheet, cells };
}

/** Cells that show another cell's formula show what it is now. */
export function withFormulaTexts(sheets: readonly BookSheet[]): readonly BookSheet[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
  return sheets.map((sheet) =>
    mapFormulas(sheet, (cell) => {
      const [place] = /^=FORMULATEXT\([^()]*\)$/i.test(cell.formula) ? formulasRead(cell.formula, sheet.name) : [];
      const shown = place && byName.get(place.sheet.toUpperCase())?.cells.get(place.row)?.get(place.column)?.formula;
      return shown === undefined || typeof cell.value !== 'string' ? cell : { ...cell, value: shown };
    }),
  );
}

/** One text for each cell, whichever way its sheet's name is written. */
export function keyOf({ sheet, row, column }: SheetPosition): string {
  return `${sheet.toUpperCase()}\0${row}\0${column}`;
}
