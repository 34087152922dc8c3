import { describe, expect, test } from '@jest/globals';
import {
  compareSum,
  partsOf,
  perCardCost,
  perCardCostRange,
  perCardCostVerdict,
  shares,
  sumVerdict,
} from '../../../src/domain/cost';
import { parseNumeral } from '../../../src/domain/numerals';
import { complaintOf } from '../support/complaintOf';

const numeral = parseNumeral;
const printed = (value: number, resolution: number) => ({ value, resolution, spoken: false });

describe('per-card cost', () => {
  // 総括調査票（令和8年度）表1: 費用（百万円）、発行枚数（万枚）、1枚当たり（円）
  test.each([
    ['24,697百万', '834万', 2961],
    ['34,121百万', '1,175万', 2904],
    ['40,083百万', '1,830万', 2190],
  ])('%s円 for %s枚: %d', (cost, cards, yen) => {
    expect(Math.round(perCardCost(numeral(cost).value, numeral(cards).value))).toBe(yen);
  });

  test('no cards, no cost per card', () => {
    expect(complaintOf(() => perCardCost(100, 0))).toEqual(['divisionByZero', { divisor: 'cards' }]);
  });
});

describe('the range that rounding leaves', () => {
  test.each([
    // 95 to 105 for 9.5 to 10.5; a refund is the same below 0; around 0 the fewest cards make both ends.
    ['a cost', printed(100, 10), printed(10, 1), 95 / 10.5, 105 / 9.5],
    ['a refund', printed(-100, 10), printed(10, 1), -105 / 9.5, -95 / 10.5],
    ['nothing, rounded', printed(0, 10), printed(10, 1), -5 / 9.5, 5 / 9.5],
  ])('%s', (_, cost, cards, low, high) => {
    expect(perCardCostRange(cost, cards)).toEqual({ low, high });
  });

  test('cards that may have been none have no cost per card', () => {
    expect(complaintOf(() => perCardCostRange(printed(1, 1), printed(5, 10)))).toEqual([
      'divisionByZero',
      { divisor: 'cards' },
    ]);
    expect(perCardCostRange(printed(1, 1), printed(6, 10)).high).toBe(1.5);
  });
});

describe('the verdict on a published per-card cost', () => {
  // 50 (10の位) for 1: 45 to 55 over 0.5 to 1.5, from 30 to 110.
  test.each([
    ['2,961', '24,697百万', '834万', 'match'],
    ['2,905', '34,121百万', '1,175万', 'withinRounding'],
    ['2,907', '34,121百万', '1,175万', 'mismatch'],
    ['2,903', '34,121百万', '1,175万', 'withinRounding'],
    ['2,901', '34,121百万', '1,175万', 'mismatch'],
    ['2,190', '40,083百万', '1,830万', 'match'],
    ['2,191', '40,083百万', '1,830万', 'withinRounding'],
    ['0.2', '1', '6', 'match'],
    ['0.3', '1', '6', 'withinRounding'],
    ['0.4', '1', '6', 'mismatch'],
  ])('%s of %s for %s: %s', (published, cost, cards, verdict) => {
    expect(perCardCostVerdict(numeral(published), numeral(cost), numeral(cards))).toBe(verdict);
  });

  test.each([
    ['touches the range from below', 29.5, 'withinRounding'],
    ['ends below the range', 29.4, 'mismatch'],
    ['touches the range from above', 110.5, 'withinRounding'],
    ['begins above the range', 110.6, 'mismatch'],
  ])('a published figure that %s: %d', (_, value, verdict) => {
    expect(perCardCostVerdict(printed(value, 1), printed(50, 10), printed(1, 1))).toBe(verdict);
  });
});

