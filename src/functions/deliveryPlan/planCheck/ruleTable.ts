import { RULE_IDS, ruleOf } from '../../../domain/deliveryPlan';
import type { Language } from '../../core/text';
import { SEVERITIES } from './rows';

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['規則', 'id', '重大度', '内容', 'しきい値（既定）', '根拠'],
  en: ['Rule', 'id', 'Severity', 'What it asks', 'Threshold (default)', 'Source'],
};

/** All rules and their thresholds, as a table of the reference page. */
export function ruleTable(language: Language): string {
  const rows = RULE_IDS.map((id) => {
    const { name, severity, text, threshold, source } = ruleOf(id);
    const limit = threshold ? `${threshold.value}（${threshold.unit[language]}）` : '－';
    const shownName = language === 'ja' ? name.ja : `${name.ja} (${name.en})`;
    return [shownName, `\`${id}\``, SEVERITIES[severity], text[language], limit, source[language]];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const header = HEADERS[language];
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
