import { DomainError } from '../../domain/fault';
import { describeFailure } from '../errors';
import { DateCell } from './cell';
import type { Matrix, Output, OutputCell } from './cell';

/** No NaN, no Infinity and no minus zero leaves a function. */
export function checked(cell: OutputCell): OutputCell {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? cell + 0 : describeFailure(new DomainError('overflow', {}));
  }
  return cell instanceof DateCell && !Number.isFinite(cell.serial)
    ? describeFailure(new DomainError('overflow', {}))
    : cell;
}

type Result = OutputCell | readonly OutputCell[] | Matrix<OutputCell>;

export function checkedOutput(result: Result): Output {
  if (!isList(result)) return checked(result);
  const rows = (result.every(isList) ? result : [result]) as Matrix<OutputCell>;
  return rows.map((row) => row.map(checked));
}

function isList<T>(value: T): value is T & readonly unknown[] {
  return Array.isArray(value);
}
