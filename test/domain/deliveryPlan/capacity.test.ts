import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPlan, severityOf } from '../../../src/domain/deliveryPlan';
import { officeShortage, windowShortage, windowsToAdd } from '../../../src/domain/deliveryPlan/capacity/windows';
import type { MonthOfWindows, WindowTerms } from '../../../src/domain/deliveryPlan/capacity/windows';
import { nationalHolidays } from '../../../src/reference';
import { secondOpinion } from '../../support/secondCapacity';
import type { WholeMonth } from '../../support/secondCapacity';

const whole = (max: number, min = 0) => fc.integer({ min, max });
const maybe = (arbitrary: fc.Arbitrary<number>) => fc.option(arbitrary, { nil: undefined });

const months: fc.Arbitrary<WholeMonth> = fc.record({
  planned: whole(3000),
  renewals: fc.oneof(fc.constant(0), whole(6000)),
  dedicated: whole(6),
  dedicatedTenths: whole(300, 1),
  shared: fc.oneof(fc.constant(0), whole(6)),
  sharedTenths: whole(300, 1),
  days: whole(30, 1),
  offsite: whole(3),
  offsiteTenths: maybe(whole(300, 1)),
  offsiteDays: maybe(whole(30)),
  base: maybe(whole(4000)),
  percent: fc.oneof(fc.constant(100), whole(150, 50)),
  cardHalves: fc.oneof(fc.constant(35), whole(60, 1)),
  renewalHalves: fc.oneof(fc.constant(20), whole(60)),
});

function modelOf(month: WholeMonth): [MonthOfWindows, WindowTerms] {
  const { planned, renewals, days, offsiteTenths, offsiteDays } = month;
  return [
    {
      planned,
      renewals,
      dedicated: { windows: month.dedicated, perDay: month.dedicatedTenths / 10, days },
      shared: { windows: month.shared, perDay: month.sharedTenths / 10, days },
      offsite: {
        windows: month.offsite,
        perDay: (offsiteTenths ?? month.dedicatedTenths) / 10,
        days: offsiteDays ?? 0,
      },
    },
    {
      share: month.percent / 100,
      cardMinutes: month.cardHalves / 2,
      renewalMinutes: month.renewalHalves / 2,
      baseRenewals: month.base,
    },
  ];
}

const HEADER = [
  ...['年月', '交付想定枚数', '電子証明書更新件数', '専用窓口数', '専用窓口1日当たり枚数', '併用窓口数'],
  ...['併用窓口1日当たり枚数', '開庁日数', '庁舎外臨時窓口数', '庁舎外臨時窓口1日当たり枚数', '庁舎外開設日数'],
];

function checkOf(month: WholeMonth) {
  const { dedicatedTenths, sharedTenths, offsiteTenths, offsiteDays, base } = month;
  const plan = [
    HEADER,
    [
      ...['2026年4月', month.planned, month.renewals, month.dedicated, dedicatedTenths / 10, month.shared],
      ...[sharedTenths / 10, month.days, month.offsite],
      ...[offsiteTenths === undefined ? null : offsiteTenths / 10, offsiteDays ?? null],
    ],
  ];
  const rules = [
    ['窓口の能力', month.percent / 100],
    ['交付1枚の時間', month.cardHalves / 2],
    ['更新1件の時間', month.renewalHalves / 2],
    ...(base === undefined ? [] : [['基準月の更新件数', base]]),
  ];
  return checkPlan({ plan, rules }, nationalHolidays);
}

describe('load and capacity', () => {
  test('are those of a second opinion in whole numbers', () => {
    fc.assert(
      fc.property(months, (month) => {
        const found = windowShortage(...modelOf(month));
        const expected = secondOpinion(month);
        expect(found && { severity: found.certain ? 'serious' : 'warning', short: found.short }).toEqual(expected);
        const office = secondOpinion({ ...month, offsite: 0 });
        expect(officeShortage(...modelOf(month))?.short).toBe(
          office?.severity === 'serious' ? office.short : undefined,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('so the check of a plan finds, no more and no less', () => {
    fc.assert(
      fc.property(months, (month) => {
        const { findings, skips } = checkOf(month);
        const windows = findings.filter(({ rule }) => rule === 'windows');
        expect(windows.map((finding) => [severityOf(finding), (finding.facts as { short: number }).short])).toEqual(
          [secondOpinion(month)].flatMap((one) => (one ? [[one.severity, one.short]] : [])),
        );
        expect(skips.map(({ rule }) => rule)).not.toContain('windows');
        const office = secondOpinion({ ...month, offsite: 0 });
        expect(findings.some(({ rule }) => rule === 'offsite')).toBe(
          office?.severity === 'serious' && month.offsite === 0,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('so many more windows suffice, and one fewer does not', () => {
    fc.assert(
      fc.property(months, (month) => {
        const found = windowShortage(...modelOf(month));
        fc.pre(found !== undefined && found.certain);
        const more = windowsToAdd(found!, month.dedicatedTenths / 10, month.days);
        const add = (windows: number) => secondOpinion({ ...month, dedicated: month.dedicated + windows });
        expect(more).toBeGreaterThan(0);
        expect(add(more)?.severity).not.toBe('serious');
        expect(add(more - 1)?.severity).toBe('serious');
      }),
    );
  });

  test('windows that hand over nothing are never enough', () => {
    const [month, terms] = modelOf({ ...EMPTY, planned: 1 });
    const found = windowShortage(month, terms)!;
    expect([windowsToAdd(found, 0, 20), windowsToAdd(found, 20, 0)]).toEqual([0, 0]);
  });
});

const EMPTY: WholeMonth = {
  ...{ planned: 0, renewals: 0, dedicated: 0, dedicatedTenths: 0, shared: 0, sharedTenths: 0, days: 20 },
  ...{ offsite: 0, offsiteTenths: undefined, offsiteDays: undefined, base: undefined },
  ...{ percent: 100, cardHalves: 35, renewalHalves: 20 },
};
