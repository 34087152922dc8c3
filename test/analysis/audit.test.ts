import { describe, expect, test } from '@jest/globals';
import { auditBook } from '../../src/analysis/audit';
import type { SheetCells } from '../../src/sheet';
import type { AuditFinding, AuditKind, AuditReport, NamedCells } from '../../src/analysis/audit';
import { AT_ONCE, sheetCells } from './sheetCells';
import type { SheetCell } from './sheetCells';
import { placeAddress, unreadCells } from '../../src/sheet';

const audit = (sheets: readonly SheetCells[], names: readonly NamedCells[] = []): Promise<AuditReport> =>
  auditBook(
    { names, sheets: sheets.map(({ sheet }) => sheet), read: (index) => Promise.resolve(sheets[index]!) },
    AT_ONCE,
    () => undefined,
  );

async function found<K extends AuditKind>(
  kind: K,
  rows: readonly (readonly SheetCell[])[],
  names: readonly NamedCells[] = [],
): Promise<Extract<AuditFinding, { kind: K }>[]> {
  const { findings } = await audit([sheetCells('表', rows)], names);
  return findings.filter((finding): finding is Extract<AuditFinding, { kind: K }> => finding.kind === kind);
}

const f = (formula: string, value: unknown = 1): SheetCell => ({ f: formula, v: value });

describe('formulas', () => {
  test('are counted by sheet and function, in hidden sheets too; text that looks like one is not', async () => {
    const report = await audit([
      sheetCells('一', [
        [f('=MYNA.PERCARDCOST(1,2)+MYNA.NUM("1")'), f('=myna.num("2")'), '=MYNA.NUM("3")', f('=SUM(1)')],
      ]),
      sheetCells('二', [[f('=MYNA.NUM("2")')]], { hidden: true }),
    ]);
    expect(report).toMatchObject({ sheets: 2, formulas: 3 });
    expect(report.counts).toEqual([
      { sheet: '一', hidden: false, name: 'PERCARDCOST', formulas: 1 },
      { sheet: '一', hidden: false, name: 'NUM', formulas: 2 },
      { sheet: '二', hidden: true, name: 'NUM', formulas: 1 },
    ]);
  });
});

describe('errors', () => {
  test('come with the reason of our own function, whichever sheet the arguments stand on', async () => {
    const { findings } = await audit([
      sheetCells('計 算', [[f("=MYNA.PERCARDCOST('入 力'!A1,'入 力'!B1)", '#DIV/0!')]]),
      sheetCells('入 力', [[5, 0]], { hidden: true }),
    ]);
    expect(findings).toMatchObject([{ kind: 'error', hidden: null, facts: { code: '#DIV/0!', name: 'PERCARDCOST' } }]);
    const [{ facts }] = findings as [Extract<AuditFinding, { kind: 'error' }>];
    expect(facts.reason?.ja).toMatch(/枚数|0/);
  });

  test('name the inner call that failed, through names, arrays and literals', async () => {
    const rows = [
      [f('=MYNA.NUM(MYNA.FISCALYEAR(入力))', '#VALUE!'), 'きのう', f('=MYNA.SHARE({1,2;"x",-4})', '#VALUE!')],
    ];
    const errors = await found('error', rows, [{ name: '入力', formula: '=表!$B$1' }]);
    expect(errors.map(({ facts }) => facts.name)).toEqual(['FISCALYEAR', 'SHARE']);
    expect(errors.map(({ facts }) => facts.reason?.ja).join()).toMatch(/きのう.*x/s);
  });

  test('have no reason where only Excel knows the arguments, and runs of the same are told once', async () => {
    const errors = await found('error', [
      [f('=MYNA.NUM(INDIRECT("A9"))', '#VALUE!')],
      [f('=MYNA.NUM(INDIRECT("A9"))', '#VALUE!')],
      [f('=MYNA.NUM(INDIRECT("A9"))', '#NAME?')],
    ]);
    expect(errors.map(({ facts, place }) => [facts.code, facts.reason, placeAddress(place)])).toEqual([
      ['#VALUE!', null, '表!A1:A2'],
      ['#NAME?', null, '表!A3'],
    ]);
  });
});

