import { fail } from '../../domain';
import { CellError } from '../../sheet';
import type { Cell, ErrorCode, Matrix } from '../../sheet';
import type { Day } from '../../domain/calendar';
import type { Text } from './text';

/** A day as a result: hosts that can show a number format get it, the others get the serial. */
export class DateCell {
  constructor(
    readonly serial: number,
    readonly format = 'yyyy/m/d',
  ) {}
}

/** An error as a result, with the reason in both languages. */
export class Failure {
  constructor(
    readonly code: ErrorCode,
    readonly reason: Text,
  ) {}
}

export type OutputCell = number | string | boolean | DateCell | Failure;
export type Output = OutputCell | Matrix<OutputCell>;

/**
 * The cells of one row. A literal of numbers alone would be kept by the engine in a form of its own, and made over into the
 * general one where rows with words are read by the same code: a third of the time that a long column takes.
 */
export function rowOf(...cells: OutputCell[]): OutputCell[] {
  return cells;
}

/** Blank, for results: null would show as 0 in Excel. */
export const BLANK = '';

/**
 * Takes a value as hosts hand it over: plain, null or undefined for a blank, or an object of Excel's data types.
 * A text without a visible character, such as a formula's "", counts as blank: our own results write it so.
 */
export function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (value === null || value === undefined) return null;
  if (value instanceof CellError) return value;
  return cellOfDataType(value as { type?: unknown; code?: unknown; basicValue?: unknown });
}

function cellOfDataType(entity: { type?: unknown; code?: unknown; basicValue?: unknown }): Cell {
  const type = String(entity.type);
  if (type === 'Empty') return null;
  const code = entity.code ?? (type === 'Error' ? entity.basicValue : undefined);
  if (code !== undefined) return new CellError(String(code));
  const basic = entity.basicValue;
  if (typeof basic === 'number' || typeof basic === 'string' || typeof basic === 'boolean') return cellOf(basic);
  return fail('unsupportedCell', { type });
}

/** A month as a result: its first day, shown as 2026年4月. */
export function monthCell(month: Day): DateCell {
  return new DateCell(month, 'yyyy"年"m"月"');
}
