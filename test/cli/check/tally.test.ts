import { describe, expect, test } from '@jest/globals';
import type { BodyPlan, FileResult, Remark } from '../../../src/cli/check/result';
import { prefectureRows } from '../../../src/cli/check/prefectureSheet';
import { Tally } from '../../../src/cli/check/tally';
import type { Targets } from '../../../src/cli/check/target';
import { TEXTS } from '../../../src/cli/check/texts';

const [APRIL, MAY, JUNE] = [46113, 46143, 46174];
const NOT_KNOWN = { lacks: ['openDays'] } as const;
const NONE: Targets = { bodies: [], months: [] };

function plan(body: string, months: readonly (readonly [month: number, planned: number])[]): BodyPlan {
  return {
    ...{ body, sheet: '計画', cells: 'A1:B9', severities: { serious: 0, warning: 1, information: 0 }, verdict: '' },
    months: months.map(([month, planned]) => ({ month, figures: { planned, staff: 3 }, load: NOT_KNOWN })),
  };
}

const file = (...plans: BodyPlan[]): FileResult => ({ kind: 'checked', remarks: [], plans });
const tallyOf = (targets = NONE) => new Tally(targets, TEXTS.ja);

describe('the totals of the prefecture', () => {
  test('add up the municipalities of a month; staff is not added over months', () => {
    const tally = tallyOf();
    tally.add(
      'a.xlsx',
      file(
        plan('甲市', [
          [APRIL, 10],
          [MAY, 20],
        ]),
        plan('乙町', [[MAY, 5]]),
      ),
    );
    const summary = tally.summary();
    expect(summary.months).toMatchObject([
      { month: APRIL, bodies: 1, sums: { planned: 10, staff: 3 } },
      { month: MAY, bodies: 2, sums: { planned: 25, staff: 6 } },
    ]);
    expect(summary.bodies[0]).toMatchObject({
      body: '甲市',
      first: APRIL,
      last: MAY,
      months: 2,
      sums: { planned: 30 },
    });
    expect(summary.bodies[0]!.sums.staff).toBeUndefined();
    expect(prefectureRows(summary, '計').at(-1)).toMatchObject({ month: '計', sums: { planned: 35 }, share: null });
  });

  test('against the target of the municipalities: the cards so far as a share of it all', () => {
    const bodies = [
      { name: '甲市', population: 100, delivered: 40 },
      { name: '乙 町', population: 50, delivered: 10 },
    ];
    const tally = tallyOf({ ...NONE, bodies });
    tally.add(
      'a.xlsx',
      file(
        plan('甲市', [
          [APRIL, 10],
          [MAY, 20],
        ]),
        plan('乙町', [[MAY, 15]]),
      ),
    );
    const summary = tally.summary();
    expect(summary.target).toBe(100);
    expect(summary.bodies.map(({ target }) => target)).toEqual([60, 40]);
    expect(prefectureRows(summary, '計').map(({ sum, share }) => [sum, share])).toEqual([
      [10, 0.1],
      [45, 0.45],
      [null, 0.45],
    ]);
  });

  test('against a target by month, with months that no plan has', () => {
    const months = [APRIL, MAY, JUNE].map((month) => ({ month, cards: 20 }));
    const tally = tallyOf({ ...NONE, months });
    tally.add(
      'a.xlsx',
      file(
        plan('甲市', [
          [APRIL, 10],
          [MAY, 20],
        ]),
      ),
    );
    const summary = tally.summary();
    expect(summary.months.map(({ bodies, target }) => [bodies, target])).toEqual([
      [1, 20],
      [1, 20],
      [0, 20],
    ]);
    expect(summary.target).toBe(60);
  });
});

describe('what only shows beside other files', () => {
  test('the same months of a municipality in two files count once, and both files are named', () => {
    const tally = tallyOf();
    expect(
      tally.add(
        'a.xlsx',
        file(
          plan('川崎市', [
            [APRIL, 10],
            [MAY, 20],
          ]),
        ),
      ),
    ).toEqual([]);
    const [remark, ...more] = tally.add(
      'b.xlsx',
      file(
        plan('川崎 市', [
          [MAY, 99],
          [JUNE, 1],
        ]),
      ),
    );
    expect(more).toEqual([]);
    expect(remark).toMatchObject({
      file: 'b.xlsx',
      sheet: '計画',
      cell: 'A1:B9',
      severity: 'serious',
      rule: 'twice',
    });
    expect(remark!.text).toContain('「a.xlsx」');
    expect(remark!.text).toContain('1か月');
    const { bodies, severities } = tally.summary();
    expect(bodies).toMatchObject([{ body: '川崎市', files: ['a.xlsx', 'b.xlsx'], sums: { planned: 31 } }]);
    expect(bodies[0]!.severities).toEqual({ serious: 1, warning: 2, information: 0 });
    expect(severities.serious).toBe(1);
  });

  test('other months in another file are only mentioned, those on another sheet go without saying', () => {
    const tally = tallyOf();
    expect(tally.add('a.xlsx', file(plan('甲市', [[APRIL, 1]]), plan('甲市', [[MAY, 2]])))).toEqual([]);
    expect(tally.add('b.xlsx', file(plan('甲市', [[JUNE, 3]])))).toMatchObject([{ severity: 'information' }]);
    expect(tally.summary().bodies[0]).toMatchObject({ sums: { planned: 6 }, months: 3 });
  });

  test('the same months twice in one file are a finding too', () => {
    const remarks = tallyOf().add('a.xlsx', file(plan('甲市', [[APRIL, 1]]), plan('甲市', [[APRIL, 1]])));
    expect(remarks).toMatchObject([{ severity: 'serious', rule: 'twice' }]);
  });

  test('a municipality with a target whose plan never came', () => {
    const tally = tallyOf({ ...NONE, bodies: [{ name: '丙村', population: 9, delivered: 2 }] });
    tally.add('a.xlsx', file(plan('甲市', [[APRIL, 1]])));
    expect(tally.missing()).toMatchObject([{ body: '丙村', severity: 'serious', rule: 'noPlan', file: '' }]);
    expect(tally.summary().bodies[1]).toMatchObject({ body: '丙村', files: [], first: null, target: 7 });
  });
});

test('findings are counted and given on with their file, unreadable files are listed', () => {
  const tally = tallyOf();
  const remark: Remark = {
    ...{ sheet: '計画', cell: 'B2', body: '甲市', month: APRIL, rule: 'negative' },
    ...{ severity: 'serious', item: 'planned', value: -1, limit: null, text: '何' },
  };
  expect(tally.add('a.xlsx', { kind: 'checked', remarks: [remark], plans: [] })).toEqual([
    { file: 'a.xlsx', ...remark },
  ]);
  expect(tally.add('b.xlsx', { kind: 'unreadable', why: '壊れています。' })).toEqual([]);
  expect(tally.summary()).toMatchObject({
    files: 2,
    severities: { serious: 1, warning: 0, information: 0 },
    unreadable: [{ file: 'b.xlsx', why: '壊れています。' }],
  });
});
