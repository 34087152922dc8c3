import { describe, expect, test } from '@jest/globals';
import { checkPlan, severityOf } from '../../../src/domain/deliveryPlan';
import type { Finding } from '../../../src/domain/deliveryPlan';
import { nationalHolidays } from '../../../src/reference';
import type { Cell } from '../../support/planSheet';
import { faultOf } from '../../support/planSheet';

type Change = Readonly<Record<string, Cell>>;

/** 1,000 cards, and 350 renewals that are 200 cards: (2 × 20 + 1 × 10) × 24 = 1,200. All as it must just be. */
const MONTH: Change = {
  年月: null,
  交付想定枚数: 1000,
  交付実績: 1000,
  申請件数: 1000,
  専用窓口数: 2,
  専用窓口1日当たり枚数: 20,
  併用窓口数: 1,
  併用窓口1日当たり枚数: 10,
  開庁日数: 24,
  土日開庁日数: 5,
  職員数: 3,
  統合端末台数: 4,
  電子証明書更新件数: 350,
  更新見込件数: 1000,
  交付前設定枚数: 2400,
  統合端末1台1日当たり枚数: 100,
  予約枠数: 1000,
  交付通知書発送日数: 7,
  庁舎外臨時窓口数: 0,
  庁舎外臨時窓口1日当たり枚数: null,
  庁舎外開設日数: null,
};
const BASE = [['基準月の更新件数', 0]];
const NO_RULES: Cell[][] = [[null, null]];

function planOf(changes: Readonly<Record<number, Change>> = {}, months = ['2026年4月', '2026年5月', '2026年6月']) {
  for (const name of Object.values(changes).flatMap(Object.keys)) {
    if (!(name in MONTH)) throw new Error(`no column ${name}`);
  }
  const header = Object.keys(MONTH);
  const rows = months.map((month, index) => Object.values({ ...MONTH, 年月: month, ...changes[index] }));
  return [header, ...rows];
}

const check = (plan: Cell[][], rules: Cell[][] = BASE) => checkPlan({ plan, rules }, nationalHolidays);
const without = (plan: Cell[][], ...names: string[]) => {
  const kept = plan[0]!.map((name) => !names.includes(String(name)));
  return plan.map((row) => row.filter((_, index) => kept[index]));
};
const shown = (findings: readonly Finding[]) =>
  findings.map((finding) => [severityOf(finding), finding.rule, finding.value, finding.limit]);

test('a plan of 2026 exactly at every limit has no finding, and every rule that holds was judged', () => {
  expect(check(planOf())).toMatchObject({
    findings: [],
    skips: [],
    verdict: { clean: true, unchecked: [], notApplicable: [], ruleSets: [{ id: 2025 }] },
  });
});

describe('the rules of 2025', () => {
  test.each<[string, Change, unknown[]]>([
    ['a card more than the windows carry', { 交付想定枚数: 1001 }, ['serious', 'windows', 1201, 1200]],
    ['two more renewals than they carry', { 電子証明書更新件数: 352 }, ['serious', 'windows', 1202, 1200]],
    ['a card more to set than terminals', { 交付前設定枚数: 2401 }, ['serious', 'terminals', 4, 5]],
    ['a notice after more than a week', { 交付通知書発送日数: 7.5 }, ['information', 'notice', 7.5, 7]],
    ['one after two weeks', { 交付通知書発送日数: 14 }, ['information', 'notice', 14, 7]],
    ['one after more than two', { 交付通知書発送日数: 15 }, ['warning', 'notice', 15, 14]],
    ['fewer slots than applications', { 予約枠数: 999 }, ['warning', 'reservations', 999, 1000]],
    ['one renewal more than cards planned', { 更新見込件数: 1001 }, ['serious', 'target', 3000, 3001]],
  ])('%s', (_, change, found) => {
    const plan = planOf({ 0: change });
    const named = check(plan).findings.filter(({ rule }) => rule === found[1]);
    expect(shown(named)).toEqual([found]);
    const off = check(plan, [...BASE, [String(found[1]), 'オフ']]);
    expect(off.findings.filter(({ rule }) => rule === found[1])).toEqual([]);
    expect(off.verdict.unchecked).toContainEqual({ rule: found[1], reason: 'off' });
  });

  test('a card that waits longer than two months', () => {
    const waiting = { 0: { 交付実績: 0, 交付想定枚数: 0 }, 1: { 交付実績: 0, 交付想定枚数: 0 } };
    const target = { 更新見込件数: 0 };
    const plan = (last: number) =>
      planOf({
        0: { ...waiting[0], ...target },
        1: { ...waiting[1], ...target },
        2: { 交付実績: last, 交付想定枚数: last, ...target },
      });
    expect(shown(check(plan(1000)).findings)).toEqual([]);
    const { findings } = check(plan(999));
    expect(shown(findings)).toEqual([['warning', 'leadTime', 2001, 2000]]);
    expect(findings[0]).toMatchObject({ month: 46174, facts: { late: 1, until: 46113, months: 2 } });
    expect(shown(check(plan(999), [...BASE, ['申請から交付まで', 3]]).findings)).toEqual([]);
  });

  test('a target counts the new cards that are expected, and is set only where renewals are given', () => {
    expect(shown(check(planOf(), [...BASE, ['新規の見込枚数', 1]]).findings)).toEqual([
      ['serious', 'target', 3000, 3003],
    ]);
    const { verdict } = check(without(planOf(), '更新見込件数'));
    expect(verdict).toMatchObject({ clean: true, unchecked: [], notApplicable: ['target'] });
    const gap = check(planOf({ 1: { 更新見込件数: null } }));
    expect(gap.verdict.unchecked).toEqual([{ rule: 'target', reason: 'gaps', count: 1 }]);
  });
});

