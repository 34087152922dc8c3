import { describe, expect, test } from '@jest/globals';
import { RULE_CASES } from '../../src/functions/deliveryPlan/findings/ruleCases';
import { PLANCHECK } from '../../src/functions';
import { PARAMETER_IDS, RULE_IDS, ruleOf } from '../../src/domain/deliveryPlan';

const page = { ja: PLANCHECK.help.notes.ja, en: PLANCHECK.help.notes.en };

describe.each(['ja', 'en'] as const)("PLANCHECK's page (%s)", (language) => {
  const sections = page[language].split('\n#### ').slice(1);

  test('has a section for each rule that a notice asks for, with its sentence and two examples', () => {
    const asked = RULE_IDS.filter((id) => ruleOf(id).kind !== 'table');
    expect(Object.keys(RULE_CASES)).toEqual(asked);
    expect(sections).toHaveLength(asked.length);
    Object.values(RULE_CASES).forEach(({ quotes }, index) => {
      for (const { words, source } of quotes) {
        expect(sections[index]).toContain(`> ${words}`);
        expect(sections[index]).toContain(source[language].replace(/[\s,]+$/, ''));
      }
    });
  });

  test('says of one example that it keeps the rule and of the other what breaks it', () => {
    for (const section of sections) {
      expect(section).toMatch(language === 'ja' ? /\| 適 \|.*\| 指摘なし \|/ : /\| kept \|.*\| no finding \|/);
      expect(section).toMatch(
        language === 'ja' ? /\| 指摘 \|.*\| (?:重大|警告): .+。 \|/ : /\| broken \|.*\| (?:重大|警告): .+\. \|/,
      );
    }
  });

  test('names every rule and every figure that rules may change', () => {
    for (const id of [...RULE_IDS, ...PARAMETER_IDS]) expect(page[language]).toContain(`| \`${id}\` |`);
  });
});
