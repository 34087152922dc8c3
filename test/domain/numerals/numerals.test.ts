import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../src/domain/fault';
import { parseNumeral, printed, resolutionOf, roundTo, scaleDecimal } from '../../../src/domain/numerals';

/** A decimal as its digits, so that the tests never depend on how a double prints. */
interface Decimal {
  readonly whole: string;
  readonly fraction: string;
}

const decimal = fc.record({
  whole: fc.bigInt({ min: 0n, max: 9_999_999_999n }).map(String),
  fraction: fc.stringMatching(/^\d{0,4}$/),
});

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const NEGATIVE_FORMS: readonly ((text: string) => string)[] = [
  (text) => `-${text}`,
  (text) => `▲${text}`,
  (text) => `▲ ${text}`,
  (text) => `△${text}`,
  (text) => `−${text}`,
  (text) => `−\u3000${text}`,
];
const POSITIVE_FORMS: readonly ((text: string) => string)[] = [(text) => text, (text) => `+${text}`];
const PREFIXES = ['', '約', '約 ', ' ', '　'] as const;
const MULTIPLIERS = [
  ['', '1', ''],
  ['千', '1000', ''],
  ['万', '10000', ''],
  ['百万', '1000000', ''],
  ['億', '100000000', ''],
  ['兆', '1000000000000', ''],
] as const;
const UNITS = ['', '円', '枚', '件', '人', ' 円'] as const;