describe('which rules a month goes by', () => {
  const sets = (months: string[], rules = BASE as Cell[][]) => check(planOf({}, months), rules).verdict;
  test.each<[string[], number[], string[]]>([
    [['2023年3月'], [2020], []],
    [['2023年4月', '2023年5月'], [2020], ['target']],
    [['2025年1月'], [2020], ['target']],
    [['2025年2月'], [2025], []],
    [['2025年1月', '2025年2月'], [2020, 2025], []],
    [['2023年3月', '2023年4月'], [2020, 2020], []],
  ])('%j: %j', (months, ids, notApplicable) => {
    const verdict = sets(months);
    expect([verdict.ruleSets.map(({ id }) => id), verdict.notApplicable]).toEqual([ids, notApplicable]);
  });

  test('those of the year that is asked for, with its target', () => {
    const asked = sets(['2026年4月'], [...BASE, ['規則の組', 2020]]);
    expect(asked.ruleSets).toMatchObject([{ id: 2020, target: 'population' }]);
    expect(asked.unchecked).toEqual([{ rule: 'target', reason: 'arguments', names: ['population', 'delivered'] }]);
    expect(sets(['2021年4月'], [...BASE, ['ruleSet', '2025']]).ruleSets).toMatchObject([{ id: 2025 }]);
    expect(faultOf(() => sets(['2026年4月'], [['規則の組', 2024]])).details).toMatchObject({ choices: [2020, 2025] });
    expect(faultOf(() => sets(['2026年4月'], [['交付1枚の時間', 0]])).kind).toBe('ruleValue');
    expect(faultOf(() => sets(['2026年4月'], [['新規の見込枚数', 'オフ']])).kind).toBe('ruleValue');
  });

  test('a target by population counts the months up to March 2023 alone', () => {
    const plan = planOf({}, ['2023年2月', '2023年3月', '2023年4月']);
    const input = { plan, population: [[5001]], delivered: [[3000]] };
    const { findings } = checkPlan(input, nationalHolidays);
    expect(findings.filter(({ rule }) => rule === 'target')).toMatchObject([
      { value: 2000, limit: 2001, facts: { months: 2 } },
    ]);
  });
});

describe('follow-up', () => {
  const followUp = ['followUp', 'leadTime', 'notice', 'reservations'];

  test('asks nothing of a plan without actual figures', () => {
    const blank = { 交付実績: null };
    for (const plan of [without(planOf(), '交付実績'), planOf({ 0: blank, 1: blank, 2: blank })]) {
      expect(check(plan).verdict).toMatchObject({ clean: true, unchecked: [], notApplicable: followUp });
    }
  });

  test('of a month with actual figures is not checked without its columns, which is not the same', () => {
    const plan = without(planOf({ 1: { 交付実績: null }, 2: { 交付実績: null } }), '予約枠数', '交付通知書発送日数');
    const { verdict, skips } = check(plan);
    expect(verdict.notApplicable).toEqual([]);
    expect(verdict.unchecked).toEqual(skips);
    expect(skips).toEqual([
      { rule: 'notice', reason: 'columns', columns: ['noticeDays'] },
      { rule: 'reservations', reason: 'columns', columns: ['reservationSlots'] },
    ]);
  });

  test('a backlog is not known after a month without actual figures or without a row', () => {
    const gap = { rule: 'leadTime', reason: 'gaps', count: 1 };
    expect(check(planOf({ 1: { 交付実績: null } })).skips).toEqual([gap]);
    expect(check(planOf({}, ['2026年4月', '2026年5月', '2026年7月'])).skips).toContainEqual(gap);
  });
});

