import type { Matrix, Rect } from '../../../../src/sheet';
import type { CellWrite } from '../../../../src/engine/access/cells';
import { invalidArgument } from '../protocol/richError';

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;
const TEXT_FORMAT = '@';

/**
 * What Excel makes of a value an add-in sets: text is read as if typed. Dates and percentages in text stay text, because reading
 * them depends on the reader's locale; add-ins set numbers and a number format instead.
 */
export function cellInput(value: unknown, numberFormat: () => string): CellWrite {
  if (value === null || value === undefined) return undefined;
  if (value === '') return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw invalidArgument(`a cell takes no ${typeof value}`);
  if (value.startsWith('=') && value.length > 1) return { formula: value };
  if (value.startsWith("'")) return value.slice(1);
  const read = typed(value.trim());
  return read === undefined || numberFormat() === TEXT_FORMAT ? value : read;
}

function typed(text: string): CellWrite {
  if (NUMBER.test(text)) return Number(text.replaceAll(',', ''));
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return ERROR.test(text) ? { error: text } : undefined;
}

/** One value stands for all cells; a matrix must have the range's very shape. */
export function shaped<T>(
  input: unknown,
  rect: Rect,
  read: (value: unknown, row: number, column: number) => T,
): Matrix<T> {
  if (!Array.isArray(input)) return matrix(rect, (row, column) => read(input, row, column));
  const rows: unknown[] = input;
  const fits = rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) throw invalidArgument(`the range has ${rect.rows} × ${rect.columns} cells, the array has another shape`);
  return matrix(rect, (row, column) => read((rows[row] as unknown[])[column], row, column));
}

export function matrix<T>(rect: Rect, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => cell(row, column)),
  );
}
