import { describe, expect, test } from '@jest/globals';
import { evaluate, reasonOf } from '../support/evaluate';

/** What the rules for all functions promise, where a function once did otherwise. */
describe('a 0 in a unit stands for half a unit either way', () => {
  test.each([
    ['=MYNA.PERCARDCOSTRANGE(0,100,"千円")', [[-500 / 99.5, 500 / 99.5]]],
    ['=MYNA.PERCARDCOSTRANGE("0千円",100)', [[-500 / 99.5, 500 / 99.5]]],
    ['=MYNA.PERCARDCOSTCHECK(5,0,100,"千円")', '端数の範囲内'],
    ['=MYNA.PERCARDCOSTCHECK(6,0,100,"千円")', '不一致'],
    ['=MYNA.PERCARDCOSTRANGE(0,100)', [[-0.5 / 99.5, 0.5 / 99.5]]],
  ])('%s', (formula, result) => {
    expect(evaluate(formula)).toEqual(result);
  });
});

describe('shares', () => {
  test.each([
    ['=MYNA.SHARE({1;4;1})', [[0.167], [0.667], [0.166]]],
    ['=MYNA.SHARE({0.1;0.4;0.1})', [[0.167], [0.667], [0.166]]],
    ['=MYNA.SHARE({1E+308;1E+308;1E+308})', [[0.334], [0.333], [0.333]]],
    ['=MYNA.SHARE({"10枚","20件","70"})', [[0.1, 0.2, 0.7]]],
  ])('%s', (formula, result) => {
    expect(evaluate(formula)).toEqual(result);
  });

  test('of amounts that do not add up are refused, with the cell and both units', () => {
    expect(reasonOf('=MYNA.SHARE({"10円";"5枚"})').ja).toMatch(/内訳.*2行目・1列目.*円.*枚/);
    expect(reasonOf('=MYNA.SUMCHECK("15円",{"10円","5枚"})').ja).toMatch(/内訳.*1行目・2列目.*円.*枚/);
    expect(reasonOf('=MYNA.SUMCHECK("15枚",{"10円","5円"})').ja).toMatch(/公表された合計.*枚.*円/);
    expect(evaluate('=MYNA.SUMCHECK("15件",{"10枚",5})')).toBe('一致');
  });
});

describe('the difference of two groups', () => {
  test.each([
    ['all of one, none of the other', '=MYNA.GROUPDIFF(20,20,0,20)'],
    ['the other way round', '=MYNA.GROUPDIFF(0,20,20,20)'],
    ['thousands', '=MYNA.GROUPDIFF(100000,100000,0,100000)'],
    ['one against many', '=MYNA.GROUPDIFF(1,1,0,1000000)'],
    ['one against one', '=MYNA.GROUPDIFF(1,1,0,1)'],
  ])('%s lies from −1 to 1', (_, formula) => {
    const [, , difference, , low, high] = (evaluate(formula) as number[][])[0]!;
    for (const end of [difference!, low!, high!]) expect(Math.abs(end)).toBeLessThanOrEqual(1);
  });

  test('is that of the fractions', () => {
    expect((evaluate('=MYNA.GROUPDIFF(3,10,2,10)') as number[][])[0]![2]).toBe(0.1);
  });

  test('is judged down to the smallest p that a cell holds', () => {
    // 2 ÷ C(1020, 510) and 2 ÷ C(1022, 511)
    const p = (half: number) => (evaluate(`=MYNA.GROUPDIFF(${half},${half},0,${half})`) as number[][])[0]![3]!;
    expect(p(510)).toBeGreaterThan(1e-307);
    expect(Math.log10(p(510))).toBeCloseTo(Math.log10(2) - logOfMiddle(1020), 9);
    expect(Math.log10(p(511))).toBeCloseTo(Math.log10(2) - logOfMiddle(1022), 9);
  });
});

/** log10 of C(n, n ÷ 2). */
function logOfMiddle(n: number): number {
  let log = 0;
  for (let k = 1; k <= n / 2; k++) log += Math.log10((n / 2 + k) / k);
  return log;
}

describe('every number argument may be a range', () => {
  test.each([
    ['=MYNA.STAFF(12,{1;1.5},"10%")', [[14], [20]]],
    [
      '=MYNA.STAFF({12;24},1.5,{0,"10%"})',
      [
        [18, 20],
        [36, 40],
      ],
    ],
    ['=MYNA.WORKLOAD(300,360,{20;17.5})', [[160], [147.5]]],
    ['=MYNA.WORKLOAD(300,360,20,{10,20})', [[160, 220]]],
    ['=MYNA.PLANTARGET(100000,60000,{1,0.8})', [[40000, 20000]]],
    [
      '=MYNA.FOLLOWUP(100,{105;105},{0.1;0.01})',
      [
        [5, 1.05, '順調'],
        [5, 1.05, '超過'],
      ],
    ],
    ['=MYNA.SUBSIDY({1000,2000;3000,4000},{1000,2000})', 6000],
    ['=MYNA.SUBSIDY({1000,2000;3000,4000},{1000;3000})', 8000],
  ])('%s', (formula, result) => {
    expect(evaluate(formula)).toEqual(result);
  });
});

