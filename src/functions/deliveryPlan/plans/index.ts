import type { Declaration } from '../../core/declaration';
import { PLANCHECK } from '../planCheck';
import { PLANCOST } from '../planCost';
import { PLANFIX } from '../planFix';

/** The functions that read a whole plan as a table. */
export const PLAN_FUNCTIONS: readonly Declaration[] = [PLANCHECK, PLANFIX, PLANCOST];

export { PLAN_FAULTS } from '../planFaults';
