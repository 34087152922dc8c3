import type { SheetCell } from './workbook';

/** Points, in the 11 point font of a new sheet. */
const HALF_WIDTH = 5.7;
const MARGIN = 12;
const [LEAST, MOST] = [54, 300];
/** Room for a date or an amount with its separators. */
const NUMBER_LENGTH = 10;

/**
 * The width at which these cells can be read, in points. Excel's own fitting would take the title above a table into account,
 * and needs a sheet that is drawn already.
 */
export function columnWidth(cells: readonly SheetCell[]): number {
  const length = Math.max(0, ...cells.map(lengthOf));
  return Math.min(MOST, Math.max(LEAST, Math.round(length * HALF_WIDTH + MARGIN)));
}

/** Counted in half-width characters. */
function lengthOf(cell: SheetCell): number {
  if (typeof cell !== 'string') return cell === null ? 0 : NUMBER_LENGTH;
  return [...cell].reduce((sum, character) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(character) ? 1 : 2), 0);
}
