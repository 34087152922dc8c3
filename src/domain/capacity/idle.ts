import { add, compare, difference, divide, fractionOf, multiply, nearest, ratio, subtract, ZERO } from '../exact';
import type { Fraction } from '../exact';
import { fail } from '../fault';

export interface CapacityMonth {
  readonly capacity: number;
  readonly issued: number;
}

/** Negative where more was issued than the capacity. */
export function idleCapacity(capacity: number, issued: number): number {
  return difference(capacity, issued);
}

export function utilization(capacity: number, issued: number): number {
  return capacity === 0 ? fail('divisionByZero', { divisor: 'capacity' }) : ratio(issued, capacity);
}

export function idleTotal(months: readonly CapacityMonth[]): number {
  return nearest(sumOf(months, idleOf));
}

/** The part of a fixed cost that paid for capacity left idle. */
export function idleCost(months: readonly CapacityMonth[], fixedCost: number): number {
  return partOf(fixedCost, idleShare(months));
}

/** The share of the capacity that was left idle; months above capacity give nothing back. */
export function idleShare(months: readonly CapacityMonth[]): Fraction {
  const capacity = sumOf(months, (month) => fractionOf(month.capacity));
  if (compare(capacity, ZERO) === 0) return fail('divisionByZero', { divisor: 'capacity' });
  return divide(
    sumOf(months, (month) => (month.issued > month.capacity ? ZERO : idleOf(month))),
    capacity,
  );
}

export function partOf(fixedCost: number, share: Fraction): number {
  return nearest(multiply(fractionOf(fixedCost), share));
}

function idleOf({ capacity, issued }: CapacityMonth): Fraction {
  return subtract(fractionOf(capacity), fractionOf(issued));
}

function sumOf(months: readonly CapacityMonth[], figure: (month: CapacityMonth) => Fraction): Fraction {
  return months.reduce((total, month) => add(total, figure(month)), ZERO);
}
