import { expect } from '@jest/globals';
import type { Plain } from './evaluate';

/** Compares numbers within a relative tolerance (or a stated absolute one), everything else exactly. */
export function expectClose(actual: Plain | Plain[][], expected: unknown, tolerance?: number): void {
  const actualRows = Array.isArray(actual) ? actual : [[actual]];
  const expectedRows = Array.isArray(expected) ? (expected as unknown[][]) : [[expected]];
  expect([actualRows.length, actualRows[0]?.length]).toEqual([expectedRows.length, expectedRows[0]?.length]);
  expectedRows.forEach((row, rowIndex) =>
    row.forEach((value, columnIndex) => expectCell(actualRows[rowIndex]![columnIndex]!, value, tolerance)),
  );
}

function expectCell(actual: Plain, expected: unknown, tolerance?: number): void {
  if (typeof expected !== 'number' || typeof actual !== 'number') {
    expect(actual).toEqual(expected);
    return;
  }
  const allowed = tolerance ?? Math.abs(expected) * 1e-9;
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(allowed);
}
