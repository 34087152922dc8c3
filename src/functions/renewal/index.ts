import type { Declaration } from '../core/declaration';
import { CARDEXPIRY } from './cardExpiry';
import { CERTEXPIRY } from './certExpiry';
import { RENEWALS } from './renewals';
import { RENEWFROM } from './renewFrom';
import { WORKLOAD } from './workload';

export const RENEWAL_FUNCTIONS: readonly Declaration[] = [CARDEXPIRY, CERTEXPIRY, RENEWFROM, RENEWALS, WORKLOAD];

export { RENEWAL_FAULTS } from './faults';
