import type { Declaration } from '../core/declaration';
import { DATAVERSION } from './dataVersion';
import { FISCALYEAR } from './fiscalYear';
import { FYMONTHS } from './fyMonths';
import { NUM } from './num';
import { REF } from './ref';
import { REFLIST } from './refList';
import { WAREKI } from './wareki';

export const COMMON_FUNCTIONS: readonly Declaration[] = [NUM, FISCALYEAR, WAREKI, FYMONTHS, REF, REFLIST, DATAVERSION];

export { COMMON_FAULTS } from './faults';
