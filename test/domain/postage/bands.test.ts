import { describe, expect, test } from '@jest/globals';
import { bandCosts, readBand, totalCost, unitPriceOf } from '../../../src/domain/postage';
import { complaintOf } from '../support/complaintOf';

describe('reading a band', () => {
  test.each([
    [1, 1, 1],
    [39, 39, 39],
    ['1枚', 1, 1],
    ['１', 1, 1],
    ['1,234枚', 1234, 1234],
    ['3～9枚', 3, 9],
    ['3枚～9枚', 3, 9],
    ['3 ～ 9 枚まで', 3, 9],
    ['3から9', 3, 9],
    ['3枚から9枚まで', 3, 9],
    ['5～5枚', 5, 5],
    ['1,000～9,999枚', 1000, 9999],
    ['40枚以上', 40, Infinity],
    ['40～', 40, Infinity],
    ['9枚以下', 1, 9],
    ['1枚以下', 1, 1],
  ])('%s: from %d to %d', (content, from, to) => {
    expect(readBand(content)).toEqual({ text: String(content), from, to });
  });

  test.each([
    ['数枚', 'unreadableBand', { text: '数枚' }],
    ['約3枚', 'unreadableBand', { text: '約3枚' }],
    ['3枚程度', 'unreadableBand', { text: '3枚程度' }],
    ['3～9枚程度', 'unreadableBand', { text: '3～9枚程度' }],
    ['約3～9枚', 'unreadableBand', { text: '約3～9枚' }],
    ['約40枚以上', 'unreadableBand', { text: '約40枚以上' }],
    ['40枚以上50枚', 'unreadableBand', { text: '40枚以上50枚' }],
    ['約9枚以下', 'unreadableBand', { text: '約9枚以下' }],
    ['9枚以下など', 'unreadableBand', { text: '9枚以下など' }],
    ['9枚まで', 'unreadableBand', { text: '9枚まで' }],
    ['1,23枚', 'unreadableBand', { text: '1,23枚' }],
    ['1234,567枚', 'unreadableBand', { text: '1234,567枚' }],
    [true, 'unreadableBand', { text: 'true' }],
    ['9～3枚', 'bandReversed', { text: '9～3枚' }],
    ['0枚', 'belowMinimum', { value: 0, minimum: 1 }],
    ['0～5枚', 'belowMinimum', { value: 0, minimum: 1 }],
    ['5～0枚', 'belowMinimum', { value: 0, minimum: 1 }],
    ['0枚以下', 'belowMinimum', { value: 0, minimum: 1 }],
    [0, 'belowMinimum', { value: 0, minimum: 1 }],
    [-3, 'belowMinimum', { value: -3, minimum: 1 }],
    [1.5, 'notWhole', { value: 1.5 }],
  ])('%s: %s', (content, kind, details) => {
    expect(complaintOf(() => readBand(content))).toEqual([kind, details]);
  });
});

describe('the price of a band', () => {
  const PACKING = [
    { from: 2, unitPrice: 590 },
    { from: 10, unitPrice: 990 },
    { from: 20, unitPrice: 1400 },
  ];
  test.each([
    ['2枚', 590],
    ['2～9枚', 590],
    ['9枚', 590],
    ['10枚', 990],
    ['10～19枚', 990],
    ['20枚', 1400],
    ['20枚以上', 1400],
  ])('%s: %d yen', (text, yen) => {
    expect(unitPriceOf(readBand(text), PACKING)).toBe(yen);
  });

  test.each([
    ['1枚', 'bandBelowPacking', { band: '1枚', first: 2 }],
    ['1～2枚', 'bandBelowPacking', { band: '1～2枚', first: 2 }],
    ['9～10枚', 'bandSplit', { band: '9～10枚', boundary: 10 }],
    ['2～30枚', 'bandSplit', { band: '2～30枚', boundary: 10 }],
    ['10枚以上', 'bandSplit', { band: '10枚以上', boundary: 20 }],
  ])('%s has none: %s', (text, kind, details) => {
    expect(complaintOf(() => unitPriceOf(readBand(text), PACKING))).toEqual([kind, details]);
  });
});

// 総括調査票（令和8年度）表3 現行: 1箱1,140円（1～19枚）、1,400円（20枚から）
describe('table 3 of the review', () => {
  const PACKING = [
    { from: 1, unitPrice: 1140 },
    { from: 20, unitPrice: 1400 },
  ];
  const ROWS = [
    ['1枚', 51_819, 59_073_660],
    ['2枚', 38_543, 43_939_020],
    ['3～9枚', 136_378, 155_470_920],
    ['10～19枚', 80_018, 91_220_520],
    ['20～29枚', 40_744, 57_041_600],
    ['30～39枚', 23_885, 33_439_000],
  ] as const;
  const pairs = ROWS.map(([text, count]) => ({ band: readBand(text), count }));

  test('each band and the total', () => {
    expect(bandCosts(pairs, PACKING).map((cost) => cost?.yen)).toEqual(ROWS.map(([, , yen]) => yen));
    expect(totalCost(bandCosts(pairs, PACKING))).toBe(440_184_720);
  });

  test('what is not yet known costs nothing yet, and is not nothing', () => {
    const [first] = pairs;
    const unknown = [
      { band: null, count: 5 },
      { band: readBand('2枚'), count: null },
    ];
    expect(bandCosts([first!, ...unknown], PACKING)).toMatchObject([{ unitPrice: 1140, yen: 59_073_660 }, null, null]);
    expect(totalCost(bandCosts([first!, ...unknown], PACKING))).toBe(59_073_660);
    expect(totalCost(bandCosts(unknown, PACKING))).toBeNull();
    expect(totalCost(bandCosts([{ ...first!, count: 0 }], PACKING))).toBe(0);
  });
});
