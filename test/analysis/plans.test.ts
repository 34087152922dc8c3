import { describe, expect, test } from '@jest/globals';
import { CellGrid } from '../../src/analysis/audit';
import { checkPlanAt, findPlans } from '../../src/analysis/plans';
import { PLANCHECK } from '../../src/functions';
import { planSheet } from '../support/planSheet';
import { AT_ONCE, sheetCells } from './sheetCells';
import type { SheetCell } from './sheetCells';
import { placeAddress } from '../../src/sheet';

/** Nothing merged, nothing hidden. */
const PLAIN = () => Promise.resolve({ merges: [], hiddenColumns: new Set<number>() });
const plansIn = async (rows: readonly (readonly SheetCell[])[]): Promise<string[]> =>
  (await findPlans(new CellGrid(sheetCells('計画', rows)), PLAIN, AT_ONCE)).map(placeAddress);

describe('finding plans', () => {
  test('under a title, in usual spellings, and nothing else', async () => {
    const plan = [
      ['年 月', '交付想定枚数（見込）', '備考'],
      ['2026年4月', 10, 'x'],
      ['2026年5月', 20, 'y'],
    ];
    expect(await plansIn([['交付円滑化計画'], [], ...plan, [], ['※ 注', 3]])).toEqual(['計画!A3:B5']);
    expect(
      await plansIn([
        ['年月', '交付実績'],
        [46113, 1],
      ]),
    ).toEqual([]);
  });

  test('an empty row does not end a plan that goes on', async () => {
    expect(await plansIn([['年月', '交付想定枚数'], [46113, 1], [], [46143, 2]])).toEqual(['計画!A1:B4']);
  });

  test('a table of other figures below, after an empty row, is no part of it', async () => {
    expect(await plansIn([['年月', '交付想定枚数'], [46113, 1], [], [1, 2]])).toEqual(['計画!A1:B2']);
  });

  test('one below and one beside another, with other tables between', async () => {
    const heads = ['年月', '交付想定枚数'];
    const rows = [
      [...heads, null, ...heads, null, '団体名', '人口'],
      [46113, 1, null, 46113, 2, null, '川崎市', 5],
      heads,
      [46113, 3],
    ];
    expect(await plansIn(rows)).toEqual(['計画!A1:B2', '計画!D1:E2', '計画!A3:B4']);
  });
});

describe('checking a plan', () => {
  const check = async (rows: readonly (readonly SheetCell[])[], population: number | null = 5000) => {
    const grid = new CellGrid(sheetCells("O'Brien 計画", rows));
    const [place] = await findPlans(grid, PLAIN, AT_ONCE);
    return checkPlanAt(grid, place!, population === null ? null : [[population]], [[2000]]);
  };

  test('gives what PLANCHECK finds, each with its cell', async () => {
    const { findings, failure } = await check([['題'], ...planSheet({ 1: { 職員数: 1 } })]);
    expect(failure).toBeNull();
    const [first] = findings;
    expect(first).toMatchObject({ severity: 'serious', rule: 'staff', value: 1, limit: 3, month: 43952 });
    expect(placeAddress(first!.place!)).toBe("'O''Brien 計画'!K4");
  });

  test('a clean plan has no findings, one without population says what was not checked', async () => {
    expect((await check(planSheet())).findings).toEqual([]);
    expect((await check(planSheet(), null)).findings).toMatchObject([{ severity: 'information', place: null }]);
  });

  test('a plan that cannot be read says why', async () => {
    const { failure, findings } = await check([
      ['年月', '交付想定枚数', '交付見込枚数'],
      [46113, 1, 2],
    ]);
    expect(failure?.ja).toContain('交付想定枚数');
    expect(findings).toEqual([]);
  });

  test('the example has a plan with findings', async () => {
    const grid = new CellGrid(sheetCells('例', PLANCHECK.help.examples[0]!.sheet!));
    const places = await findPlans(grid, PLAIN, AT_ONCE);
    expect(places.map(placeAddress)).toEqual(['例!A1:G3']);
    expect(checkPlanAt(grid, places[0]!, null, null).findings.some(({ severity }) => severity === 'serious')).toBe(
      true,
    );
  });
});
