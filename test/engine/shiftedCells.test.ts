import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { shiftedRect } from '../../src/sheet';
import { headlessGrid } from './support/headlessGrid';
import type { HeadlessGrid } from './support/headlessGrid';

jest.setTimeout(60_000);

describe('a rectangle of rows 5 to 8', () => {
  test.each([
    ['two rows before it', { at: 4, count: 2 }, [7, 4]],
    ['two rows at its top', { at: 5, count: 2 }, [7, 4]],
    ['two rows inside it', { at: 6, count: 2 }, [5, 6]],
    ['two rows after it', { at: 9, count: 2 }, [5, 4]],
    ['two rows less before it', { at: 1, count: -2 }, [3, 4]],
    ['less across its top', { at: 4, count: -2 }, [4, 3]],
    ['less inside it', { at: 6, count: -2 }, [5, 2]],
    ['less across its end', { at: 7, count: -4 }, [5, 2]],
    ['all of it gone', { at: 3, count: -8 }, [3, 0]],
    ['less after it', { at: 9, count: -2 }, [5, 4]],
  ])('with %s', (_, shift, [row, rows]) => {
    const rect = { row: 5, rows: 4, column: 5, columns: 4 };
    expect(shiftedRect(rect, { along: 'rows', ...shift })).toEqual({ ...rect, row, rows });
    expect(shiftedRect(rect, { along: 'columns', ...shift })).toEqual({ ...rect, column: row, columns: rows });
  });
});

let grid: HeadlessGrid | undefined;
afterEach(() => {
  grid?.univer.dispose();
  grid = undefined;
});

test('a chart follows its cells when a person inserts and deletes rows and columns', () => {
  grid = headlessGrid();
  const { access, book } = grid;
  const area = (row: number, column: number, rows: number) => ({
    sheet: 'sheet1',
    rect: { row, column, rows, columns: 1 },
  });
  book.undrawn.addChart('sheet1', {
    type: 'Line',
    series: [{ id: '0', name: area(0, 1, 1), values: [area(1, 1, 3)], categories: [area(1, 0, 3)], look: {} }],
  });
  const places = () => {
    const { name, values, categories } = book.undrawn.charts('sheet1')[0]!.series[0]!;
    return [name, ...values, ...categories];
  };
  const sheet = access.facade('sheet1');
  sheet.insertRows(2, 1);
  expect(places()).toEqual([area(0, 1, 1), area(1, 1, 4), area(1, 0, 4)]);
  sheet.insertColumns(0, 2);
  expect(places()).toEqual([area(0, 3, 1), area(1, 3, 4), area(1, 2, 4)]);
  sheet.deleteRows(2, 1);
  expect(places()).toEqual([area(0, 3, 1), area(1, 3, 3), area(1, 2, 3)]);
  book.close();
  sheet.deleteColumns(0, 1);
  expect(places()).toEqual([area(0, 3, 1), area(1, 3, 3), area(1, 2, 3)]);
});
