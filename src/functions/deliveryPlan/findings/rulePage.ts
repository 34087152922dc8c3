import { checkPlan, HEADINGS, PARAMETER_IDS, PARAMETER_WORDS, parameterOf } from '../../../domain/deliveryPlan';
import { RULE_IDS, ruleOf, severityOf } from '../../../domain/deliveryPlan';
import type { RuleId } from '../../../domain/deliveryPlan';
import { nationalHolidays } from '../../../reference';
import type { Language } from '../../core/text';
import { findingsInEnglish as en } from './en';
import { findingsInJapanese as ja } from './ja';
import { RULE_CASES, sheetOf } from './ruleCases';
import type { NoticeRule, RuleCase } from './ruleCases';
import { PARAMETER_TEXTS, RULE_TEXTS } from './ruleTexts';
import { sentenceOn } from './texts';

const WORDS = {
  ja: {
    rules: ['規則', 'id', '重大度', '比べるもの', 'しきい値（既定）', '根拠'],
    parameters: ['値', 'id', '既定', '意味'],
    holds: '検査する月',
    notApplicable: '対象外',
    compared: '比べるもの',
    example: '例',
    passes: '適',
    fails: '指摘',
    outcome: '結果',
    nothing: '指摘なし',
    blank: '（空白）',
    arguments: (population: number, delivered: number) => `人口 ${population}、累計交付枚数 ${delivered} のとき。`,
  },
  en: {
    rules: ['Rule', 'id', 'Severity', 'What is compared', 'Threshold (default)', 'Source'],
    parameters: ['Figure', 'id', 'Default', 'Meaning'],
    holds: 'Holds for',
    notApplicable: 'Not applicable',
    compared: 'Compared',
    example: 'Example',
    passes: 'kept',
    fails: 'broken',
    outcome: 'Outcome',
    nothing: 'no finding',
    blank: '(blank)',
    arguments: (population: number, delivered: number) =>
      `With a population of ${population} and ${delivered} delivered.`,
  },
} as const;

const TEXTS = { ja, en };

/** All rules with their thresholds and figures, and for each what the notice says, when it holds, and two examples. */
export function rulePage(language: Language): string {
  const cases = Object.entries(RULE_CASES) as [NoticeRule, RuleCase][];
  return [
    ruleTable(language),
    parameterTable(language),
    ...cases.map(([rule, about]) => ruleSection(rule, about, language)),
  ].join('\n\n');
}

function ruleTable(language: Language): string {
  const rows = RULE_IDS.map((id) => {
    const { severity, threshold } = ruleOf(id);
    const { text, unit, source } = RULE_TEXTS[id];
    const limit = unit ? `${threshold}（${unit[language]}）` : '－';
    return [nameOf(id, language), `\`${id}\``, ja.severities[severity], text[language], limit, source[language]];
  });
  return table(WORDS[language].rules, rows);
}

/** Named as the result names it. */
function nameOf(id: RuleId, language: Language): string {
  return language === 'ja' ? ja.rules[id] : `${ja.rules[id]} (${en.rules[id]})`;
}

function parameterTable(language: Language): string {
  const rows = PARAMETER_IDS.map((id) => [
    PARAMETER_WORDS[id],
    `\`${id}\``,
    String(parameterOf(id).value ?? '－'),
    PARAMETER_TEXTS[id][language],
  ]);
  return table(WORDS[language].parameters, rows);
}

function ruleSection(rule: NoticeRule, about: RuleCase, language: Language): string {
  const words = WORDS[language];
  const { quotes, holds, notApplicable, population, delivered } = about;
  return [
    `#### ${nameOf(rule, language)}`,
    ...quotes.map(({ source, words: said }) => `> ${said}\n>\n> ${source[language].trim().replace(/,$/, '')}`),
    [
      `- ${words.compared}: ${RULE_TEXTS[rule].text[language]}`,
      `- ${words.holds}: ${holds[language]}`,
      `- ${words.notApplicable}: ${notApplicable[language]}`,
    ].join('\n'),
    ...(population === undefined ? [] : [words.arguments(population, delivered!)]),
    exampleTable(rule, about, language),
  ].join('\n\n');
}

function exampleTable(rule: NoticeRule, about: RuleCase, language: Language): string {
  const words = WORDS[language];
  const rows = (['passes', 'fails'] as const).flatMap((kind) =>
    about[kind].map((cells, index) => [
      index === 0 ? words[kind] : '',
      ...cells.map((cell) => String(cell ?? words.blank)),
      index === 0 ? outcomeOf(rule, about, kind, language) : '',
    ]),
  );
  const headings = about.columns.map((column) => HEADINGS[column].name);
  return table([words.example, ...headings, words.outcome], rows);
}

/** What the check itself says of an example. */
function outcomeOf(rule: NoticeRule, about: RuleCase, kind: 'passes' | 'fails', language: Language): string {
  const { population, delivered } = about;
  const { findings } = checkPlan(
    {
      plan: sheetOf(about, about[kind]),
      population: population === undefined ? undefined : [[population]],
      delivered: delivered === undefined ? undefined : [[delivered]],
    },
    nationalHolidays,
  );
  const found = findings.find((finding) => finding.rule === rule);
  const texts = TEXTS[language];
  if (!found) return WORDS[language].nothing;
  return `${ja.severities[severityOf(found)]}: ${sentenceOn(found, texts)}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