describe('the windows', () => {
  const windowsOf = (change: Change, rules: Cell[][] = BASE) => {
    const { findings, skips } = check(planOf({ 0: change }, ['2026年4月']), rules);
    return [shown(findings.filter(({ rule }) => rule === 'windows')), skips.filter(({ rule }) => rule === 'windows')];
  };
  const factsOf = (change: Change, rules: Cell[][] = BASE) =>
    check(planOf({ 0: change }, ['2026年4月']), rules).findings.find(({ rule }) => rule === 'windows')?.facts;

  test('are open on the days of the calendar and the weekend days, where the plan does not say', () => {
    // April 2026 has 21 ordinary days: with 3 weekend days 24, with 2 no longer enough.
    expect(windowsOf({ 開庁日数: null, 土日開庁日数: 3 })).toEqual([[], []]);
    expect(factsOf({ 開庁日数: null, 土日開庁日数: 2 })).toMatchObject({ days: 23, derivedFrom: 2, short: 50 });
    expect(factsOf({ 開庁日数: 23 })).toMatchObject({ days: 23, derivedFrom: null });
  });

  test.each<[string, Change, string]>([
    ['weekend days are not known', { 開庁日数: null, 土日開庁日数: null }, '2026年4月'],
    ['a month has not so many', { 開庁日数: null, 土日開庁日数: 10 }, '2026年4月'],
    ['the holidays are not on record', { 開庁日数: null }, '2036年4月'],
  ])('are not judged where %s', (_, change, month) => {
    const { skips } = check(planOf({ 0: change }, [month]));
    const rules = skips.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['windows', 'offsite', 'terminals']));
  });

  test('off the office count by their own days, at the dedicated rate unless they have their own', () => {
    const more = { 交付想定枚数: 1100, 庁舎外臨時窓口数: 1 };
    expect(windowsOf({ ...more, 庁舎外開設日数: 5 })).toEqual([[], []]);
    expect(windowsOf({ ...more, 庁舎外開設日数: 4 })).toEqual([[['serious', 'windows', 1300, 1280]], []]);
    expect(windowsOf({ ...more, 庁舎外開設日数: 4, 庁舎外臨時窓口1日当たり枚数: 25 })).toEqual([[], []]);
    expect(factsOf(more)).toMatchObject({ offsite: 0, offsiteLeftOut: 1, short: 100 });
    expect(factsOf({ ...more, 庁舎外開設日数: 4 })).toMatchObject({ offsite: 1, offsiteLeftOut: 0, short: 20 });
  });

  test('shared ones do the renewals of their own month already', () => {
    expect(windowsOf({ 電子証明書更新件数: 351 }, NO_RULES)).toEqual([[['warning', 'windows', 1201, 1200]], []]);
    expect(factsOf({ 電子証明書更新件数: 351 }, NO_RULES)).toMatchObject({
      renewals: 351,
      unsure: 351,
      certain: false,
    });
    expect(windowsOf({ 電子証明書更新件数: 350 }, NO_RULES)).toEqual([[], []]);
    expect(windowsOf({ 電子証明書更新件数: 9350 }, [['baseRenewals', 9000]])).toEqual([[], []]);
    expect(windowsOf({ 電子証明書更新件数: 9351 }, [['baseRenewals', 9000]])[0]).toEqual([
      ['serious', 'windows', 1201, 1200],
    ]);
    // Cards alone are more than they carry: that is certain, and the renewals are not part of it.
    expect(factsOf({ 交付想定枚数: 1300 }, NO_RULES)).toMatchObject({ renewals: 0, unsure: 350, certain: true });
    expect(windowsOf({ 交付想定枚数: 1300 }, NO_RULES)[0]).toEqual([['serious', 'windows', 1300, 1200]]);
  });

  test('dedicated ones alone do all renewals on top', () => {
    const alone = { 併用窓口数: 0, 併用窓口1日当たり枚数: null, 交付想定枚数: 760, 電子証明書更新件数: 351 };
    expect(windowsOf(alone, NO_RULES)[0]).toEqual([['serious', 'windows', 961, 960]]);
    expect(windowsOf({ ...alone, 電子証明書更新件数: 350 }, NO_RULES)).toEqual([[], []]);
  });

  test('renewals that are not known leave the month unjudged, unless its cards alone are too many', () => {
    const plan = (change: Change) => check(planOf({ 0: { 電子証明書更新件数: null, ...change } }));
    expect(plan({}).skips).toContainEqual({ rule: 'windows', reason: 'gaps', count: 1 });
    expect(shown(plan({ 交付想定枚数: 1201 }).findings)[0]).toEqual(['serious', 'windows', 1201, 1200]);
  });
});

test('terminals for cards to set that are not known are not judged, unless even the windows have too few', () => {
  const plan = (change: Change) => check(planOf({ 0: change }));
  const gap = { rule: 'terminals', reason: 'gaps', count: 1 };
  expect(plan({ 交付前設定枚数: null }).skips).toEqual([gap]);
  expect(plan({ 統合端末1台1日当たり枚数: 0 }).skips).toEqual([gap]);
  expect(shown(plan({ 交付前設定枚数: null, 統合端末台数: 2 }).findings)).toEqual([['serious', 'terminals', 2, 3]]);
});
