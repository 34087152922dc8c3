import { civilOf } from '../../domain/calendar';
import type { Language } from '../../functions';
import { RULE_TEXTS } from '../../functions/deliveryPlan/findings';
import { en } from './en';
import { ja } from './ja';
import type { CheckTexts } from './ja';
import { FILE_RULES } from './result';
import type { FileRule, Remark } from './result';

export type { CheckTexts } from './ja';

export const TEXTS: Readonly<Record<Language, CheckTexts>> = { ja, en };

/** 「2026年4月」, of the serial number of a day in it. */
export function monthName(serial: number, { month: nameOf }: CheckTexts): string {
  const { year, month } = civilOf(serial);
  return nameOf(year, month);
}

/** What the rule of a remark is called. */
export function ruleName(rule: Remark['rule'], { rules, findings }: CheckTexts): string {
  return isFileRule(rule) ? rules[rule].name : findings.rules[rule];
}

/** What the rule of a remark asks, and who asks it. */
export function reasonOf(rule: Remark['rule'], { rules, language, why }: CheckTexts): string {
  if (isFileRule(rule)) return rules[rule].why;
  const { text, source } = RULE_TEXTS[rule];
  return why(text[language], source[language]);
}

function isFileRule(rule: Remark['rule']): rule is FileRule {
  return (FILE_RULES as readonly string[]).includes(rule);
}
