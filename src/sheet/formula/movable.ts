import { tokenize } from '@borgar/fx';
import { columnLetters, columnOfLetters } from '../address';
import { MAX_COLUMNS, MAX_ROWS } from '../rect';

/** A formula whose relative references move with the cell it stands in (18.3.1.40, `t="shared"`). */
export type MovableFormula = (rows: number, columns: number) => string;

const CELL = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

export function movable(formula: string): MovableFormula {
  const pieces = tokenize(formula, { mergeRefs: false, withLocation: false }).map(({ type, value }) => ({
    value,
    moves: type === 'range' || type === 'range_beam',
  }));
  return (rows, columns) =>
    pieces.map(({ value, moves }) => (moves ? moveRange(value, rows, columns) : value)).join('');
}

function moveRange(text: string, rows: number, columns: number): string {
  return text
    .split(':')
    .map((cell) => moveCell(cell, rows, columns))
    .join(':');
}

function moveCell(text: string, rows: number, columns: number): string {
  const match = CELL.exec(text);
  if (!match) return text;
  const [, first, letters, second, digits] = match as unknown as [string, string, string, string, string];
  // Of a whole row, `$5`, the only `$` belongs to the row.
  const rowFixed = letters === '' ? first : second;
  const column =
    letters === '' || first ? letters : columnLetters(wrap(columnOfLetters(letters) + columns, MAX_COLUMNS));
  const row = digits === '' || rowFixed ? digits : String(wrap(Number(digits) - 1 + rows, MAX_ROWS) + 1);
  return letters === '' ? `${first}${row}` : `${first}${column}${second}${row}`;
}

/** Excel goes round the edge of the sheet. */
function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}
