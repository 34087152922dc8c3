export type Matrix<T> = readonly (readonly T[])[];

/** An error that a function may answer with. */
export type ErrorCode = '#VALUE!' | '#NUM!' | '#DIV/0!' | '#N/A' | '#REF!' | '#NAME?' | '#NULL!';

const ERROR_CODES: ReadonlySet<unknown> = new Set(['#VALUE!', '#NUM!', '#DIV/0!', '#N/A', '#REF!', '#NAME?', '#NULL!']);

/** Newer errors, such as `#SPILL!` and `#CALC!`, are none of these: cells hold them, but no function can give them. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return ERROR_CODES.has(value);
}

/** An error that a cell holds, by the text that the sheet shows: an `ErrorCode`, or a newer one such as `#SPILL!` or `#BUSY!`. */
export class CellError {
  constructor(readonly code: string) {}
}

export type Content = number | string | boolean;

/** What a cell holds once the host's way of saying it is taken off. A blank is null. */
export type Cell = Content | null | CellError;

/**
 * An error as files and grids hold it: by the text that Excel shows, be it one that no function knows, such as `#SPILL!` or
 * `#BUSY!`. It is plain data, which another thread or page gets as it is.
 */
export interface StoredError {
  readonly error: string;
}

/** What a cell of a file or a grid holds. `null` is an empty cell, which neither 0 nor the text "" is. */
export type StoredValue = Content | null | StoredError;

export function isStoredError(value: unknown): value is StoredError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
