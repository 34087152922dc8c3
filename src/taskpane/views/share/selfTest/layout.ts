import { movable } from '../../../../sheet/formula';
import { quotedSheet } from '../../../../sheet';
import type { Matrix, Rect } from '../../../../sheet';
import type { TrialBlock } from '../../../../desk';
import type { Check, Results } from './checks';

/** Formulas stand right of the cells that they read, and have room to spill. */
export const FORMULA_COLUMN = 5;

/** A check with rows of its own. */
export interface PlacedCheck {
  readonly check: Check;
  /** What the formula should fill, with an empty row and column behind it. */
  readonly rect: Rect;
  readonly data: TrialBlock | null;
  readonly formula: TrialBlock;
}

/** One below the other from a row on; `other` is the sheet of the copy. */
export function placed(checks: readonly Check[], from: number, other: string): readonly PlacedCheck[] {
  let row = from;
  return checks.map((check) => {
    const { cells, numberFormat } = check;
    const expected = matrixOf(check.expected);
    const moved = (text: string): string => movable(text)(row, 0).replaceAll('Other!', `${quotedSheet(other)}!`);
    const rect = { row, column: FORMULA_COLUMN, rows: expected.length + 1, columns: expected[0]!.length + 1 };
    const result = {
      check,
      rect,
      data: cells
        ? {
            row,
            column: 0,
            cells: cells.map((line) => line.map((cell) => (typeof cell === 'string' ? moved(cell) : cell))),
            ...(numberFormat !== undefined && { numberFormat }),
          }
        : null,
      formula: { row, column: FORMULA_COLUMN, cells: [[moved(check.formula)]] },
    };
    row += Math.max(rect.rows, (cells?.length ?? 0) + 1);
    return result;
  });
}

/** Below all of them. */
export function endOf(checks: readonly PlacedCheck[], from: number): number {
  return Math.max(
    from,
    ...checks.map(({ rect, data }) => Math.max(rect.row + rect.rows, data ? data.row + data.cells.length + 1 : 0)),
  );
}

export function matrixOf(results: Results): Matrix<Exclude<Results, Matrix<unknown>>> {
  return Array.isArray(results)
    ? (results as Matrix<Exclude<Results, Matrix<unknown>>>)
    : [[results as Exclude<Results, Matrix<unknown>>]];
}
