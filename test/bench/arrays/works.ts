import type { ArrayWork } from './arrayWork';
import { CALL_WORKS } from './callWorks';
import { MONEY_WORKS } from './moneyWorks';
import { TIME_WORKS } from './timeWorks';

/** Every function whose result takes the shape of its ranges. */
export const ARRAY_WORKS: readonly ArrayWork[] = [...MONEY_WORKS, ...CALL_WORKS, ...TIME_WORKS];
