import { mynaCalls } from '../../src/analysis/formula';
import type { Book, BookCell, BookSheet } from '../../src/xlsx';

/**
 * The same book with every array taken apart: each cell that a formula filled asks for its own element by INDEX. LibreOffice calculates
 * arrays anew when it opens a file, whatever results are in it, and does not know the functions; single formulas it leaves alone.
 */
export function inSingleCells(book: Book): Book {
  return { ...book, sheets: book.sheets.map(sheetInSingleCells) };
}

function sheetInSingleCells(sheet: BookSheet): BookSheet {
  const cells = new Map([...sheet.cells].map(([row, inRow]) => [row, new Map(inRow)]));
  for (const [row, inRow] of sheet.cells) {
    for (const [column, cell] of inRow) if (cell.fills) takeApart(cells, row, column, cell);
  }
  return { ...sheet, cells };
}

function takeApart(
  cells: Map<number, Map<number, BookCell>>,
  top: number,
  left: number,
  { formula, fills }: BookCell,
): void {
  for (let row = 0; row < fills!.rows; row++) {
    const inRow = cells.get(top + row)!;
    for (let column = 0; column < fills!.columns; column++) {
      const { value, style } = inRow.get(left + column)!;
      const own = fills!.rows * fills!.columns === 1 ? formula! : elementOf(formula!, row + 1, column + 1);
      inRow.set(left + column, { value, formula: own, ...(style && { style }) });
    }
  }
}

/** The formula of one element, without functions that Excel takes for arrays. */
function elementOf(formula: string, row: number, column: number): string {
  const [call] = mynaCalls(formula);
  if (!call) throw new Error(`no function of ours gives the array of ${formula}`);
  const [before, after] = [formula.slice(0, call.start), formula.slice(call.end)];
  const array = formula.slice(call.start, call.end);
  if (before.endsWith('TRANSPOSE(')) return `${before.slice(0, -10)}INDEX(${array},${column},${row}${after}`;
  const [, chosen] = /^,([\d,]+)\)$/.exec(after) ?? [];
  if (before === '=CHOOSECOLS(' && chosen) return `=INDEX(${array},${row},${chosen.split(',')[column - 1]})`;
  return `${before}INDEX(${array},${row},${column})${after}`;
}
