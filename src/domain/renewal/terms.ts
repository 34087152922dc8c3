import type { Day } from '../calendar';

export type RuleName =
  | 'majority'
  | 'adultCardBirthdays'
  | 'minorCardBirthdays'
  | 'certificateBirthdays'
  | 'renewedCertificateBirthdays'
  | 'monthsBeforeExpiry';

/** A rule over the days on which it is in force; a null end is open. */
export interface DatedRule {
  readonly rule: RuleName;
  readonly value: number;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The rules that are in force on one day. */
export type Terms = Readonly<Record<RuleName, DatedRule>>;

export type TermsOn = (day: Day) => Terms;

/** Gives the rules in force on any day; on every day there is one of each name. */
export function termsOf(rules: readonly DatedRule[]): TermsOn {
  const starts = [...new Set(rules.map(({ from }) => from ?? -Infinity))].sort((a, b) => b - a);
  const periods = starts.map((start) => {
    const inForce = rules.filter(({ from, to }) => (from ?? -Infinity) <= start && (to ?? Infinity) >= start);
    return { start, terms: Object.fromEntries(inForce.map((rule) => [rule.rule, rule])) as unknown as Terms };
  });
  return (day) => periods.find(({ start }) => day >= start)!.terms;
}
