import { describe, expect, test } from '@jest/globals';
import { calculate } from '../../../src/engine';
import { bookOf, cellAt, sheetOf } from '../../support/bookOf';

const DAY = 86_400_000;

describe('functions that give another result each time', () => {
  test('stay within what Excel gives', async () => {
    const before = new Date();
    const formulas = ['=TODAY()', '=NOW()', '=RAND()', '=RANDBETWEEN(3,5)', '=RANDBETWEEN(-2,-2)'];
    const { book, unverified } = await calculate(bookOf([sheetOf('S', [formulas])]), 'ja');
    const [today, now, random, between, fixed] = formulas.map((_, column) => Number(cellAt(book, 0, 0, column)?.value));
    const local = (date: Date): number => (date.getTime() - date.getTimezoneOffset() * 60_000) / DAY + 25_569;
    expect(now).toBeGreaterThanOrEqual(local(before) - 1 / 86_400);
    expect(now).toBeLessThanOrEqual(local(new Date()) + 1 / 86_400);
    expect([Math.floor(local(before)), Math.floor(local(new Date()))]).toContain(today);
    expect(random).toBeGreaterThanOrEqual(0);
    expect(random).toBeLessThan(1);
    expect([3, 4, 5]).toContain(between);
    expect(fixed).toBe(-2);
    expect(unverified.map(({ formula }) => formula)).toEqual([]);
  });
});

describe('formulas without a result in the file', () => {
  test('are unverified where a function or a notation is not trusted', async () => {
    const sheet = sheetOf('S', [['=SUM(1,2)*2', '=BESSELJ(1,2)', '=SUM(A1:B1 A1:A1)', '=FILTER({1;2},{1;0})']]);
    const { unverified } = await calculate(bookOf([sheet]), 'ja');
    expect(unverified.map(({ column }) => column)).toEqual([1, 2, 3]);
  });
});
