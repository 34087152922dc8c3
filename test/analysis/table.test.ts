import { describe, expect, test } from '@jest/globals';
import { markText, readMark, rowChanges, sumOf } from '../../src/analysis/table';

describe('what would change in a table', () => {
  const now = [
    ['定形郵便', 25, 84],
    ['定形郵便', 50, 94],
    ['特約', '', 1],
  ];

  test('rows are told by their keys: changed, added, removed, and those that stay are left out', () => {
    const then = [
      ['定形郵便', 50, 94],
      ['定形郵便', 25, 110],
      ['速達', 250, 300],
    ];
    expect(rowChanges(now, then, [0, 1], ['種別', '重量上限(g)', '料金(円)'])).toEqual([
      { key: '定形郵便 25 g', now: now[0], then: then[1] },
      { key: '速達 250 g', now: null, then: then[2] },
      { key: '特約', now: now[2], then: null },
    ]);
  });

  test('rows with the same key are told apart by their order', () => {
    const twice = [
      ['a', 1],
      ['a', 2],
    ];
    expect(rowChanges(twice, [['a', 1]], [0], [])).toEqual([{ key: 'a (2)', now: ['a', 2], then: null }]);
    expect(rowChanges(twice, twice, [], [])).toEqual([]);
  });

  test('a number and its text differ', () => {
    expect(rowChanges([['a', 1]], [['a', '1']], [0], [])).toHaveLength(1);
  });
});

describe('the mark of a table', () => {
  const rows = [['定形郵便', 25, 84]];

  test('is read back, whatever the table is called now', () => {
    const text = markText('ref', '000表1', '2026-11-20', rows);
    expect(readMark('表', text)).toEqual({ kind: 'ref', of: '000表1', verifiedOn: '2026-11-20', sum: sumOf(rows) });
  });

  test('tells whether a cell was changed', () => {
    expect(sumOf([['定形郵便', 25, 84]])).toBe(sumOf(rows));
    expect(sumOf([['定形郵便', 25, 85]])).not.toBe(sumOf(rows));
    expect(sumOf([['定形郵便', '25', 84]])).not.toBe(sumOf(rows));
  });

  test('tables of the first releases are known by their names, others are not ours', () => {
    expect(readMark('郵便料金_20241001_2', '')).toEqual({
      kind: 'tariff',
      of: '2024-10-01',
      verifiedOn: null,
      sum: null,
    });
    expect(readMark('料金', 'MYNA')).toBeUndefined();
  });
});
