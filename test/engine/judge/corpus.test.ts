import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { isEvidence, readFolders, WORKBOOKS } from '../../../scripts/judge/books';
import type { Compared, Reading } from '../../../scripts/judge/books';
import { tableOf, trustedOf } from '../../../scripts/judge/table';
import { overwrittenIn } from './support/overwritten';

const FOLDER = join(WORKBOOKS, 'judge');

describe('the formulas that LibreOffice calculated', () => {
  // npm run test:long takes all of them (workbooks.long.test.ts).
  test.each(['names.xlsx', 'filtered.xlsx', 'days1904.xlsx'])('in %s none gets another result', async (name) => {
    expect(await overwrittenIn(join(FOLDER, name))).toEqual([]);
  });

  describe('compared with the engine', () => {
    let reading: Reading;
    beforeAll(async () => {
      reading = await readFolders([FOLDER]);
    }, 120_000);

    test('are 5,000 over more than 300 functions, almost all with a result', () => {
      expect(reading.unread).toEqual([]);
      expect(reading.compared).toHaveLength(5000);
      expect(new Set(reading.compared.flatMap(({ functions }) => functions)).size).toBeGreaterThan(300);
      expect(reading.compared.filter(isEvidence).length).toBeGreaterThan(4900);
    });

    test('agree but for a few: keeping everything would not do', () => {
      const kept = reading.compared.filter(({ verdict }) => verdict !== 'agrees').length;
      expect(kept / reading.compared.length).toBeLessThan(0.3);
    });
  });
});

describe('the table of functions', () => {
  const result = (
    formula: string,
    functions: readonly string[],
    verdict: Compared['verdict'],
    value = 1,
  ): Compared => ({
    ...{ file: '', cell: '', formula, functions, operators: [], verdict, cached: [[value]] },
  });
  const agreeing = (name: string, values: (index: number) => number): Compared[] =>
    Array.from({ length: 5 }, (_, index) => result(`=${name}(${index})`, [name], 'agrees', values(index)));
  const rowOf = (compared: readonly Compared[], name: string) => tableOf(compared).find((row) => row.name === name);

  test('trusts what agreed often enough and with different results', () => {
    expect(
      rowOf(
        agreeing('ABS', (index) => index),
        'ABS',
      ),
    ).toMatchObject({ agree: 5, differ: 0, trusted: true });
    expect(
      rowOf(
        agreeing('ABS', () => 0),
        'ABS',
      ),
    ).toMatchObject({ agree: 5, trusted: false });
    expect(rowOf(agreeing('ABS', (index) => index).slice(1), 'ABS')).toMatchObject({ agree: 4, trusted: false });
  });

  test('holds a difference against the function that differs alone, else against all in the formula', () => {
    const both = result('=ABS(ODD(1))', ['ABS', 'ODD'], 'differs');
    const compared = [...agreeing('ABS', (index) => index), ...agreeing('ODD', (index) => index), both];
    expect([rowOf(compared, 'ABS'), rowOf(compared, 'ODD')]).toMatchObject([{ differ: 1 }, { differ: 1 }]);
    const alone = [...compared, result('=ODD(9)', ['ODD'], 'differs')];
    expect([rowOf(alone, 'ABS'), rowOf(alone, 'ODD')]).toMatchObject([
      { differ: 0, trusted: true },
      { differ: 2, trusted: false },
    ]);
    expect(trustedOf(tableOf(alone)).functions).toContain('ABS');
    expect(trustedOf(tableOf(alone)).functions).not.toContain('ODD');
  });

  test('takes errors for no evidence', () => {
    const error: Compared = { ...result('=ABS(x)', ['ABS'], 'differs'), cached: [[{ error: '#NAME?' }]] };
    expect(rowOf([...agreeing('ABS', (index) => index), error], 'ABS')).toMatchObject({
      differ: 0,
      none: 1,
      trusted: true,
    });
  });
});
