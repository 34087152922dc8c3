import type { ICellData, Nullable } from '@univerjs/core';
import type { BookCell } from '../../xlsx';

/**
 * Over which cells a formula of the file gives its result, whatever it would give by itself: entered for a fixed range
 * (Ctrl+Shift+Enter), or for its own cell alone, as in every file of a time before results spilled.
 */
export interface FileArray {
  readonly rows: number;
  readonly columns: number;
  /** The formula without its references, which move with rows and columns: another one that is typed here spills. */
  readonly shape: string;
}

/** Under this name cells of the grid keep it. */
const KEY = 'mynaFileArray';

const ONE = { rows: 1, columns: 1 };

export function fileArrayMark(cell: BookCell & { readonly formula: string }): ICellData {
  const range = fixedRange(cell);
  return range ? { custom: { [KEY]: { ...range, shape: shapeOf(cell.formula) } satisfies FileArray } } : {};
}

/** Formulas that nothing has calculated yet may spill: a program wrote them that did not know of arrays. */
function fixedRange({ fills, fixedArray, value, formula }: BookCell & { readonly formula: string }) {
  if (fills) return fixedArray ? fills : undefined;
  return value !== null && MAY_SPILL.test(shapeOf(formula)) ? ONE : undefined;
}

/** Ranges, functions, arrays and names. */
const MAY_SPILL = /[:({[\p{L}_]/u;

export function fileArrayOf(cell: Nullable<ICellData>, formula: string): FileArray | undefined {
  const mark = cell?.custom?.[KEY] as FileArray | undefined;
  return mark?.shape === shapeOf(formula) ? mark : undefined;
}

/** A formula without its references, which move with rows and columns. */
export function shapeOf(formula: string): string {
  return formula.replace(/\$?[A-Z]{1,3}\$?\d+/gi, '');
}
