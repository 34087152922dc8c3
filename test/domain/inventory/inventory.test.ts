import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reconcile } from '../../../src/domain/inventory';

// 川崎市「マイナンバーカードの交付体制等について」4(1)・5、同 6(2)
test.each([
  ['Kawasaki, not yet counted', [433_238, 324_397, 14_605, undefined], 94_236, undefined],
  ['Kawasaki, counted at the ward', [433_238, 324_397, 14_605, 11_530], 94_236, -82_706],
  ['the difference of 607', [12_137, 0, 0, 11_530], 12_137, -607],
  ['more delivered than applied for', [10, 12, 0, undefined], -2, undefined],
  ['below nothing, and nothing on the shelf', [10, 12, 3, 0], -5, 5],
  ['more on the shelf than on the books', [10, 3, 2, 6], 5, 1],
] as const)('%s', (_, [applied, delivered, cancelled, counted], onBooks, difference) => {
  expect(reconcile(applied, delivered, cancelled, counted)).toEqual({ onBooks, difference });
});

const cards = fc.integer({ min: 0, max: 1e8 });

test('no card is lost: what was applied for is delivered, cancelled, on the shelf or missing', () => {
  fc.assert(
    fc.property(cards, cards, cards, cards, (applied, delivered, cancelled, counted) => {
      const { onBooks, difference } = reconcile(applied, delivered, cancelled, counted);
      expect(delivered + cancelled + counted - difference!).toBe(applied);
      expect(delivered + cancelled + onBooks).toBe(applied);
    }),
  );
});

test('month after month the books carry on: the periods together are the sum of each', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cards, cards, cards), { minLength: 1, maxLength: 12 }), (months) => {
      const sum = (column: 0 | 1 | 2) => months.reduce((total, month) => total + month[column], 0);
      const each = months.map((month) => reconcile(...month, undefined).onBooks);
      expect(reconcile(sum(0), sum(1), sum(2), undefined).onBooks).toBe(
        each.reduce((total, books) => total + books, 0),
      );
    }),
  );
});
