export { ageOn, cardExpiry, cardTerm, MAJORITY_AT_18_FROM, nthBirthdayAfter, renewFrom } from './cardExpiry';
export { certificateExpiry, certificateTerm } from './certificateExpiry';
export { CARD_MINUTES, CERTIFICATE_MINUTES, renewals, workload } from './renewals';
export type { Cohort } from './renewals';
