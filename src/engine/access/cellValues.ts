import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { ErrorType } from '@univerjs/engine-formula';
import { CellValueType, numfmt } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { isStoredError } from '../../sheet';
import { isCellFormula } from './cells';
import type { StoredValue } from '../../sheet';
import type { CellWrite } from './cells';
import { withEraOf } from './eras';

/** What a cell of the grid holds. The grid knows errors by their text alone. */
export function valueOf(cell: Nullable<ICellData>): StoredValue {
  if (!cell) return null;
  const value = cell.v ?? textOf(cell);
  if (value === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return Boolean(value);
  if (typeof value === 'string' && ERROR_TYPE_SET.has(value as ErrorType)) return { error: value };
  return value;
}

/** Cells with formatted words or several lines inside keep them as a document, in which a line ends with \r. */
function textOf(cell: ICellData): string | null {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? null;
}

export function isBlank(cell: Nullable<ICellData>): boolean {
  return !cell || (valueOf(cell) === null && !cell.f && !cell.si);
}

const NOTHING: ICellData = { v: null, f: null, si: null, p: null, custom: null };

/** Contents for the grid to put into a cell; its format stays. */
export function contentOf(write: Exclude<CellWrite, undefined>): ICellData {
  if (write === null) return NOTHING;
  if (isCellFormula(write)) return { ...NOTHING, f: write.formula };
  if (isStoredError(write)) return { ...NOTHING, v: write.error, t: CellValueType.STRING };
  if (typeof write === 'number') return { ...NOTHING, v: write, t: CellValueType.NUMBER };
  if (typeof write === 'boolean') return { ...NOTHING, v: write ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...NOTHING, v: write, t: looksLikeNumber(write) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function looksLikeNumber(text: string): boolean {
  return text.trim() !== '' && !Number.isNaN(Number(text));
}

/** What a cell shows. */
export function shownText(value: StoredValue, pattern: string): string {
  if (value === null) return '';
  if (isStoredError(value)) return value.error;
  const written = typeof value === 'number' ? withEraOf(value, pattern) : pattern;
  return numfmt.format(written, value, { locale: 'ja-JP', throws: false }) as string;
}
