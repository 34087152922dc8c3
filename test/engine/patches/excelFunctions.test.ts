import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calculate } from '../../../src/engine';
import { findWildcards, fitsWildcards } from '../../../src/engine/patches/wildcards';
import { openBook } from '../../../src/xlsx';
import { isStoredError } from '../../../src/sheet';
import type { StoredValue } from '../../../src/sheet';
import { bookOf, cellAt, sheetOf } from '../../support/bookOf';

/** A1: a text, B1: a day shown as one, C1 blank, D1 a text, E1 a figure, F1 and G1 ways to match. */
const GIVEN = ['12.345', { value: 46113, style: { numberFormat: 'yyyy/m/d' } }, null, 'カードgaﾞ', -41.9, 0, 2];

const CASES: readonly (readonly [string, StoredValue])[] = [
  ['=ROUND(A1,1)', 12.3],
  ['=ABS(A1)', 12.345],
  ['=MOD(A1,5)', 2.345],
  ['=POWER(A1,2)', 152.399025],
  ['=TRUNC(E1,1)', -41.9],
  ['=TRUNC(E1)', -41],
  ['=LEN(B1)', 5],
  ['=LEFT(B1,2)', '46'],
  ['=EDATE(DATE(2026,1,31),1)', 46081],
  ['=EDATE(DATE(2024,3,31),-1)', 45351],
  ['=EDATE(B1,1)', 46143],
  ['=ISOWEEKNUM(DATE(2021,1,3))', 53],
  ['=ISOWEEKNUM(DATE(2027,7,28))', 30],
  ['=WEEKNUM(DATE(2027,7,28),21)', 30],
  ['=WORKDAY.INTL(B1,5)', 46120],
  ['=OFFSET(A1,0.9,1.5)', 46113],
  ['=SUM(OFFSET(E1,0,0,1.5,1))', -41.9],
  ['=OR("TRUE")', true],
  ['=AND("false",TRUE)', false],
  ['=MEDIAN(TRUE,2)', 1.5],
  ['=MAXIFS(E1:E1,E1:E1,">0")', 0],
  ['=MINA(2,C1:C1,3)', 2],
  ['=ASC("カード「ヴ」プラン")', 'ｶｰﾄﾞ｢ｳﾞ｣ﾌﾟﾗﾝ'],
  ['=DOLLARDE(1.02,16)', 1.125],
  ['=COMPLEX(6,0)', '6'],
  ['=IMSUB("3+i","3+2i")', '-i'],
  ['=IMSUM("1+10i","1+i")', '2+11i'],
  ['=SEARCH("b?d*f","aabcdef")', 3],
  ['=SEARCH("~?","ab?")', 3],
  ['=COUNTIF(D1:D1,"カ*a?")', 1],
  ['=COUNTIF(D1:D1,"<>*b*")', 1],
  ['=MATCH("*g*",A1:D1,0)', 4],
  ['="件"="*"', false],
  ['="件"<>"?"', true],
  ['="A*"="a*"', true],
  ['="?"<"a"', true],
  ['=SUM(--({"ab","a*"}="a*"))', 1],
  ['=XMATCH("a*",{"ab","A*"})', 2],
  ['=XMATCH("a*",{"b","abc"},2)', 2],
  ['=XMATCH("a*",{"ab","A*"},F1)', 2],
  ['=XMATCH("a*",{"b","abc"},G1)', 2],
  ['=XLOOKUP("a*",{"ab","A*"},{1,2})', 2],
  ['=XLOOKUP("a*",{"b","abc"},{1,2},0,2)', 2],
  ['=MATCH("a*",{"b","abc"},0)', 2],
  ['=MATCH("a*",{"abc","b"})', '#N/A'],
  ['=SUM(3*{1,2,3})', 18],
  ['=SUM(E1*{1,2})', -41.9 * 3],
  ['=SUM("2"&{1,2})', 0],
  ['=1000%%', 0.1],
  ['=E1%%%', -0.0000419],
  ['=(1+1)%%', 0.0002],
  ['=@A1', '12.345'],
];

describe('the engine calculates as Excel', () => {
  test.each(CASES)('%s', async (formula, expected) => {
    const { book } = await calculate(bookOf([sheetOf('S', [GIVEN, [null, null, formula]])]), 'ja');
    const value = cellAt(book, 0, 1, 2)?.value;
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(isStoredError(value) ? value.error : value).toBe(expected);
  });

  test('digits in an array', async () => {
    const { book } = await calculate(bookOf([sheetOf('S', [['=SUM(MOD({"7","8"},5))']])]), 'ja');
    expect(cellAt(book, 0, 0, 0)?.value).toBe(5);
  });

  test('without the rows that a filter of the file hides', async () => {
    const { book } = openBook(
      readFileSync(join(__dirname, '../../workbooks/calculation/calc13_subtotal_autofilter.xlsx')),
    );
    const filtered = [...book.sheets[0]!.rows].filter(([, looks]) => looks.filtered).map(([row]) => row);
    expect(filtered).toEqual([2]);
    const done = await calculate(book, 'ja', [{ sheet: 'S', row: 1, column: 1, value: 100 }]);
    expect(cellAt(done.book, 0, 0, 3)?.value).toBe(130);
    expect(done.kept).toEqual([]);
  });
});

describe('wildcards', () => {
  test('are found from where the search begins, in time that grows with the text alone', () => {
    expect(findWildcards('A*C', 'ABCABC', 1)).toBe(3);
    expect(findWildcards('*C', 'ABC', 1)).toBe(1);
    expect(findWildcards('A~*', 'AB A*', 0)).toBe(3);
    expect(findWildcards('A?Z', 'ABC', 0)).toBe(-1);
    for (const part of ['A*', '?', 'A?']) {
      const pattern = `${part.repeat(16_000 / part.length)}B`;
      const before = performance.now();
      expect(findWildcards(pattern, 'A'.repeat(32_000), 0)).toBe(-1);
      expect(fitsWildcards(`*${pattern}*`, 'A'.repeat(32_000))).toBe(false);
      expect(performance.now() - before).toBeLessThan(1000);
    }
  });

  const patterns = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', '?', '*', '~'), maxLength: 8 }),
    fc.string({ unit: fc.constantFrom('a', '?'), minLength: 30, maxLength: 80 }),
  );
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '\n'), maxLength: 90 });
  const regular = (pattern: string) =>
    pattern.replace(/~?[*?]|~~/g, (found) =>
      found.startsWith('~') ? `[${found.slice(1)}]` : found === '*' ? '[^]*?' : '[^]',
    );

  test('are what they mean as regular expressions', () => {
    fc.assert(
      fc.property(patterns, texts, (pattern, text) => {
        expect(fitsWildcards(pattern, text)).toBe(new RegExp(`^${regular(pattern)}$`).test(text));
        expect(findWildcards(pattern, text, 0)).toBe(text.search(new RegExp(regular(pattern))));
      }),
    );
  });
});
