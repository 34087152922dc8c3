import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundingRect, contains, intersection, readRect } from '../../src/sheet';

describe('rectangles', () => {
  test.each([
    ['A1:C3', 'C3', true],
    ['A1:C3', 'D3', false],
    ['B:B', 'B1048576', true],
    ['$2:$3', 'XFD4', false],
    ['C3:A1', 'B2', true],
  ])('%s and %s share a cell: %s', (one, other, shared) => {
    expect(intersection(readRect(one)!, readRect(other)!) !== undefined).toBe(shared);
  });

  test('a cell is in both where it is in their intersection, and in the bounding rectangle where it is in either', () => {
    const rects = fc.record({
      row: fc.nat(9),
      column: fc.nat(9),
      rows: fc.integer({ min: 1, max: 5 }),
      columns: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(rects, rects, fc.record({ row: fc.nat(14), column: fc.nat(14) }), (one, other, cell) => {
        const both = intersection(one, other);
        expect(both !== undefined && contains(both, cell)).toBe(contains(one, cell) && contains(other, cell));
        if (contains(one, cell) || contains(other, cell)) expect(contains(boundingRect(one, other), cell)).toBe(true);
      }),
    );
  });
});
