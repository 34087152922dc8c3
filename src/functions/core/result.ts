import { DomainError } from '../../domain/fault';
import { describeFailure } from '../errors';
import { DateCell } from './cell';
import type { Failure, Output, OutputCell } from './cell';
import type { Matrix } from '../../sheet';

/** No NaN, no Infinity and no minus zero leaves a function. */
function checked(cell: OutputCell): OutputCell {
  if (typeof cell !== 'number') return checkedDay(cell);
  if (cell === 0) return 0;
  return Number.isFinite(cell) ? cell : overflow();
}

function checkedDay(cell: OutputCell): OutputCell {
  return cell instanceof DateCell && !Number.isFinite(cell.serial) ? overflow() : cell;
}

function overflow(): Failure {
  return describeFailure(new DomainError('overflow', {}));
}

/** The row itself where nothing in it needs changing, as is nearly always so. */
function checkedRow(cells: readonly OutputCell[]): readonly OutputCell[] {
  for (let column = 0; column < cells.length; column++) if (!isSound(cells[column]!)) return cells.map(checked);
  return cells;
}

/** A cell, or the row that one element gives. */
export function checkedElement(element: OutputCell | readonly OutputCell[]): OutputCell | readonly OutputCell[] {
  return Array.isArray(element) ? checkedRow(element as readonly OutputCell[]) : checked(element as OutputCell);
}

function isSound(cell: OutputCell): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0);
  return !(cell instanceof DateCell) || Number.isFinite(cell.serial);
}

type Result = OutputCell | readonly OutputCell[] | Matrix<OutputCell>;

export function checkedOutput(result: Result): Output {
  if (!isList(result)) return checked(result);
  const rows = (result.every(isList) ? result : [result]) as Matrix<OutputCell>;
  return rows.map(checkedRow);
}

function isList<T>(value: T): value is T & readonly unknown[] {
  return Array.isArray(value);
}
