import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readOwnTariff } from '../../../src/analysis/tariff';
import type { TariffFault } from '../../../src/analysis/tariff';
import { call, Failure, FUNCTIONS } from '../../../src/functions';
import { CellError } from '../../../src/sheet';

const HEADER = ['種別', '重量上限(g)', '料金(円)', '適用開始日', '出典'];
const POSTAGE = FUNCTIONS.find(({ name }) => name === 'POSTAGE')!;
const TARIFF = FUNCTIONS.find(({ name }) => name === 'TARIFF')!;

function faults(...rows: unknown[][]): readonly TariffFault[] {
  const read = readOwnTariff(rows);
  return read.state === 'faulty' ? read.faults : [];
}

test('what TARIFF spills is valid, and comes out as it went in', () => {
  const table = (call(TARIFF, [null, '2024-10-01']) as readonly (readonly unknown[])[]).map((row) =>
    row.map((cell) => (typeof cell === 'object' ? (cell as { serial: number }).serial : cell)),
  );
  expect(readOwnTariff(table)).toEqual({ state: 'valid', rows: table.slice(1) });
});

test('texts are read as the functions read them, in any order of columns, blank rows left out', () => {
  const read = readOwnTariff([
    ['備考', '料金', '重さ', '郵便種別'],
    ['', '１，１００円', '0.5kg', '定型外（規格外）'],
    ['', '', '', ''],
    ['特約', 400, '', '一般書留'],
  ]);
  expect(read).toEqual({
    state: 'valid',
    rows: [
      ['定形外郵便（規格外）', 500, 1100, '', ''],
      ['一般書留', '', 400, '', ''],
    ],
  });
});

describe('every fault is named with its place', () => {
  test('all of one row and of several', () => {
    const found = faults(
      HEADER,
      ['定形', '', 'たくさん', 'いつか', ''],
      ['船便', 50, -1, '', ''],
      ['速達', 0, 10, '', ''],
    );
    expect(found.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 0],
      [2, 2],
      [3, 1],
    ]);
    for (const { reason } of found) {
      expect(reason.ja).toMatch(/[ぁ-ん].*。/);
      expect(reason.en).not.toBe('');
      expect(reason.ja + reason.en).not.toMatch(/undefined|Invalid/);
    }
  });

  test('columns that are missing or there twice', () => {
    expect(faults(['種別', '種別', '料金'], ['定形', '', 1])).toMatchObject([
      { row: 0, column: 1 },
      { row: 0, column: null, reason: { ja: expect.stringContaining('重量上限(g)') } },
    ]);
  });

  test('the same tier twice', () => {
    expect(faults(HEADER, ['定形', 50, 1], ['定形郵便', '50g', 2])).toMatchObject([{ row: 2, column: null }]);
  });

  test('errors in cells, in columns that are not ours too', () => {
    expect(faults([...HEADER, '備考'], ['定形', 50, 1, '', '', new CellError('#N/A')])).toMatchObject([
      { row: 1, column: 5, reason: { ja: expect.stringContaining('#N/A') } },
    ]);
  });

  test('a header alone', () => {
    expect(faults(HEADER)).toHaveLength(1);
    expect(faults([])).not.toEqual([]);
  });
});

test('a table is valid here just where POSTAGE takes it', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '定形',
      '一般書留',
      '定形外',
      '規格内',
      '速達',
      '',
      null,
      50,
      0,
      -1,
      '50g',
      '100円',
      '2024-10-01',
      'x',
    ),
    fc.constantFrom(new CellError('#REF!'), true, 45566),
  );
  const row = fc.tuple(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom('定形', '一般書留', '規格内') }, { weight: 1, arbitrary: cell }),
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(25, 50, '') }, { weight: 1, arbitrary: cell }),
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(84, 110) }, { weight: 1, arbitrary: cell }),
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom('', '2024-10-01') }, { weight: 1, arbitrary: cell }),
    fc.constant(''),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
      const table = [HEADER, ...rows];
      const own = readOwnTariff(table);
      // No row is about smart letters: their price fails only where the table cannot be read.
      const [price] = [call(POSTAGE, [25, 'スマートレター', null, null, table])].flat(2);
      const blank = rows.every((cells) => cells.every((content) => content === '' || content === null));
      if (!blank) expect(own.state === 'valid').toBe(!(price instanceof Failure));
    }),
    { numRuns: 500 },
  );
});
