import { lazily } from '../../domain';
import { readDate } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { termsOf } from '../../domain/renewal';
import type { TermsOn } from '../../domain/renewal';
import { validityRules } from '../../reference';

const sourced = lazily(() =>
  termsOf(validityRules().map((rule) => ({ ...rule, from: dayIf(rule.from), to: dayIf(rule.to) }))),
);

function dayIf(iso: string | null): Day | null {
  return iso === null ? null : readDate(iso);
}

/** The sourced rules in force on a day. */
export const termsOn: TermsOn = (day) => sourced()(day);
