import { describe, expect, test } from '@jest/globals';
import { cardsToDeliver, readTargets } from '../../../src/cli/check/target';
import { bookOf } from './support/books';

describe('the table of targets', () => {
  test('by municipality, below a title, with totals and blanks passed over', () => {
    const { bodies, months } = readTargets(
      bookOf({
        表紙: [['目標']],
        人口: [
          ['令和2年の目標'],
          ['市町村名', '住民基本台帳に基づく人口（人）', '累計交付枚数（令和2年9月まで）'],
          ['甲市', '1万', 2000],
          ['乙町', 500, null],
          ['合計', 10_500, 2000],
        ],
      }),
    );
    expect(bodies).toEqual([{ name: '甲市', population: 10_000, delivered: 2000 }]);
    expect(bodies.map(cardsToDeliver)).toEqual([8000]);
    expect(months).toEqual([]);
  });

  test('of the prefecture by month, in order, beside or below another table', () => {
    const rows = [
      ['年月', '目標枚数'],
      ['2026年5月', 200],
      [46113, 100],
      ['合計', 300],
      ['団体名', '人口', '累計交付枚数'],
      ['甲市', 10, 1],
    ];
    const { bodies, months } = readTargets(bookOf({ 目標: rows }));
    expect(months).toEqual([
      { month: 46113, cards: 100 },
      { month: 46143, cards: 200 },
    ]);
    expect(bodies).toHaveLength(1);
  });

  test('is not there in a plan', () => {
    expect(
      readTargets(
        bookOf({
          計画: [
            ['年月', '交付想定枚数'],
            [46113, 1],
          ],
        }),
      ),
    ).toEqual({ bodies: [], months: [] });
  });
});
