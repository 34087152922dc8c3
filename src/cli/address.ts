import type { BookPlace } from '../engine/calculate';

/** `計画!C5`, counted from 1 as on screen, the sheet quoted where formulas quote it. */
export function addressText({ sheet, row, column }: BookPlace): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
