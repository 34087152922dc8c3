import type { Declaration } from '../core/declaration';
import { DATAVERSION, REF, REFLIST } from './reference';
import { FISCALYEAR, FYMONTHS, WAREKI } from './calendar';
import { NUM } from './num';

export const COMMON_FUNCTIONS: readonly Declaration[] = [NUM, FISCALYEAR, WAREKI, FYMONTHS, REF, REFLIST, DATAVERSION];

export { COMMON_FAULTS } from './faults';
