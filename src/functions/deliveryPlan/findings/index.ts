import type { Language } from '../../core/text';
import { findingsInEnglish } from './en';
import { findingsInJapanese } from './ja';
import type { FindingTexts } from './texts';

/** What a check of plans found, in the words of each language. functions.js needs the Japanese alone. */
export const FINDING_TEXTS: Readonly<Record<Language, FindingTexts>> = {
  ja: findingsInJapanese,
  en: findingsInEnglish,
};

export { RULE_TEXTS } from './ruleTexts';
export { HEADER, sentenceOn, SEVERITY_MARKS } from './texts';
export type { FindingTexts } from './texts';
