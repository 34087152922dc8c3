import { readDate } from '../../../src/domain/calendar';
import * as domain from '../../../src/domain/renewal';
import type { DatedRule } from '../../../src/domain/renewal';

const always = { from: null, to: null };

/** What is in force today, written down apart from the seeds. */
export const RULES: readonly DatedRule[] = [
  { rule: 'majority', value: 20, from: null, to: readDate('2022-03-31') },
  { rule: 'majority', value: 18, from: readDate('2022-04-01'), to: null },
  { rule: 'adultCardBirthdays', value: 10, ...always },
  { rule: 'minorCardBirthdays', value: 5, ...always },
  { rule: 'certificateBirthdays', value: 5, ...always },
  { rule: 'renewedCertificateBirthdays', value: 6, ...always },
  { rule: 'monthsBeforeExpiry', value: 3, ...always },
];

const termsOn = domain.termsOf(RULES);

type Rest<F> = F extends (termsOn: domain.TermsOn, ...rest: infer R) => infer T ? (...rest: R) => T : never;

function inForce<F extends (termsOn: domain.TermsOn, ...rest: never[]) => unknown>(calculate: F): Rest<F> {
  return ((...rest: never[]) => calculate(termsOn, ...rest)) as Rest<F>;
}

export const cardExpiry = inForce(domain.cardExpiry);
export const cardTerm = inForce(domain.cardTerm);
export const certificateExpiry = inForce(domain.certificateExpiry);
export const certificateTerm = inForce(domain.certificateTerm);
export const renewFrom = inForce(domain.renewFrom);
export const renewals = inForce(domain.renewals);
