import { DomainError } from '../../domain';
import type { Matrix } from '../../sheet';
import { DateCell } from './cell';
import type { Output, OutputCell } from './cell';
import type { Describe } from './faults';

/** No NaN, no Infinity and no minus zero leaves a function. */
function isSound(cell: OutputCell): boolean {
  if (typeof cell === 'number') return isSoundNumber(cell);
  return !(cell instanceof DateCell) || Number.isFinite(cell.serial);
}

/** NaN and Infinity less themselves are NaN. Asked of every cell of a column: this takes half the time of the functions of that name. */
function isSoundNumber(value: number): boolean {
  return value - value === 0 && (value !== 0 || 1 / value > 0);
}

function checked(cell: OutputCell, describe: Describe): OutputCell {
  if (isSound(cell)) return cell;
  return cell === 0 ? 0 : describe(new DomainError('overflow', {}));
}

/** The row itself where nothing in it needs changing, as is nearly always so. */
function checkedRow(cells: readonly OutputCell[], describe: Describe): readonly OutputCell[] {
  for (let column = 0; column < cells.length; column++) {
    if (!isSound(cells[column]!)) return cells.map((cell) => checked(cell, describe));
  }
  return cells;
}

type Element = OutputCell | readonly OutputCell[];

/** A cell, or the row that one element gives. */
export function checkedElement(element: Element, describe: Describe): Element {
  return Array.isArray(element)
    ? checkedRow(element as readonly OutputCell[], describe)
    : checked(element as OutputCell, describe);
}

export function checkedOutput(result: Element | Matrix<OutputCell>, describe: Describe): Output {
  if (!isList(result)) return checked(result, describe);
  const rows = (result.every(isList) ? result : [result]) as Matrix<OutputCell>;
  return rows.map((row) => checkedRow(row, describe));
}

function isList<T>(value: T): value is T & readonly unknown[] {
  return Array.isArray(value);
}