describe('the day of prices', () => {
  test('left out is told, with what that means; given it is not', async () => {
    const rows = [
      [f('=MYNA.POSTAGE(50,"定形")'), f('=MYNA.POSTAGE(50,"定形",,"2099-01-01")'), f('=MYNA.PERCARDCOST(1,2)')],
    ];
    const [finding, ...others] = await found('noAsOf', rows);
    expect(finding).toMatchObject({ facts: { name: 'POSTAGE' } });
    expect(finding?.facts.argument.help.ja).toMatch(/省略すると/);
    expect(others).toEqual([]);
  });

  test.each(['"2022-04-01"', '"令和4年4月1日"', 'DATE(2022,4,1)', '44652'])(
    '%s is older than the newest',
    async (day) => {
      const findings = await found('oldAsOf', [[f(`=MYNA.POSTAGE(50,"定形",,${day})`)]]);
      expect(findings).toMatchObject([{ facts: { name: 'POSTAGE', day, newest: '2024-10-01' } }]);
    },
  );

  test.each([
    ['"ゆうメール"', '"2025-06-01"', ['2025-11-01']],
    ['"ゆうメール"', '"2025-11-01"', []],
    ['"定形"', '"2025-06-01"', []],
    // A class that stands in a cell: old is only what is so for every class.
    ['A1', '"2025-06-01"', []],
    ['A1', '"2024-09-30"', ['2024-10-01']],
  ])('of the class %s the day %s', async (mailClass, day, newest) => {
    const findings = await found('oldAsOf', [[f(`=MYNA.POSTAGE(50,${mailClass},,${day})`)]]);
    expect(findings.map(({ facts }) => facts.newest)).toEqual(newest);
  });

  test('a table of an older day is told once, however many formulas read it', async () => {
    const table = [
      ['種別', '重量上限(g)', '料金(円)', '適用開始日'],
      ['定形', 50, 94, 45200],
    ];
    const use = (name: string): SheetCell[] => [f(`=MYNA.POSTAGE(50,"定形",,,${name})`)];
    const rows = [...table, use('$A$1:$D$2'), use('料金'), use('新料金')];
    const names = [
      { name: '料金', formula: '=表!$A$1:$D$2' },
      { name: '新料金', formula: '=表!$A$6:$D$7' },
    ];
    const newer = [table[0]!, ['定形', 50, 110, 45566]];
    const findings = await found('oldTariff', [...rows, ...newer], names);
    expect(findings.map(({ place, facts }) => [placeAddress(place), facts])).toEqual([
      ['表!A1', { day: '2023-10-01', newest: '2024-10-01', readers: 2 }],
    ]);
  });
});

test('numbers kept as text are told where a formula reads them, in runs, and words and dates are not', async () => {
  const rows: SheetCell[][] = [
    ['１，２３４', '定形', '2026-04-01'],
    ['12', '規格内', '2026-04-02'],
    [5, f('=MYNA.POSTAGE(A1:A3,B1:B2,,C1:C2)'), '77'],
  ];
  const findings = await found('textNumber', rows);
  expect(findings.map(({ place, facts }) => [placeAddress(place), facts.text])).toEqual([['表!A1:A2', '１，２３４']]);
});

describe('totals typed by hand', () => {
  const totals = async (rows: SheetCell[][]) =>
    (await found('total', rows)).map(({ place, facts }) => [placeAddress(place), facts.sum, placeAddress(facts.parts)]);

  test('that differ from their parts are told, below and at the right', async () => {
    expect(
      await totals([
        ['区', '4月', '5月', '合計'],
        ['川崎', 10, 20, 31],
        ['幸', 1, 2, 30],
        ['合計（枚）', 11, 25, 36],
      ]),
    ).toEqual([
      ['表!D3', 3, '表!B3:C3'],
      ['表!C4', 22, '表!C2:C3'],
      ['表!D4', 61, '表!D2:D3'],
    ]);
  });

  test('that agree, or may by rounding, are not', async () => {
    expect(
      await totals([
        ['年度', '枚数'],
        ['4月', 33.3],
        ['5月', 33.3],
        ['6月', 33.3],
        ['計', 100],
      ]),
    ).toEqual([]);
  });

  test('subtotals, years above, formulas, products, and words that end alike are understood', async () => {
    expect(
      await totals([
        ['', 2026, '枚数', '単価', '合計'],
        ['a', 1, 12, 100, 1200],
        ['b', 2],
        ['小計', 3],
        ['c', 4],
        ['d', 5],
        ['小計', 9],
        ['合計', 12],
        ['累計', 99],
        ['会計', 98],
        ['計', f('=SUM(B2:B3)', 77)],
      ]),
    ).toEqual([]);
  });
});

test('what is found in hidden rows and sheets says so', async () => {
  const rows: SheetCell[][] = [[1], [f('=MYNA.TARIFF()')]];
  const { findings } = await audit([
    sheetCells('一', rows, { hiddenRows: [1] }),
    sheetCells('二', rows, { hidden: true }),
    sheetCells('三', rows),
  ]);
  expect(findings.map(({ hidden }) => hidden)).toEqual(['row', 'sheet', null]);
});

test('it stops when it is told to', async () => {
  const stopped = new Error('stopped');
  const pace = { due: () => true, rest: () => Promise.reject(stopped) };
  const source = { names: [], sheets: ['一'], read: () => Promise.resolve(sheetCells('一', [[1]])) };
  await expect(auditBook(source, pace, () => undefined)).rejects.toBe(stopped);
});

test('what was not read is no blank: no total is judged by the parts that are left', async () => {
  const whole = sheetCells('S', [
    ...[
      ['窓口', 100],
      ['郵送', 20],
      ['電話', 30],
      ['出張', 40],
    ],
    ['合計', 190],
  ]);
  expect((await audit([whole])).findings).toEqual([]);
  const { values, formulas, types } = whole.blocks[0]!;
  const read = { top: 1, values: values.slice(1), formulas: formulas.slice(1), types: types.slice(1), hiddenRows: [] };
  const rect = { row: 0, column: 0, rows: 1, columns: 2 };
  const unread = [{ sheet: 'S', rect, why: 'refused' as const }];
  const partly = { ...whole, blocks: [{ top: 0, ...unreadCells(rect) }, read], unread };
  expect(await audit([partly])).toMatchObject({ unread, findings: [] });
});
