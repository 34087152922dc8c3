import { describe, expect, test } from '@jest/globals';
import { currencySymbols } from '@univerjs/core';
import { CURRENCYFORMAT, DATEFMTLISG, NUMBERFORMAT } from '@univerjs/sheets-numfmt';
import { shownText } from '../../../src/engine/access/cellValues';
import { offerFormatsOfJapan } from '../../../src/engine/patches/numberFormats';

offerFormatsOfJapan();

const PATTERNS = [...NUMBERFORMAT.map(({ suffix }) => suffix), ...CURRENCYFORMAT.map(({ suffix }) => suffix('¥'))];

describe('number formats that are offered', () => {
  test.each(PATTERNS)('%s tells a number below 0 by a sign, not by its colour alone', (pattern) => {
    const [below, above] = [-1_234_567.8, 1_234_567.8].map((value) => shownText(value, pattern).trim());
    expect(below).not.toBe(above);
    expect(below).toMatch(/-|▲|\(/);
  });

  test('are those of a budget first, each shown as it will look', () => {
    expect(NUMBERFORMAT.map(({ label }) => label.trim())).toEqual([
      ...['▲ 1,234,567', '-1,234,567', '▲ 1,234,567', '-1,234,567', '(1,234,567)'],
      ...['▲ 1,234,567円', '▲ 1,235千円', '▲ 1百万円', '-1,234,567.00', '-1234567'],
    ]);
    expect(currencySymbols.slice(0, 3)).toEqual(['¥', 'Rp', 'zł']);
    expect(CURRENCYFORMAT.map(({ label }) => label('¥').trim())).toEqual([
      ...['¥-1,234,567', '¥-1,234,567', '▲ ¥1,234,567', '(¥1,234,567)'],
    ]);
    expect(DATEFMTLISG.map(({ label }) => label)).toEqual([
      ...['2026/8/5', '2026年8月5日', '令和8年8月5日', 'R8.8.5', '2026年8月', '8月5日', '2026-08-05'],
      ...['2026/8/5 13:30', '13:30', '13:30:00', '13時30分', '25:30'],
    ]);
  });
});
