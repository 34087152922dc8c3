export { ageOn, cardExpiry, cardTerm, certificateExpiry, certificateTerm, nthBirthdayAfter, renewFrom } from './expiry';
export { CARD_MINUTES, CERTIFICATE_MINUTES, renewals, workload } from './renewals';
export type { Cohort } from './renewals';
export { termsOf } from './terms';
export type { DatedRule, TermsOn } from './terms';
