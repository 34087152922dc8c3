import { describe, expect, test } from '@jest/globals';
import { call, PLANCHECK } from '../../src/functions';

/** A month in 2026 with these figures; what the table has no column for is left out. */
function checked(figures: Readonly<Record<string, number | string>>, month = '2026年4月'): string[][] {
  const result = call(
    PLANCHECK,
    [
      [
        ['年月', ...Object.keys(figures)],
        [month, ...Object.values(figures)],
      ],
    ],
    {},
  );
  return (result as (string | number)[][]).map((row) => row.map(String));
}

const rowsOf = (found: string[][], rule: string): string[][] => found.filter((row) => row.includes(rule));

/** What a planner must be able to rely upon, whatever the table lacks. */
describe('PLANCHECK', () => {
  const windows = { 専用窓口数: 2, 専用窓口1日当たり枚数: 20 };

  test('30,000 cards on 2 windows of 20 with 4 weekend days and no open days: serious, the days derived', () => {
    const found = rowsOf(checked({ 交付想定枚数: 30_000, ...windows, 土日開庁日数: 4 }), '窓口の能力');
    expect(found.map((row) => row.includes('重大'))).toEqual([true]);
    // April 2026 has 21 working days; with 4 weekend days 25 x 2 x 20 cards.
    expect(found[0]!.join(' ')).toMatch(/1,000|1000/);
    expect(found[0]!.join(' ')).toContain('25日');
  });

  test('1,000 cards and 9,000 renewals on 3 windows of their own: serious; on 3 shared ones without a base month: a warning that says so', () => {
    const load = { 交付想定枚数: 1000, 電子証明書更新件数: 9000, 開庁日数: 21 };
    const own = rowsOf(checked({ ...load, 専用窓口数: 3, 専用窓口1日当たり枚数: 20 }), '窓口の能力');
    expect(own.map((row) => row.includes('重大'))).toEqual([true]);
    const shared = rowsOf(checked({ ...load, 専用窓口数: 0, 併用窓口数: 3, 併用窓口1日当たり枚数: 20 }), '窓口の能力');
    expect(shared.map((row) => row.includes('警告'))).toEqual([true]);
    expect(shared[0]!.join(' ')).toContain('基準月');
  });

  test('30,000 cards and an off-site window without days: serious', () => {
    const found = checked({ 交付想定枚数: 30_000, ...windows, 開庁日数: 20, 庁舎外臨時窓口数: 1 });
    expect(rowsOf(found, '窓口の能力').map((row) => row.includes('重大'))).toEqual([true]);
  });

  test('nothing is without findings while a rule of the month was not checked', () => {
    for (const figures of [
      { 交付想定枚数: 10 },
      { 交付想定枚数: 10, ...windows },
      { 交付想定枚数: 10, ...windows, 開庁日数: 20 },
    ]) {
      const said = checked(figures).flat().join(' ');
      expect(said).toContain('未検査');
      expect(said).not.toMatch(/(^|\s)指摘なし(\s|$)/);
    }
  });
});