describe('the verdict on a published total', () => {
  // 総括調査票（令和8年度）表2: 月ごとの発行枚数（万枚）と年度の計
  test.each([
    [3559, [92, 61, 69, 128, 229, 419, 475, 328, 412, 449, 410, 487], 'match'],
    [834, [433, 53, 37, 29, 29, 33, 40, 29, 27, 36, 39, 48], 'withinRounding'],
    [1175, [46, 43, 52, 64, 80, 86, 121, 161, 148, 112, 119, 143], 'match'],
    [1830, [145, 128, 136, 147, 171, 153, 180, 200, 188, 142, 117, 123], 'match'],
  ])('%d', (total, months, verdict) => {
    const parts = months.map((month) => printed(month, 1));
    expect(sumVerdict(printed(total, 1), partsOf(parts))).toBe(verdict);
  });

  test.each([
    // Each part may be off by half its last digit, and so may the total.
    ['exactly as far off as it may be', '3', ['1.2', '1.2'], 2.4, 0.6, 0.6, 'withinRounding'],
    ['a little further off', '3', ['1.1', '1.2'], 2.3, 0.7, 0.6, 'mismatch'],
    ['a total finer than its parts', '2.4', ['1', '1'], 2, 0.4, 1.05, 'withinRounding'],
    ['a total finer than its parts, too far off', '3.1', ['1', '1'], 2, 1.1, 1.05, 'mismatch'],
    ['parts of different digits count as the finest', '3', ['1', '1.2'], 2.2, 0.8, 0.6, 'mismatch'],
    ['a total below its parts', '2', ['1.2', '1.2'], 2.4, 0.4, 0.6, 'withinRounding'],
    ['binary fractions', '0.3', ['0.1', '0.2'], 0.3, 0, 0.15, 'match'],
    ['half digits do not make a match', '2', ['1.2', '0.9'], 2.1, 0.1, 0.6, 'withinRounding'],
  ])('%s: %s of %j', (_, total, parts, sum, difference, allowed, verdict) => {
    const found = compareSum(numeral(total), partsOf(parts.map(numeral)));
    expect(found.sum).toBeCloseTo(sum, 12);
    expect(found.difference).toBeCloseTo(difference, 12);
    expect(found.allowed).toBeCloseTo(allowed, 12);
    expect(found.verdict).toBe(verdict);
  });
});

describe('shares', () => {
  test.each([
    ['three equal parts: the first gets the step left over', [1, 1, 1], 0, [0.34, 0.33, 0.33]],
    ['with one decimal', [1, 1, 1], 1, [0.334, 0.333, 0.333]],
    ['six equal parts: the first four', [1, 1, 1, 1, 1, 1], 0, [0.17, 0.17, 0.17, 0.17, 0.16, 0.16]],
    ['the largest remainder, not the largest part', [2, 1], 0, [0.67, 0.33]],
    ['the later one where its remainder is larger', [1, 2], 0, [0.33, 0.67]],
    ['nothing left over', [1, 1, 2], 0, [0.25, 0.25, 0.5]],
    ['a part of nothing', [0, 5], 2, [0, 1]],
    ['all of it', [7], 0, [1]],
  ])('%s', (_, amounts, digits, expected) => {
    expect(shares(amounts, digits)).toEqual(expected);
  });

  // 総括調査票（令和8年度）表5: 通話の種別（件）と割合（%）
  test('the calls of table 5', () => {
    const calls = [
      391016, 377006, 290014, 255335, 221308, 33382, 29001, 4754, 3663, 1274, 1250, 825, 433, 509539, 151676,
    ];
    const percent = [17.2, 16.6, 12.8, 11.2, 9.7, 1.5, 1.3, 0.2, 0.2, 0.1, 0.1, 0, 0, 22.4, 6.7];
    expect(shares(calls, 1)).toEqual(percent.map((value) => Math.round(value * 10) / 1000));
  });

  test('of nothing there are none', () => {
    expect(complaintOf(() => shares([0, 0], 1))).toEqual(['divisionByZero', { divisor: 'total' }]);
  });
});
