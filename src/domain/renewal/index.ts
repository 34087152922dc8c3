export { ageOn, nthBirthdayAfter } from './birthday';
export { cardExpiry, cardTerm, MAJORITY_AT_18_FROM } from './cardExpiry';
export { certificateExpiry, certificateTerm } from './certificateExpiry';
export { renewFrom } from './renewFrom';
export { renewals } from './renewals';
export type { Cohort, MonthlyRenewals, Period } from './renewals';
export { CARD_MINUTES, CERTIFICATE_MINUTES, workload } from './workload';
