import { isStoredError } from '../../sheet';
import type { Matrix, StoredValue } from '../../sheet';

/** As close as two programs come that add the same numbers in another order, or approach a root step by step. */
const CLOSE = 1e-9;
/** What is left where figures cancel each other out. */
const NOTHING = 1e-12;

/** Whether two programs mean the same result. */
function sameResult(one: StoredValue, other: StoredValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    const apart = Math.abs(one - other);
    return apart <= NOTHING || apart <= CLOSE * Math.max(Math.abs(one), Math.abs(other));
  }
  if (isStoredError(one) && isStoredError(other)) return one.error === other.error;
  return one === other;
}

export function sameResults(ones: Matrix<StoredValue>, others: Matrix<StoredValue>): boolean {
  return everyCell(ones, others, sameResult);
}

/** Equal to the last digit. */
export function equalResults(ones: Matrix<StoredValue>, others: Matrix<StoredValue>): boolean {
  return everyCell(ones, others, (one, other) =>
    isStoredError(one) && isStoredError(other) ? one.error === other.error : one === other,
  );
}

function everyCell(
  ones: Matrix<StoredValue>,
  others: Matrix<StoredValue>,
  same: (one: StoredValue, other: StoredValue) => boolean,
): boolean {
  if (ones.length !== others.length) return false;
  return ones.every((row, i) => {
    const other = others[i]!;
    return row.length === other.length && row.every((value, j) => same(value, other[j]!));
  });
}
