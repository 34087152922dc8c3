import type { Declaration } from '../core/declaration';
import { SUBSIDY } from './subsidy';

export const SUBSIDY_FUNCTIONS: readonly Declaration[] = [SUBSIDY];

export { SUBSIDY_FAULTS } from './faults';
