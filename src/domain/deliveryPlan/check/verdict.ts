import { severityOf } from './finding';
import type { Finding, Skip } from './finding';
import { RULE_IDS, ruleOf } from './rules';
import type { RuleId } from './rules';
import type { RuleSet } from './ruleSets';

/** Whatever keeps the check from speaking of the whole plan; a rule that is switched off was not checked either. */
export type Unchecked = Skip | { readonly rule: RuleId; readonly reason: 'off' };

/** What the check can say of a plan as a whole. */
export interface Verdict {
  /** Nothing is serious or a warning. */
  readonly clean: boolean;
  /** The rules that the months were judged by, the oldest first. */
  readonly ruleSets: readonly RuleSet[];
  /** The rules that ask something of this plan. */
  readonly holding: ReadonlySet<RuleId>;
  /** Rules that hold, and were not checked or not for every month. */
  readonly unchecked: readonly Unchecked[];
  /** Rules of those sets that ask nothing of this plan: follow-up without actual figures, a target that nobody sets. */
  readonly notApplicable: readonly RuleId[];
}

/** `thresholds` has the rules that are not switched off. */
export function verdictOf(
  findings: readonly Finding[],
  skips: readonly Skip[],
  ruleSets: readonly RuleSet[],
  holding: ReadonlySet<RuleId>,
  thresholds: ReadonlyMap<RuleId, number>,
): Verdict {
  const skipped = new Map(skips.map((skip) => [skip.rule, skip]));
  const unchecked = RULE_IDS.flatMap((rule): Unchecked[] => {
    if (!holding.has(rule) || ruleOf(rule).severity === 'information') return [];
    if (!thresholds.has(rule)) return [{ rule, reason: 'off' }];
    return skipped.has(rule) ? [skipped.get(rule)!] : [];
  });
  return {
    clean: findings.every((finding) => severityOf(finding) === 'information'),
    ruleSets,
    holding,
    unchecked,
    notApplicable: RULE_IDS.filter((rule) => !holding.has(rule) && ruleSets.some(({ rules }) => rules.has(rule))),
  };
}
