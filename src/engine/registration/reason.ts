import type { ICellData, Nullable } from '@univerjs/core';

/** Why a cell shows an error; `code` is the error's text. */
export interface ErrorReason {
  readonly code: string;
  readonly text: string;
}

/**
 * The reason travels with the error: the engine writes an error's own data into the cell that shows it, wherever the
 * formula passes it on to and wherever an array spills.
 */
export function withReason(code: string, text: string): { mynaReason: ErrorReason } {
  return { mynaReason: { code, text } };
}

/** Why the cell shows an error. A reason that an earlier error left behind does not count. */
export function reasonOf(cell: Nullable<ICellData>): string | undefined {
  const reason = cell?.custom?.mynaReason as ErrorReason | undefined;
  return reason !== undefined && reason.code === cell?.v ? reason.text : undefined;
}
