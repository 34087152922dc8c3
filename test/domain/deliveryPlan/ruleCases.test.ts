import { describe, expect, test } from '@jest/globals';
import { checkPlan } from '../../../src/domain/deliveryPlan';
import { RULE_CASES, sheetOf } from '../../../src/functions/deliveryPlan/findings/ruleCases';
import type { NoticeRule, RuleCase } from '../../../src/functions/deliveryPlan/findings/ruleCases';
import { nationalHolidays } from '../../../src/reference';

/** What each example of the page that breaks its rule comes to: the figure, and what it is held against. */
const BROKEN: Readonly<Record<NoticeRule, readonly [value: number, limit: number]>> = {
  target: [900, 1000],
  windows: [6143, 1260],
  offsite: [0, 1],
  weekend: [4, 5],
  staff: [2, 3],
  terminals: [6, 7],
  hiring: [2, 3],
  followUp: [899, 1000],
  backlog: [1001, 1000],
  leadTime: [2001, 2000],
  notice: [15, 14],
  reservations: [1000, 1100],
};

function checked(about: RuleCase, kind: 'passes' | 'fails') {
  const argument = (figure: number | undefined) => (figure === undefined ? undefined : [[figure]]);
  const { population, delivered } = about;
  const plan = sheetOf(about, about[kind]);
  return checkPlan({ plan, population: argument(population), delivered: argument(delivered) }, nationalHolidays);
}

describe.each(Object.entries(RULE_CASES) as [NoticeRule, RuleCase][])('the examples of %s', (rule, about) => {
  test('one keeps the rule, which is judged', () => {
    const { findings, skips, verdict } = checked(about, 'passes');
    expect(findings).toEqual([]);
    expect(skips.map((skip) => skip.rule)).not.toContain(rule);
    expect(verdict.notApplicable).not.toContain(rule);
  });

  test('the other breaks it', () => {
    const found = checked(about, 'fails').findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ value, limit }) => [value, limit])).toEqual([BROKEN[rule]]);
  });
});
