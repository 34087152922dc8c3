import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { complementOf, parseNumeral, resolutionOf, roundTo, roundToPrecision } from '../../../src/domain/numerals';
import { decimals } from '../support/decimals';

const count = fc.integer({ min: 1, max: 9_999_999 });
const MULTIPLIERS = [
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['億', 1e8],
] as const;

test('a multiplier scales the number and its last digit alike; a sign turns the one and leaves the other', () => {
  fc.assert(
    fc.property(count, fc.constantFrom(...MULTIPLIERS), (digits, [name, factor]) => {
      const plain = parseNumeral(String(digits));
      const spoken = parseNumeral(`${digits}${name}`);
      expect(spoken.value).toBe(plain.value * factor);
      expect(spoken.resolution).toBe(plain.resolution * factor);
      const negative = parseNumeral(`▲${digits}${name}`);
      expect([negative.value, negative.resolution]).toEqual([-spoken.value, spoken.resolution]);
    }),
  );
});

test('sections add up: what 億, 万 and the rest say together is the sum of what each says', () => {
  const below = fc.integer({ min: 0, max: 9999 });
  fc.assert(
    fc.property(count, below, below, (high, middle, low) => {
      const parts = [`${high}億`, `${middle}万`, `${low}`].map((text) => parseNumeral(text).value);
      expect(parseNumeral(`${high}億${middle}万${low}`).value).toBe(parts.reduce((sum, part) => sum + part, 0));
    }),
  );
});

test('rounding is off by at most half a step, stays where it is, and follows the order of numbers', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(value, value, fc.constantFrom(0.01, 0.1, 1, 10, 1000), (one, other, step) => {
      const rounded = roundTo(one, step);
      expect(Math.abs(rounded - one)).toBeLessThanOrEqual(step / 2 + 1e-5);
      expect(roundTo(rounded, step)).toBe(rounded);
      if (step >= 1) expect(Number.isInteger(rounded / step)).toBe(true);
      expect(roundTo(-one, step)).toBe(rounded === 0 ? roundTo(-one, step) : -rounded);
      if (one <= other) expect(rounded).toBeLessThanOrEqual(roundTo(other, step));
    }),
  );
});

test('what a share leaves of the whole has the digits that are left, up to 15 of them, and is never nothing', () => {
  const decimals = fc.integer({ min: 1, max: 15 });
  fc.assert(
    fc.property(decimals, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (places, part) => {
      const whole = 10 ** places;
      const share = Math.floor(part * whole);
      expect(complementOf(share / whole)).toBe((whole - share) / whole);
    }),
  );
  expect([complementOf(0), complementOf(1)]).toEqual([1, 0]);
  expect(complementOf(1 - Number.EPSILON)).toBe(Number.EPSILON);
});

test('the digits that Excel shows, and the worth of the last, are those of the text with fifteen digits', () => {
  fc.assert(
    fc.property(decimals, (value) => {
      const [digits = '', exponent = '0'] = value.toPrecision(15).split('e');
      const places = digits.replace(/[.]?0*$/, '').split('.')[1]?.length ?? 0;
      const whole = Number.isInteger(value) || places <= Number(exponent);
      expect(roundToPrecision(value)).toBe(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
      expect(resolutionOf(value)).toBe(whole ? 1 : Number(`1e${Number(exponent) - places}`));
    }),
    { numRuns: 10_000 },
  );
});

describe('numerals in kanji', () => {
  const SIGNS = '〇一二三四五六七八九';

  /** Four digits as they are spoken: 一 is left out before 十, 百 and 千. */
  function spoken(group: number): string {
    return ['千', '百', '十', '']
      .map((name, index) => {
        const digit = Math.floor(group / 10 ** (3 - index)) % 10;
        if (digit === 0) return '';
        return name !== '' && digit === 1 ? name : `${SIGNS[digit]}${name}`;
      })
      .join('');
  }

  const group = fc.integer({ min: 0, max: 9999 });

  test('say what their digits say', () => {
    fc.assert(
      fc.property(group, group, group, (oku, man, ones) => {
        // 億 directly before a bare 千 or 百 is refused, and a multiplier without a digit is a heading.
        fc.pre(!(oku > 0 && man === 0 && ones >= 100));
        const text = `${oku ? `${spoken(oku)}億` : ''}${man ? `${spoken(man)}万` : ''}${spoken(ones)}`;
        fc.pre(text !== '' && !/^[千百十]?[億万]$|^[千百]$/.test(text));
        expect(parseNumeral(text).value).toBe(oku * 1e8 + man * 1e4 + ones);
      }),
      { numRuns: 3000 },
    );
  });

  test('mean the same with Arabic digits before each multiplier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (thousands, hundreds) => {
        const read = parseNumeral(`${thousands}千${hundreds}百万円`);
        expect(read.value).toBe((thousands * 1000 + hundreds * 100) * 1e4);
        expect(read).toEqual(parseNumeral(`${SIGNS[thousands]}千${SIGNS[hundreds]}百万円`));
      }),
    );
  });
});

test('every digit counts: the result is the double nearest to the decimal that is written', () => {
  const digits = fc.stringMatching(/^[1-9]\d{0,24}$/);
  const decimals = fc.stringMatching(/^\d{1,20}$/);
  fc.assert(
    fc.property(digits, decimals, fc.constantFrom(...MULTIPLIERS), (whole, part, [name, factor]) => {
      const zeros = String(factor).length - 1;
      expect(parseNumeral(`${whole}.${part}${name}`).value).toBe(Number(`${whole}${part}e${zeros - part.length}`));
    }),
  );
});
