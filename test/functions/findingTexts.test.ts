import { describe, expect, test } from '@jest/globals';
import { HEADINGS, RULE_IDS } from '../../src/domain/deliveryPlan';
import type { PlanCheck } from '../../src/domain/deliveryPlan';
import { call, Failure, findingsOf, PLANCHECK } from '../../src/functions';
import type { Output, PlanArgument } from '../../src/functions';
import { FINDING_TEXTS, RULE_TEXTS, sentenceOn } from '../../src/functions/deliveryPlan/findings';
import {
  EVERY_DELIVERED,
  EVERY_FINDING,
  EVERY_POPULATION,
  EVERY_SURROUNDINGS,
  FAULTY,
  FEW_COLUMNS,
  TOTALS,
} from '../support/everyFinding';
import { JAPANESE, withoutInput } from '../support/japanese';

const found = (
  plan: PlanArgument,
  population: PlanArgument = null,
  delivered: PlanArgument = null,
  around = {},
): PlanCheck => {
  const check = findingsOf(plan!, population, delivered, around);
  if (check instanceof Failure) throw new Error(check.reason.en);
  return check;
};

const every = () => found(EVERY_FINDING, EVERY_POPULATION, EVERY_DELIVERED, EVERY_SURROUNDINGS);
const everything = () => {
  const checks = [every(), found(EVERY_FINDING), found(FEW_COLUMNS, [[1]])];
  return checks.flatMap(({ findings, skips }) => [...findings, ...skips]);
};

describe('what a check of plans found', () => {
  test('the plans that are checked here break every rule, and skip for every reason', () => {
    expect(new Set(every().findings.map(({ rule }) => rule))).toEqual(new Set(RULE_IDS));
    const reasons = everything().flatMap((one) => ('reason' in one ? [one.reason] : []));
    expect(new Set(reasons)).toEqual(new Set(['columns', 'arguments', 'gaps']));
  });

  test('is said in whole sentences in either language', () => {
    for (const one of everything()) {
      expect(sentenceOn(one, FINDING_TEXTS.ja)).toMatch(/。$/);
      expect(sentenceOn(one, FINDING_TEXTS.en)).toMatch(/^[A-Z“0-9].*\.$/s);
      for (const texts of Object.values(FINDING_TEXTS)) {
        expect(sentenceOn(one, texts)).not.toMatch(/undefined|NaN|\[object|null/);
      }
    }
  });

  test('in English holds no Japanese but headings and what a cell holds', () => {
    const { severities, rules, items, month } = FINDING_TEXTS.en;
    const words = [severities, rules, items].flatMap((table) => Object.values(table));
    const said = everything().map((one) => sentenceOn(one, FINDING_TEXTS.en).replaceAll(TOTALS, ''));
    const why = RULE_IDS.flatMap((id) => [RULE_TEXTS[id].text.en, RULE_TEXTS[id].source.en]);
    for (const text of [...words, month(46113), ...said, ...why]) {
      expect(withoutInput(text)).not.toMatch(JAPANESE);
    }
  });

  test('one is one and two are two', () => {
    const [first] = every().findings.filter(({ rule }) => rule === 'hiring');
    expect(sentenceOn(first!, FINDING_TEXTS.en)).toBe(
      'In 2026-05 the windows rise by 2 to 4, which the staff of this month cannot open. With time for training, 3 more people must be hired by this month.',
    );
    const [skip] = found(FEW_COLUMNS, [[1]]).skips.filter(({ rule }) => rule === 'target');
    expect(sentenceOn(skip!, FINDING_TEXTS.en)).toBe('Not checked: the argument delivered is not given.');
  });

  test('as cells is in the words of the Japanese texts', () => {
    const output = call(PLANCHECK, [EVERY_FINDING, EVERY_POPULATION, EVERY_DELIVERED]) as (readonly unknown[])[];
    // A range knows nothing of what is hidden.
    const { findings, skips } = found(EVERY_FINDING, EVERY_POPULATION, EVERY_DELIVERED);
    expect(output.slice(1).map((row) => row[7])).toEqual(
      [...findings, ...skips].map((one) => sentenceOn(one, FINDING_TEXTS.ja)),
    );
    expect(new Set(output.slice(1).map((row) => row[1]))).toEqual(
      new Set(RULE_IDS.filter((rule) => rule !== 'hidden').map((rule) => FINDING_TEXTS.ja.rules[rule])),
    );
  });
});

describe('what keeps a plan from being checked', () => {
  test.each(FAULTY)('%s is said in either language', (_, plan, population = [], delivered = [], rules = []) => {
    const given = [plan, population, delivered, rules].map((range) => (range.length === 0 ? null : range));
    const output = call(PLANCHECK, given) as Output;
    expect(output).toBeInstanceOf(Failure);
    const { reason } = output as Failure;
    expect(reason.ja).toMatch(/[。）]$/);
    expect(withoutInput(reason.en)).not.toMatch(JAPANESE);
    expect(`${reason.ja}${reason.en}`).not.toMatch(/undefined|NaN|\[object/);
  });

  test('names each heading that lacks', () => {
    const { reason } = call(PLANCHECK, [[[1, 2]]]) as Failure;
    for (const text of Object.values(reason)) {
      expect(text).toContain(HEADINGS.month.name);
      expect(text).toContain(HEADINGS.planned.name);
    }
  });
});
