import type { Day } from '../../../domain/calendar';
import type { Finding, FindingFacts, Item, RuleId, Severity, Skip, Verdict } from '../../../domain/deliveryPlan';

/** The words of one language for what a check of plans found. */
export interface FindingTexts {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly items: Readonly<Record<Item, string>>;
  readonly month: (month: Day) => string;
  /** What is short, by how much, and what would mend it. */
  readonly findings: { readonly [K in RuleId]: (facts: FindingFacts[K], finding: Finding) => string };
  /** Why a rule was not judged, so that silence is not taken for approval. */
  readonly skip: (skip: Skip) => string;
  /** What the check says of a plan without serious findings or warnings: never more than it checked. */
  readonly verdict: (verdict: Verdict) => string;
  /** By which rules it was checked, and which of them ask nothing of it. */
  readonly checkedBy: (verdict: Verdict) => string;
}

/** PLANCHECK's headings, which tell its findings from a plan. */
export const HEADER = ['重大度', '規則', '団体名', '年月', '項目', '値', '基準', '説明', 'セル'] as const;

/** A shape beside the word, in any language and in every font: neither colour nor reading is needed to tell them apart. */
export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = { serious: '◆', warning: '▲', information: '○' };

export function sentenceOn(found: Finding | Skip, texts: FindingTexts): string {
  if ('reason' in found) return texts.skip(found);
  // Each finding carries the facts of its own rule; TypeScript cannot see that across the table.
  const say = texts.findings[found.rule] as (facts: unknown, finding: Finding) => string;
  return say(found.facts, found);
}
