import type { Declaration } from '../core/declaration';
import { GROUPDIFF } from './groupDiff';

export const SURVEY_FUNCTIONS: readonly Declaration[] = [GROUPDIFF];

export { SURVEY_FAULTS } from './faults';
