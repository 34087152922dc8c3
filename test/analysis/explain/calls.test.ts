import { describe, expect, test } from '@jest/globals';
import { FUNCTIONS } from '../../../src/functions';
import type { Language } from '../../../src/functions';
import { outermostCalls, readMynaCall, resolveCall, Unresolved } from '../../../src/analysis/formula';
import type { CellsRead } from '../../../src/analysis/formula';
import { explain } from '../../support/explanations';
import { referencesIn } from '../../../src/sheet/formula';
import type { Reference } from '../../../src/sheet/formula';

const declared = (name: string) => FUNCTIONS.find((declaration) => declaration.name === name)!;

function resolved(formula: string, cells: Readonly<Record<string, unknown[][]>> = {}) {
  const [call] = outermostCalls(formula);
  return resolveCall(readMynaCall(call!), (reference: Reference): CellsRead | { kind: 'noRange' } => {
    const values = cells[reference.text];
    return values ? { sheet: '予算', row: 4, column: 2, values } : { kind: 'noRange' };
  });
}

test('all references of a call are known at once, those of calls inside it too', () => {
  const [call] = outermostCalls('=ROUND(MYNA.PERCARDCOST(A1,MYNA.NUM(予算!B2),C1),0)+MYNA.NUM(D1)');
  expect(referencesIn(readMynaCall(call!)).map(({ text }) => text)).toEqual(['A1', '予算!B2', 'C1']);
});

test('a call inside an argument is worked out by our own function', () => {
  const { values } = resolved('=MYNA.PERCARDCOST(MYNA.NUM(A1),10)', { A1: [['1億2,345万']] });
  expect(values).toEqual([[[123450000]], 10]);
});

test('what cannot be followed is told, and the rest is explained', () => {
  const call = resolved('=MYNA.PERCARDCOST(SUM(A1:A3),10,"百万円")');
  expect(call.values[0]).toBeInstanceOf(Unresolved);
  const { arguments: lines, steps, result } = explain(declared('PERCARDCOST'), call.values, 'ja', call);
  expect(lines[0]).toMatchObject({ known: false, read: 'SUM の計算はこの画面では追えません。', written: 'SUM(A1:A3)' });
  expect(lines[1]).toMatchObject({ known: true, read: '10枚' });
  expect([steps, result]).toEqual([[], undefined]);
});

describe('what fails', () => {
  test('is told in full, with the argument, its cell and what is expected', () => {
    const call = resolved('=MYNA.PERCARDCOST(A1:A2,B1:B2)', { 'A1:A2': [[5], [6]], 'B1:B2': [[2], [-1]] });
    const { failure } = explain(declared('PERCARDCOST'), call.values, 'ja', { ...call, cell: { row: 1, column: 0 } });
    expect(failure).toMatchObject({ code: '#NUM!', argument: '枚数', cell: '予算!C6' });
    expect(failure?.reason).toMatch(/-1/);
    expect(failure?.expects).toMatch(/^枚数/);
  });

  test('names what was written where that is no cell', () => {
    const { failure } = explain(declared('NUM'), ['千円'], 'en', { written: ['"千円"'] });
    expect(failure).toMatchObject({ code: '#VALUE!', cell: '"千円"' });
  });

  test('in the calculation too, where Excel shows a code alone', () => {
    const { failure } = explain(declared('PERCARDCOST'), [5, 0], 'ja', { written: ['5', '0'] });
    expect(failure?.code).toBe('#DIV/0!');
    expect(failure?.reason).toMatch(/0/);
  });

  test('for an argument that is missing, and for an error that a cell held', () => {
    expect(explain(declared('PERCARDCOST'), [5], 'ja').failure).toMatchObject({ argument: '枚数' });
    const call = resolved('=MYNA.IDLETOTAL(A1:A2,5)', { 'A1:A2': [[1], [{ type: 'Error', basicValue: '#REF!' }]] });
    expect(explain(declared('IDLETOTAL'), call.values, 'ja', call).failure).toMatchObject({
      ...{ code: '#REF!', argument: '最大発行能力', cell: '予算!C6' },
    });
  });
});

describe('blanks and long tables', () => {
  test('a blank gives a blank, and the step says which', () => {
    const { steps, figure } = explain(declared('PERCARDCOST'), [[[null]], 5], 'ja');
    expect([steps[0]?.text, figure]).toEqual(['「費用」が空白（まだ決まっていない）なので、結果も空白です。', '']);
  });

  test('a table of more than 60 rows is cut, and says how many there are', () => {
    const column = Array.from({ length: 345 }, (_, index) => [index + 1]);
    const { result } = explain(declared('IDLECAPACITY'), [480, column], 'ja');
    expect([result?.table?.rows.length, result?.table?.total]).toEqual([60, 345]);
    const all = explain(declared('IDLECAPACITY'), [480, column], 'ja', { rowLimit: Infinity });
    expect(all.result?.table?.rows.at(-1)).toEqual(['345', '135']);
  });

  test('dates are shown as dates, in both calendars, and numbers with their units', () => {
    const { arguments: lines, steps } = explain(declared('CARDEXPIRY'), [44995, '1980/5/20'], 'ja');
    expect(lines.slice(0, 2).map(({ read }) => read)).toEqual([
      '令和5年3月10日（2023/3/10）',
      '昭和55年5月20日（1980/5/20）',
    ]);
    expect(steps.at(-1)?.text).toBe('有効期限は 令和14年5月20日（2032/5/20）です。');
    expect(explain(declared('POSTAGE'), ['0.5kg', '規格外'], 'ja').arguments[0]?.read).toBe('0.5kg = 500 g');
    expect(explain(declared('PERCARDCOST'), [24697, 834, '百万円'], 'ja').arguments[0]?.read).toBe(
      '24,697百万円 = 24,697,000,000円',
    );
  });
});

test('every obstacle has its words in both languages', () => {
  const readAs = (obstacle: Unresolved['obstacle'], language: Language) =>
    explain(declared('NUM'), [new Unresolved(obstacle)], language).arguments[0]!.read;
  const kinds = ['expression', 'otherWorkbook', 'severalSheets', 'noRange', 'noSheet', 'tooManyCells'] as const;
  for (const kind of kinds) {
    expect(readAs({ kind }, 'ja')).toMatch(/[ぁ-ん]+。$/);
    expect(readAs({ kind }, 'en')).toMatch(/^[A-Z][ -~]+\.$/);
  }
  expect(readAs({ kind: 'function', name: 'SUM' }, 'ja')).toContain('SUM');
  expect(readAs({ kind: 'inside', name: 'MYNA.NUM' }, 'en')).toContain('MYNA.NUM');
});
