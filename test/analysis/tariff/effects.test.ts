import { describe, expect, test } from '@jest/globals';
import { cellsRead, effectsOf, referenceKey, tariffUses, totalDifference } from '../../../src/analysis/tariff';
import type { CellRead } from '../../../src/sheet';
import type { Effect } from '../../../src/analysis/tariff';

type Content = string | number | null;

const SHEET: Readonly<Record<string, readonly (readonly Content[])[]>> = {
  'S!A1': [[25]],
  'S!A1:A2': [[25], [50]],
  'S!B1': [['定形']],
  'S!D1': [['=MYNA.POSTAGE(25,"定形")']],
  'S!E1': [['=20+5']],
  'S!F1:F2': [['1枚'], ['2枚']],
  'S!G1:G2': [[10], [5]],
  'S!H1:J2': [
    [1, '定形', 25],
    [2, '定形', 50],
  ],
  "S'2!C1:E2": [
    ['種別', '重量上限(g)', '料金(円)'],
    ['定形', 50, 99],
  ],
};

const KNOWN = new Map(Object.entries(SHEET).map(([place, rows]) => [place.toLowerCase(), rows]));

/** Formulas of the sheet S from A9 down, and what the days before and after October 2024 make of them. */
function effects(formulas: readonly string[], names: Readonly<Record<string, string>> = {}): readonly Effect[] {
  const cells = formulas.map((formula, index) => ({ sheet: 'S', cell: `A${index + 9}`, formula }));
  const uses = tariffUses(cells, new Map(Object.entries(names)));
  const read = cellsRead(uses).map((reference): [string, CellRead[][] | null] => {
    const key = referenceKey(reference);
    return [key, KNOWN.get(key.toLowerCase())?.map((row) => row.map(cellRead)) ?? null];
  });
  return effectsOf(uses, new Map(read), ['2024-09-30', '2024-10-01']);
}

function cellRead(content: Content): CellRead {
  const formula = typeof content === 'string' && content.startsWith('=');
  return { value: formula ? 25 : content, formula: formula ? String(content) : null };
}

const why = (formula: string, names?: Readonly<Record<string, string>>): unknown => {
  const [effect] = effects([formula], names);
  return effect?.state === 'unknown' ? effect.why.kind : effect;
};

describe('a formula that can be worked out', () => {
  test.each([
    ['=MYNA.POSTAGE(25,"定形")', 84, 110],
    ['=MYNA.POSTAGE(A1,B1)', 84, 110],
    ['=MYNA.POSTAGE($A$1,S!B1,"一般書留")', 564, 590],
    ['=MYNA.POSTAGE(重さ,"定形",,)', 84, 110],
    ['=MYNA.POSTAGE((+25),"定形")', 84, 110],
    ['=MYNA.POSTAGE(MYNA.NUM(A1),B1)', 84, 110],
    ['=MYNA.MAILCOST(F1:F2,G1:G2,H1:J2)', 10 * 84 + 5 * 94, 15 * 110],
    ['=MYNA.MAILCOST({"1枚";"2枚"},{10;5},H1:J2)', 10 * 84 + 5 * 94, 15 * 110],
  ])('%s', (formula, before, after) => {
    expect(effects([formula], { 重さ: '=S!$A$1' })).toMatchObject([{ state: 'known', before, after, ownDay: false }]);
  });

  test('its own prices do not change with the day', () => {
    const names = { 自分の料金表: "='S''2'!$C$1:$E$2" };
    expect(effects(['=MYNA.POSTAGE(30,"定形",,,自分の料金表)'], names)).toMatchObject([{ before: 99, after: 99 }]);
  });

  test('a day of its own gives way, and that is told', () => {
    expect(effects(['=MYNA.POSTAGE(25,"定形",,"2019-10-01")'])).toMatchObject([
      { before: 84, after: 110, ownDay: true },
    ]);
  });

  test('the result of another formula is taken as it stands, and that is told', () => {
    expect(effects(['=MYNA.POSTAGE(E1,"定形")'])).toMatchObject([{ before: 84, after: 110, indirect: true }]);
  });
});

test('the sum takes only formulas that are one call', () => {
  const all = effects([
    '=MYNA.POSTAGE(25,"定形")',
    '= MYNA.POSTAGE(50,"定形")',
    '=MYNA.POSTAGE(25,"定形")*1000',
    '=MYNA.POSTAGE(A1+1,"定形")',
  ]);
  expect(all.map((effect) => effect.use.whole)).toEqual([true, true, false, true]);
  expect(totalDifference(all)).toBe(26 + 16);
});

describe('a formula that cannot be worked out says why', () => {
  test.each([
    ['=MYNA.POSTAGE(A1+1,"定形")', 'expression'],
    ['=MYNA.POSTAGE(SUM(A1:A2),"定形")', 'expression'],
    ['=MYNA.POSTAGE(何か,"定形")', 'name'],
    ['=MYNA.POSTAGE(表1[重さ],"定形")', 'structured'],
    ['=MYNA.POSTAGE(A1#,"定形")', 'spill'],
    ['=MYNA.POSTAGE([別.xlsx]S!A1,"定形")', 'otherBook'],
    ['=MYNA.POSTAGE(A:A,"定形")', 'wholeLines'],
    ['=MYNA.POSTAGE(無い!A1,"定形")', 'unreadable'],
    ['=MYNA.POSTAGE(D1,"定形")', 'dependent'],
    ['=MYNA.POSTAGE(A1:A2,"定形")', 'manyCells'],
    ['=MYNA.MAILTIER(100,"規格内")', 'manyCells'],
    ['=MYNA.POSTAGE(25,"定形",,A1:A2)', 'manyCells'],
    ['=MYNA.POSTAGE(60,"定形")', 'failed'],
    ['=MYNA.POSTAGE(,"定形")', 'failed'],
  ])('%s: %s', (formula, kind) => {
    expect(why(formula)).toBe(kind);
  });

  test('a name that stands for itself ends', () => {
    expect(why('=MYNA.POSTAGE(輪,"定形")', { 輪: '=輪' })).toBe('name');
  });

  test('a failure comes with its reason in both languages', () => {
    const [effect] = effects(['=MYNA.POSTAGE(60,"定形")']);
    expect(effect).toMatchObject({ why: { day: '2024-09-30', reason: { ja: expect.stringContaining('50') } } });
  });
});

test('other functions of ours, and texts that look like calls, are none', () => {
  expect(tariffUses([{ sheet: 'S', cell: 'A1', formula: '=MYNA.SHARE(A1)&"MYNA.POSTAGE(1,2)"' }], new Map())).toEqual(
    [],
  );
});
