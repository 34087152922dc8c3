import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bandCosts, mailClassOf, readBand, totalCost } from '../../../src/domain/postage';
import type { BandCount, PackingStep } from '../../../src/domain/postage';
import { sizeLimits } from '../../../src/functions/postage/prices';
import { evaluate } from '../../support/evaluate';

/** Steps at rising numbers of cards, and bands that lie between them. */
const packings = fc
  .array(fc.record({ width: fc.integer({ min: 1, max: 20 }), yen: fc.integer({ min: 0, max: 3000 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((steps) => {
    let from = 1;
    return steps.map(({ width, yen }): PackingStep => {
      const step = { from, unitPrice: yen };
      from += width;
      return step;
    });
  });

const counts = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null });

const cases = packings.chain((packing) =>
  fc.record({
    packing: fc.constant(packing),
    pairs: fc.array(
      fc.record({ step: fc.nat({ max: packing.length - 1 }), count: counts }).map(({ step, count }): BandCount => {
        const { from } = packing[step]!;
        const next = packing[step + 1]?.from;
        const text = next === undefined ? `${from}枚以上` : `${from}～${next - 1}枚`;
        return { band: readBand(text), count };
      }),
      { minLength: 1, maxLength: 12 },
    ),
  }),
);

describe('mailing costs', () => {
  test('the total is the sum of its bands, and of any two parts of it', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ packing, pairs }, cut) => {
        const costs = bandCosts(pairs, packing);
        const known = costs.filter((cost) => cost !== null);
        expect(totalCost(costs)).toBe(known.length === 0 ? null : known.reduce((sum, { yen }) => sum + yen, 0));
        const middle = cut % (pairs.length + 1);
        const parts = [pairs.slice(0, middle), pairs.slice(middle)].map((part) => totalCost(bandCosts(part, packing)));
        expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBe(totalCost(costs) ?? 0);
      }),
    );
  });

  test('permuting the bands permutes the results', () => {
    fc.assert(
      fc.property(cases, ({ packing, pairs }) => {
        expect(bandCosts([...pairs].reverse(), packing)).toEqual(bandCosts(pairs, packing).reverse());
      }),
    );
  });

  test('each band costs what brute force over its cards says', () => {
    fc.assert(
      fc.property(cases, ({ packing, pairs }) => {
        bandCosts(pairs, packing).forEach((cost, index) => {
          const { band, count } = pairs[index]!;
          if (count === null) return expect(cost).toBeNull();
          const cards = Array.from(
            { length: Math.min(band!.to, band!.from + 200) - band!.from + 1 },
            (_, n) => band!.from + n,
          );
          const prices = cards.map((card) => packing.filter(({ from }) => from <= card).at(-1)!.unitPrice);
          expect(new Set(prices)).toEqual(new Set([cost!.unitPrice]));
          expect(cost!.yen).toBe(prices[0]! * count);
        });
      }),
    );
  });

  test('a band is refused exactly when a step begins inside it', () => {
    fc.assert(
      fc.property(
        packings,
        fc.integer({ min: 1, max: 130 }),
        fc.option(fc.nat({ max: 30 }), { nil: null }),
        (packing, from, width) => {
          const band = readBand(width === null ? `${from}枚以上` : `${from}～${from + width}枚`);
          const split = packing.some((step) => step.from > band.from && step.from <= band.to);
          const cost = () => bandCosts([{ band, count: 1 }], packing);
          if (split) expect(cost).toThrow('bandSplit');
          else expect(cost()).toHaveLength(1);
        },
      ),
    );
  });

  test('the difference column of a comparison adds up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), counts), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 0, max: 3000 }),
        (bands, boundary, yen) => {
          const sheet = bands.map(([cards, count], row) => [
            cards,
            count,
            ...(row === 0 ? [1, 1140, 1, yen] : row === 1 ? [boundary, 1400, boundary, 990] : [null, null, null, null]),
          ]);
          const rows = `1:B${bands.length}`;
          const range = bands.length === 1 ? 1 : 2;
          const result = evaluate(
            `=MYNA.MAILCOSTCOMPARE(A1:A${bands.length},B${rows},C1:D${range},E1:F${range})`,
            sheet,
          ) as (number | string)[][];
          const total = result.at(-1)!;
          const known = result.slice(0, -1).filter((row) => row[4] !== '') as number[][];
          if (known.length === 0) return expect(total).toEqual(['', '', '', '', '']);
          for (const row of known) expect(row[4]).toBe(row[3]! - row[1]!);
          for (const column of [1, 3, 4]) expect(total[column]).toBe(known.reduce((sum, row) => sum + row[column]!, 0));
        },
      ),
    );
  });
});

test('a band reads back the numbers it was written with, in every usual form', () => {
  const marks = fc.constantFrom('～', '〜', '~', '-', '－', '–', 'から');
  const unit = fc.constantFrom('', '枚');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.nat({ max: 9999 }),
      marks,
      unit,
      unit,
      (from, width, mark, a, b) => {
        expect(readBand(`${from}${a}${mark}${from + width}${b}`)).toMatchObject({ from, to: from + width });
        expect(readBand(`${from}${a}${mark}`)).toMatchObject({ from, to: Infinity });
        expect(readBand(`${from}${a}以上`)).toMatchObject({ from, to: Infinity });
        expect(readBand(`${from}${a}以下`)).toMatchObject({ from: 1, to: from });
        expect(readBand(`${from}${a}`)).toMatchObject({ from, to: from });
      },
    ),
  );
});

test('the class of an item does not depend on the order of its sides, and no smaller or lighter item has a wider class', () => {
  const side = fc.integer({ min: 1, max: 620 }).map((tenths) => tenths / 10);
  const order = ['standardMail', 'nonStandardMailWithin', 'nonStandardMailOver', undefined];
  const classOf = (sides: readonly number[], grams: number) => {
    try {
      return mailClassOf(sides as [number, number, number], grams, sizeLimits());
    } catch {
      return undefined;
    }
  };
  fc.assert(
    fc.property(side, side, side, fc.integer({ min: 1, max: 4100 }), (a, b, c, grams) => {
      const found = classOf([a, b, c], grams);
      for (const sides of [
        [a, c, b],
        [b, a, c],
        [b, c, a],
        [c, a, b],
        [c, b, a],
      ])
        expect(classOf(sides, grams)).toBe(found);
      const [, width = 0, length = 0] = [a, b, c].sort((x, y) => x - y);
      if (length < 14 || width < 9) expect(found).toBeUndefined();
      else expect(order.indexOf(classOf([14, 9, 0.1], 1))).toBeLessThanOrEqual(order.indexOf(found));
      if (found) expect(order.indexOf(classOf([a, b, c], grams / 2))).toBeLessThanOrEqual(order.indexOf(found));
    }),
    { numRuns: 500 },
  );
});