describe('a blank fills the row of a function that gives rows', () => {
  test.each([
    ['=MYNA.RECONCILE(A1,1,1)', 2],
    ['=MYNA.FOLLOWUP(100,A1)', 3],
    ['=MYNA.PERCARDCOSTRANGE(A1,100)', 2],
    ['=MYNA.MAILTIER(A1,"規格内")', 3],
    ['=MYNA.GROUPDIFF(A1,10,1,10)', 6],
    ['=MYNA.FYMONTHS(A1)', 12],
  ])('%s', (formula, columns) => {
    expect(evaluate(formula, [[null]])).toEqual([new Array(columns).fill('')]);
  });

  test('and an error beside it too', () => {
    expect(evaluate('=MYNA.RECONCILE(A1:A2,1,1)', [['x'], [null]])).toEqual([
      ['#VALUE!', '#VALUE!'],
      ['', ''],
    ]);
    expect(evaluate('=MYNA.RECONCILE("x",1,1)')).toBe('#VALUE!');
  });
});

describe('the share of calls leaves out what is not yet known', () => {
  test.each([
    ['=MYNA.CALLSHARE({"A";"B";"C"},A1:A3,{"A";"B"})', [[null], [5], [5]], 0.5],
    ['=MYNA.CALLSHARE({"A";"B";"C"},A1:A3,"A")', [[null], [5], [5]], ''],
    ['=MYNA.CALLSHARE({"A";"B";"C"},A1:A3,"A")', [[5], [null], [5]], 0.5],
  ])('%s of %j', (formula, sheet, result) => {
    expect(evaluate(formula, sheet)).toBe(result);
  });
});

describe('renewals outside of what falls due are 0', () => {
  const header = ['年月', 'カード', '電子証明書'];
  test.each([
    ['=MYNA.RENEWALS("2022-04",100,0,,"2050-01","2050-02")', 2],
    ['=MYNA.RENEWALS("2022-04",100,0,,"2050-01")', 1],
    ['=MYNA.RENEWALS("2022-04",100,0,,,"2020-01")', 1],
    ['=MYNA.RENEWALS("2022-04",0,0,,"2026-04","2026-06")', 3],
  ])('%s', (formula, months) => {
    const [first, ...rows] = evaluate(formula) as unknown[][];
    expect(first).toEqual(header);
    expect(rows.map(([, cards, certificates]) => [cards, certificates])).toEqual(new Array(months).fill([0, 0]));
  });
});

describe('messages name the argument', () => {
  test.each([
    ['=MYNA.PLANSPREAD(100,0)', 'months'],
    ['=MYNA.PLANSPREAD(100,1.5)', 'months'],
    ['=MYNA.PLANSPREAD(100,"x")', 'months'],
    ['=MYNA.PLANSPREAD(100,{1,2;3,4})', 'months'],
    ['=MYNA.PLANSPREAD(100,{1,2},{1,2,3})', 'weights'],
    ['=MYNA.PLANSPREAD(100,{1,2},A1:B1)', 'weights'],
    ['=MYNA.PLANSPREAD(100,A1:B1)', 'months'],
    ['=MYNA.PLANSPREAD(100,A1)', 'months'],
    ['=MYNA.CAPACITYPLAN({1,2},1,1,,,0)', 'step'],
    ['=MYNA.CAPACITYPLAN(C1:E1,1,1)', 'demand'],
    ['=MYNA.CAPACITYPLAN({1,2;3,4},1,1)', 'demand'],
    ['=MYNA.RENEWALS({"2022-04";"2022-05"},{1;2},0,{1,1,1})', 'retention'],
    ['=MYNA.RENEWALS({"2022-04";"2022-05"},{1;2},0,A1)', 'retention'],
    ['=MYNA.RENEWALS({"2022-04";"2022-05"},{1;2;3},0)', 'issued'],
    ['=MYNA.SUMCHECK(1,A1:B1)', 'parts'],
  ])('%s: %s', (formula, name) => {
    const { ja, en } = reasonOf(formula, [[null, null, 1, null, 3]]);
    expect(en).toMatch(new RegExp(`^Argument "${name}"`));
    expect(ja).toMatch(new RegExp(`^引数「.*」\\(${name}\\)`));
  });

  test.each([
    ['=MYNA.MAILCLASS("2kg",10,1,50)', 'kg'],
    ['=MYNA.MAILCLASS(20,10,1,"50mm")', 'mm'],
    ['=MYNA.MAILCLASS(20,10,1,"￥50")', '円'],
    ['=MYNA.GROUPDIFF("1kg",10,1,10)', 'kg'],
  ])('%s: the unit as it was written, %s', (formula, unit) => {
    expect(reasonOf(formula).ja).toContain(`単位「${unit}」`);
  });
});
