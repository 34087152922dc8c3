import { beforeEach, describe, expect, test } from '@jest/globals';
import { changeOf } from '../../src/excel/desk/changes';
import { movedPlace } from '../../src/sheet';
import type { CellMove, Place } from '../../src/sheet';

type Change = Excel.WorksheetChangedEventArgs;
type Direction = Partial<Excel.ChangeDirectionState>;

let api: number;
beforeEach(() => {
  api = 14;
  const isSetSupported = (_: string, version: string): boolean => Number(version.split('.')[1]) <= api;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
});

const change = (changeType: string, address: string, changeDirectionState?: Direction) =>
  changeOf({ changeType, address, changeDirectionState } as Change, '計画');
/** Where C5 is after it, in A1 to Z99. */
const cell: Place = { sheet: '計画', row: 4, column: 2, rows: 1, columns: 1 };
const after = (...told: Parameters<typeof change>): string | null => {
  const place = movedPlace(cell, change(...told) as CellMove);
  return place && `${place.row},${place.column}`;
};

describe('what Excel tells of cells that come and go', () => {
  test.each<[string, string, string | null]>([
    ['RowInserted', '2:3', '6,2'],
    ['RowInserted', 'A2:XFD3', '6,2'],
    ['RowInserted', '6:6', '4,2'],
    ['RowDeleted', '1:2', '2,2'],
    ['RowDeleted', '5:5', null],
    ['ColumnInserted', 'A:B', '4,4'],
    ['ColumnDeleted', 'C:D', null],
    // Rows of a table leave alone what stands beside it.
    ['RowInserted', 'B3:D4', '6,2'],
    ['RowInserted', 'D3:F4', '4,2'],
    ['RowDeleted', 'B5:D5', null],
    ['RowDeleted', 'B2:D3', '2,2'],
  ])('%s %s takes C5 to %s', (changeType, address, expected) => {
    expect(after(changeType, address)).toBe(expected);
  });

  test.each<[string, string, Direction, string | null]>([
    ['CellInserted', 'C2:C3', { insertShiftDirection: 'Down' }, '6,2'],
    ['CellInserted', 'D2:D3', { insertShiftDirection: 'Down' }, '4,2'],
    ['CellInserted', 'A5:B5', { insertShiftDirection: 'Right' }, '4,4'],
    ['CellInserted', 'A5:B9', { insertShiftDirection: 'Down' }, '4,2'],
    ['CellDeleted', 'C2:C3', { deleteShiftDirection: 'Up' }, '2,2'],
    ['CellDeleted', 'C5', { deleteShiftDirection: 'Left' }, null],
    ['CellDeleted', 'A5', { deleteShiftDirection: 'Left' }, '4,1'],
  ])('%s %s %j takes C5 to %s', (changeType, address, direction, expected) => {
    expect(after(changeType, address, direction)).toBe(expected);
  });

  test('an edit moves nothing', () => {
    expect(change('RangeEdited', 'C5')).toEqual({ type: 'changed', sheet: '計画' });
  });

  test.each([
    ['cells whose direction an older Excel does not tell', 13, 'CellInserted', 'C2:C3'],
    ['a direction that is not there', 14, 'CellDeleted', 'C2:C3'],
    ['several areas at once', 14, 'RowDeleted', '2:3,7:7'],
    ['what it has no word for', 14, 'Unknown', 'A1'],
  ])('%s are lost', (_, version, changeType, address) => {
    api = version;
    const direction: Direction | undefined = version < 14 ? { insertShiftDirection: 'Down' } : undefined;
    expect(change(changeType, address, direction)).toEqual({ type: 'lost', sheet: '計画' });
  });
});
