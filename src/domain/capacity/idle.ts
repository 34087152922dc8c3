import { fail } from '../fault';

export interface CapacityMonth {
  readonly capacity: number;
  readonly issued: number;
}

/** Negative where more was issued than the capacity. */
export function idleCapacity(capacity: number, issued: number): number {
  return capacity - issued;
}

export function utilization(capacity: number, issued: number): number {
  return capacity === 0 ? fail('divisionByZero', { divisor: 'capacity' }) : issued / capacity;
}

export function idleTotal(months: readonly CapacityMonth[]): number {
  return sum(months.map(({ capacity, issued }) => capacity - issued));
}

/** The part of a fixed cost that paid for capacity left idle; months above capacity give nothing back. */
export function idleCost(months: readonly CapacityMonth[], fixedCost: number): number {
  const total = sum(months.map(({ capacity }) => capacity));
  if (total === 0) return fail('divisionByZero', { divisor: 'capacity' });
  const idle = sum(months.map(({ capacity, issued }) => Math.max(0, capacity - issued)));
  return fixedCost * (idle / total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
