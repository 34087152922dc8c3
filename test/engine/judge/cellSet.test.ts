import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CellSet } from '../../../src/engine/judge/cellSet';

const place = fc.record({
  sheet: fc.constantFrom('甲', '乙'),
  row: fc.integer({ min: 0, max: 200 }),
  column: fc.integer({ min: 0, max: 4 }),
});

test('a set of cells knows what stands in a rectangle, as a look at every cell does', () => {
  const size = fc.record({ rows: fc.integer({ min: 1, max: 300 }), columns: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), place, size, (cells, at, { rows, columns }) => {
      const set = new CellSet();
      for (const cell of cells) set.add(cell);
      const inside = cells.filter(
        ({ sheet, row, column }) =>
          sheet === at.sheet &&
          row >= at.row &&
          row < at.row + rows &&
          column >= at.column &&
          column < at.column + columns,
      );
      const found = set.within({ ...at, rows, columns });
      expect(found === undefined).toBe(inside.length === 0);
      if (found) expect(inside).toContainEqual(found);
      for (const cell of cells) expect(set.has(cell)).toBe(true);
      expect(set.isEmpty).toBe(cells.length === 0);
    }),
  );
});

test('reaches the last row of a sheet', () => {
  const set = new CellSet();
  set.add({ sheet: '甲', row: 1_048_575, column: 2 });
  expect(set.within({ sheet: '甲', row: 0, column: 0, rows: 1_048_576, columns: 3 })).toEqual({
    sheet: '甲',
    row: 1_048_575,
    column: 2,
  });
  expect(set.within({ sheet: '甲', row: 0, column: 0, rows: 1_048_575, columns: 3 })).toBeUndefined();
});
