export {
  ageOn,
  cardExpiry,
  cardTerm,
  certificateExpiry,
  certificateTerm,
  MAJORITY_AT_18_FROM,
  nthBirthdayAfter,
  renewFrom,
} from './expiry';
export { CARD_MINUTES, CERTIFICATE_MINUTES, renewals, workload } from './renewals';
export type { Cohort } from './renewals';
