import { sum } from '../exact';

export interface Reconciliation {
  /** What should be there by the books. */
  readonly onBooks: number;
  /** What was counted less what the books say; unknown where nothing was counted. */
  readonly difference: number | undefined;
}

/** Cards that should be in store: applied for, less handed over, less cancelled. */
export function reconcile(
  applied: number,
  delivered: number,
  cancelled: number,
  counted: number | undefined,
): Reconciliation {
  return {
    onBooks: sum([applied, -delivered, -cancelled]),
    difference: counted === undefined ? undefined : sum([counted, -applied, delivered, cancelled]),
  };
}
