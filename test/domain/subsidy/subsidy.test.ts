import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { simplest } from '../../../src/domain/exact';
import { readRate, subsidy, WHOLE } from '../../../src/domain/subsidy';
import { meantBy } from '../../../src/domain/subsidy/meant';
import { DomainError } from '../../../src/domain/fault';

const plain = (amounts: readonly number[]) => amounts.map((amount) => ({ amount, cap: undefined }));
const ALL = WHOLE;

describe('the cut at the total', () => {
  test('binary fractions do not lose the last yen', () => {
    expect(subsidy(plain([0.1, 0.2]), ALL, 1)).toBe(0);
    expect(subsidy(plain([0.1, 0.2, 0.7]), ALL, 1)).toBe(1);
    expect(subsidy(plain([0.1 + 0.2, 0.7]), ALL, 1)).toBe(1);
    expect(subsidy(plain(new Array<number>(10).fill(100.1)), ALL, 1)).toBe(1001);
    expect(subsidy(plain([1.15 * 1000]), ALL, 1)).toBe(1150);
    expect(subsidy(plain([1000 / 3, 1000 / 3, 1000 / 3]), ALL, 1000)).toBe(1000);
  });

  test.each([
    ['1/3', 3_000_000],
    [1 / 3, 3_000_000],
    ['2/3', 1_500_000],
    [2 / 3, 1_500_000],
    ['10%', 10_000_000],
    [0.1, 10_000_000],
    [0.07, 1e8 / 7],
    [0.29, 1e8 / 29],
  ])('a rate of %s of %d reaches the million', (rate, amount) => {
    expect(subsidy(plain([amount]), readRate(rate), 1000)).toBe(1_000_000);
  });

  test('agrees with whole numbers of sen', () => {
    const sen = fc.array(fc.integer({ min: 0, max: 1e11 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        sen,
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom(1, 10, 1000, 1e6),
        (amounts, percent, unit) => {
          const total = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n) * BigInt(percent);
          const step = BigInt(unit) * 100n * 100n;
          const expected = Number((total / step) * BigInt(unit));
          const yen = plain(amounts.map((amount) => amount / 100));
          expect(subsidy(yen, readRate(percent / 100), unit)).toBe(expected);
        },
      ),
    );
  });

  test('is made once: parts on their own never give more', () => {
    const amount = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 10 }), (first, second, tenths) => {
        const rate = { above: tenths, below: 10 };
        const together = subsidy(plain([first, second]), rate, 1000);
        const apart = subsidy(plain([first]), rate, 1000) + subsidy(plain([second]), rate, 1000);
        expect(together - apart === 0 || together - apart === 1000).toBe(true);
      }),
    );
  });
});

describe('caps', () => {
  test('hold every expense on its own', () => {
    const expenses = [
      { amount: 5000, cap: 3000 },
      { amount: 2000, cap: 3000 },
      { amount: 9000, cap: undefined },
      { amount: 4000, cap: 0 },
    ];
    expect(subsidy(expenses, ALL, 1)).toBe(14_000);
  });

  test('never raise the subsidy', () => {
    const expense = fc.record({ amount: fc.integer({ min: 0, max: 1e8 }), cap: fc.integer({ min: 0, max: 1e8 }) });
    fc.assert(
      fc.property(fc.array(expense, { minLength: 1 }), (expenses) => {
        const capped = subsidy(expenses, ALL, 1000);
        expect(capped).toBeLessThanOrEqual(subsidy(plain(expenses.map(({ amount }) => amount)), ALL, 1000));
      }),
    );
  });
});

describe('rates', () => {
  test.each([
    ['10/10', 1n, 1n],
    ['１０／１０', 1n, 1n],
    [' 1 / 2 ', 1n, 2n],
    ['10分の10', 1n, 1n],
    ['3分の2', 2n, 3n],
    ['50%', 1n, 2n],
    ['0.75', 3n, 4n],
    [1, 1n, 1n],
    [0.5, 1n, 2n],
    [1 / 3, 1n, 3n],
    [0.3333, 3333n, 10000n],
    [0, 0n, 1n],
  ])('%j', (written, above, below) => {
    expect(simplest(readRate(written))).toEqual({ above, below });
  });

  test.each([
    ['11/10', 'rateOutOfRange'],
    [46305, 'rateOutOfRange'],
    ['-50%', 'rateOutOfRange'],
    ['1/0', 'unreadableRate'],
    ['50円', 'unreadableRate'],
    ['全額', 'unreadableNumber'],
    ['1/2/3', 'unreadableNumber'],
  ])('%j is refused', (written, kind) => {
    try {
      readRate(written);
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError);
      expect((error as DomainError).kind).toBe(kind);
      return;
    }
    throw new Error('was read');
  });
});

describe('what a cell was meant to hold', () => {
  test('decimals come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
        const { above, below } = simplest(meantBy(digits / 10 ** decimals));
        expect(above * 10n ** BigInt(decimals)).toBe(BigInt(digits) * below);
      }),
    );
  });

  test('simple fractions come back as they were divided', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 999 }), (numerator, denominator) => {
        const { above, below } = simplest(meantBy(numerator / denominator));
        const exact = above * BigInt(denominator) === BigInt(numerator) * below;
        const decimal = Number((numerator / denominator).toPrecision(15)) === numerator / denominator;
        expect(exact || decimal).toBe(true);
      }),
    );
  });
});

describe('fees and other income come off all that was spent', () => {
  const capped = [
    { amount: 12_345_678, cap: 10_000_000 },
    { amount: 2_345_600, cap: undefined },
  ];

  test.each([
    ['less than what the caps leave out', [1_000_000], 12_345_000],
    ['exactly that', [2_345_678], 12_345_000],
    ['more', [2_345_679, 1_000], 12_344_000],
    ['all of it', [14_691_278], 0],
    ['more than all: never below 0', [20_000_000], 0],
    ['none', [], 12_345_000],
  ])('%s', (_, deductions, expected) => {
    expect(subsidy(capped, ALL, 1000, deductions)).toBe(expected);
  });

  test('in exact decimals', () => {
    expect(subsidy(plain([1000.3]), ALL, 1, [0.3])).toBe(1000);
    expect(subsidy(plain([0.3, 3000]), readRate('1/3'), 1000, [0.1, 0.2])).toBe(1000);
  });
});
