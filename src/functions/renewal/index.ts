import type { Declaration } from '../core/declaration';
import { CARDEXPIRY, CERTEXPIRY, RENEWFROM } from './expiry';
import { RENEWALS } from './renewals';
import { WORKLOAD } from './workload';

export const RENEWAL_FUNCTIONS: readonly Declaration[] = [CARDEXPIRY, CERTEXPIRY, RENEWFROM, RENEWALS, WORKLOAD];

export { RENEWAL_FAULTS } from './faults';
export { termsOn } from './rules';
