import type { CellPosition } from '../../../domain/deliveryPlan';

const CORNER = /^(.*!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::|$)/i;

/** Says where a cell is: by its address where the range's is known, otherwise by its place in the range. */
export function cellNamer(range: string | null | undefined): (cell: CellPosition | null) => string {
  const match = range ? CORNER.exec(range) : null;
  const [, sheet = '', letters, digits] = match ?? [];
  if (!letters && !digits) return (cell) => (cell ? `${cell.row + 1}行目・${cell.column + 1}列目` : '');
  const left = letters ? columnNumber(letters.toUpperCase()) : 1;
  const top = digits ? Number(digits) : 1;
  return (cell) => (cell ? `${sheet}${columnLetters(left + cell.column)}${top + cell.row}` : '');
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