function digitsOf({ whole, fraction }: Decimal, group: boolean): string {
  return `${group ? grouped(whole) : whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The double nearest to digits × factor, through exact integers. */
function exactProduct({ whole, fraction }: Decimal, factor: string): number {
  return Number(`${BigInt(whole + fraction) * BigInt(factor)}e-${fraction.length}`);
}

function closeTo(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-15);
}

describe('any number in any of the forms reads back', () => {
  const form = fc.record({
    group: fc.boolean(),
    wide: fc.boolean(),
    negative: fc.option(fc.constantFrom(...NEGATIVE_FORMS), { nil: undefined }),
    positive: fc.constantFrom(...POSITIVE_FORMS),
    prefix: fc.constantFrom(...PREFIXES),
    multiplier: fc.constantFrom(...MULTIPLIERS),
    unit: fc.constantFrom(...UNITS),
  });

  test('sign, width, separators, multiplier and unit', () => {
    fc.assert(
      fc.property(decimal, form, (number, { group, wide, negative, positive, prefix, multiplier, unit }) => {
        const [name, factor] = multiplier;
        const body = (negative ?? positive)(`${digitsOf(number, group)}${name}${unit}`);
        const text = `${prefix}${wide ? fullWidth(body) : body}`;
        const read = parseNumeral(text);
        const size = exactProduct(number, factor);
        closeTo(read.value, negative ? -size : size);
        closeTo(read.resolution, Number(`${factor}e-${number.fraction.length}`));
        expect(read.spoken).toBe(name !== '' || unit !== '');
      }),
      { numRuns: 5000 },
    );
  });

  test('a percentage is a hundredth of its number', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('%', '％', ' %'), (number, sign) => {
        const read = parseNumeral(`${digitsOf(number, true)}${sign}`);
        closeTo(read.value, Number(`${number.whole}${number.fraction}e-${number.fraction.length + 2}`));
        closeTo(read.resolution, Number(`1e-${number.fraction.length + 2}`));
        expect(read.measures).toBe('share');
      }),
    );
  });

  test('whole numbers in sections of 兆, 億 and 万', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_007_199_254_740_991 }), fc.boolean(), (number, group) => {
        const digits = group ? grouped : (text: string): string => text;
        let rest = BigInt(number);
        let text = '';
        for (const [name, factor] of [
          ['兆', 10n ** 12n],
          ['億', 10n ** 8n],
          ['万', 10n ** 4n],
          ['', 1n],
        ] as const) {
          const amount = rest / factor;
          rest %= factor;
          if (amount > 0n) text += `${digits(String(amount))}${name}`;
        }
        expect(parseNumeral(text).value).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('whatever stands there, a number or a fault comes out', () => {
  const pieces = fc.constantFrom(
    ...['1', '23', '456', ',', '.', '億', '万', '千', '百', '円', '枚', '%', 'k', 'g', '▲', '-', '+', '(', ')', '約'],
    ...['¥', ' ', '　', '１', '，', '（', '）', '①', '²', 'e', 'x'],
  );
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 10 }).map((all) => all.join('')),
    fc.stringMatching(/^[\d,.]{0,12}$/),
    fc.constantFrom('9'.repeat(400), `${'9'.repeat(300)}兆`, `0.${'0'.repeat(400)}1`),
  );

  test('never NaN, never infinite, never another exception', () => {
    fc.assert(
      fc.property(noise, (text) => {
        try {
          const { value, resolution } = parseNumeral(text);
          expect(Number.isFinite(value)).toBe(true);
          expect(Number.isFinite(resolution)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
          expect((error as DomainError).kind).toBe('unreadableNumber');
          expect((error as DomainError).details).toMatchObject({ text });
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('a second reading of plain digits agrees: what passes has separators in threes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d,.]{1,9}$/), (text) => {
        const proper = /^\d*(?:\d|\.\d+)$/.test(text) || /^(?!0)\d{1,3}(,\d{3})+(\.\d+)?$/.test(text);
        let read: number | undefined;
        try {
          read = parseNumeral(text).value;
        } catch {
          read = undefined;
        }
        expect(read).toBe(proper ? Number(text.split(',').join('')) : undefined);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('resolution', () => {
  test.each([
    ['2,190円', 1],
    ['37,449百万円', 1e6],
    ['1,830万枚', 1e4],
    ['17.2%', 0.001],
    ['約1.1億円', 1e7],
    ['1億2,345万', 1e4],
    ['1億2,345.6万', 1e3],
    ['1億5', 1],
    ['1.50', 0.01],
    ['▲0.125', 0.001],
    ['1.5kg', 100],
    ['5mm', 0.1],
  ])('the last digit of %s is worth %d', (text, worth) => {
    closeTo(parseNumeral(text).resolution, worth);
  });

  test.each([
    [12, 1],
    [100, 1],
    [12.5, 0.1],
    [0.172, 0.001],
    [0.1 + 0.2, 0.1],
    [1e-7, 1e-7],
    [1.5e-7, 1e-8],
    [123456.789, 0.001],
    [-0.25, 0.01],
    [1e21, 1],
    [1234567890.12345, 1e-5],
  ])('the last decimal of the number %d is worth %d', (value, worth) => {
    closeTo(resolutionOf(value), worth);
  });

  test('a number is what its own resolution rounds it to', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (steps, decimals) => {
        const value = Number(`${steps}e-${decimals}`);
        closeTo(roundTo(value, resolutionOf(value)), value);
        expect(resolutionOf(value)).toBeGreaterThanOrEqual(Number(`0.9999e-${decimals}`));
      }),
    );
  });

  test('halves round away from zero, as printed figures do', () => {
    expect([2.5, -2.5, 0.5, 1.4999].map((value) => roundTo(value, 1))).toEqual([3, -3, 1, 1]);
    expect(roundTo(1.005, 0.01)).toBe(1.01);
  });

  test('scaling keeps decimals decimal', () => {
    expect(scaleDecimal(17.2, 0.01)).toBe(0.172);
    expect(scaleDecimal(1.15, 1e8)).toBe(115000000);
    expect(scaleDecimal(4.35, 100)).toBe(435);
  });
});

describe('a figure as it was printed', () => {
  test('a plain number has the resolution of its last digit, and no unit was spoken', () => {
    expect(printed(12.5)).toEqual({ value: 12.5, resolution: 0.1, spoken: false });
  });

  test('a text that was read is what it was', () => {
    const numeral = parseNumeral('37,449百万');
    expect(printed(numeral)).toBe(numeral);
    expect(numeral.spoken).toBe(true);
  });
});
