import { describe, expect, test } from '@jest/globals';
import { circularCell } from '../../../src/cli/check/circular';
import { bookOf } from './support/books';

const f = (formula: string) => ({ value: 0, formula });
const PLACE = { sheet: '計画', row: 0, column: 0, rows: 2, columns: 2 };

describe('formulas that ask for their own results', () => {
  test.each([
    ['itself', f('=B1+1'), [], 'B1'],
    ['in a range', f('=SUM(A1:B9)'), [], 'B1'],
    ['in a whole column', f('=SUM(B:B)'), [], 'B1'],
    ['by another sheet', f('=前提!A1'), [[f("='計画'!B1*2")]], 'B1'],
    ['among what the plan depends on', f('=前提!A1'), [[f('=B1'), f('=A1')]], '前提!A1'],
    ['by a name', f('=総数'), [[f('=計画!$B$1')]], 'B1'],
  ])('%s', (_, cell, other, at) => {
    const names = [{ name: '総数', sheet: null, formula: '=前提!$A$1', hidden: false }];
    const book = bookOf({ 計画: [[1, cell]], 前提: other }, { names });
    expect(circularCell(book, PLACE)?.replace(/^計画!/, '')).toBe(at);
  });

  test('a chain, a diamond and a circle that the plan has nothing to do with are none', () => {
    const rows = [[f('=A2'), f('=A1+A2')], [f('=前提!A1'), 1], [], [null, f('=B4')]];
    expect(circularCell(bookOf({ 計画: rows, 前提: [[1]] }), PLACE)).toBeUndefined();
  });

  test('a long chain does not exhaust the stack', () => {
    const chain = Array.from({ length: 5000 }, (_, row) => [f(`=A${row + 2}`)]);
    expect(circularCell(bookOf({ 計画: chain }), PLACE)).toBeUndefined();
    expect(circularCell(bookOf({ 計画: [...chain, [f('=A1')]] }), PLACE)).toBe('計画!A1');
  });
});
