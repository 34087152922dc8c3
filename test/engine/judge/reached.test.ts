import { describe, expect, test } from '@jest/globals';
import { judgedIn } from '../../../src/engine/judge/judged';
import { reachedFormulas } from '../../../src/engine/judge/reached';
import { Readings } from '../../../src/engine/judge/readings';
import { cellAddress } from '../../../src/sheet';
import type { StoredValue } from '../../../src/sheet';
import { bookOf, sheetOf } from '../../support/bookOf';

const result = (formula: string, value: StoredValue = 1) => ({ formula, value });

function reached(rows: Parameters<typeof sheetOf>[1], changed: readonly (readonly [number, number])[] = []): string[] {
  const book = bookOf([sheetOf('S', rows)]);
  const all = book.sheets.flatMap(judgedIn);
  const edits = changed.map(([row, column]) => ({ sheet: 'S', row, column }));
  const found = reachedFormulas(all, new Readings(book), edits);
  return all.filter((one) => found.has(one)).map(({ row, column }) => cellAddress(row, column));
}

describe('formulas whose results may become others', () => {
  test('call a function of ours, change by themselves or have no result; and whatever reads them', () => {
    expect(
      reached([
        [result('=A9+1'), result('=MYNA.NUM("1")'), result('=B1*2'), result('=SUM(A1:A1)')],
        [result('=TODAY()'), '=A9', result('=SUM(A2:B2)'), result('=C2&C1')],
      ]),
    ).toEqual(['B1', 'C1', 'A2', 'B2', 'C2', 'D2']);
  });

  test('read a changed cell, in whichever order their chain runs', () => {
    const up = Array.from({ length: 300 }, (_, row) => [result(row < 299 ? `=A${row + 2}+1` : '=B300'), null]);
    expect(reached(up, [[299, 1]])).toHaveLength(300);
    expect(reached(up, [[150, 1]])).toEqual([]);
    const down = Array.from({ length: 300 }, (_, row) => [result(row > 0 ? `=A${row}+1` : '=B1'), null]);
    expect(reached(down, [[0, 1]])).toHaveLength(300);
  });

  test('may be those of which only the calculation shows what they read, once anything changes', () => {
    const rows = [[result('=INDIRECT("B1")'), 1], [result('=A1+1')]];
    expect(reached(rows)).toEqual([]);
    expect(reached(rows, [[0, 1]])).toEqual(['A1', 'A2']);
  });

  test('go round in circles, of whatever length; what stands before a circle is not among them', () => {
    const rows = [[result('=B1'), result('=A3')], [result('=A9*2'), null], [result('=A1+A2')], [result('=A3')]];
    expect(reached(rows)).toEqual(['A1', 'B1', 'A3', 'A4']);
    expect(reached([[result('=SUM(A:A)')]])).toEqual(['A1']);
  });

  test('are all, where a chain runs to and fro more often than anybody looks', () => {
    // Each formula reads one on the other side of all that are left.
    const order = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? index / 2 : 199 - (index - 1) / 2));
    const rows = Array.from({ length: 200 }, (): Parameters<typeof sheetOf>[1][number] => [null]);
    order.forEach((row, index) => (rows[row] = [result(index === 0 ? '=B1' : `=A${order[index - 1]! + 1}`)]));
    expect(reached(rows, [[0, 1]])).toHaveLength(200);
  });
});
