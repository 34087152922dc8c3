import type { Declaration } from '../core/declaration';
import { BACKLOG, CLEARBY, REQUIREDRATE } from './backlog';
import { FOLLOWUP } from './followUp';
import { NOTICECHECK } from './noticeCheck';
import { OPENDAYS } from './openDays';
import { PLANSPREAD } from './planSpread';
import { PLANTARGET } from './planTarget';
import { STAFF, TERMINALS, WINDOWS } from './staff';

/** Those that do without a plan as a table; the others are in plans. */
export const DELIVERY_PLAN_FUNCTIONS: readonly Declaration[] = [
  OPENDAYS,
  WINDOWS,
  TERMINALS,
  STAFF,
  PLANTARGET,
  PLANSPREAD,
  BACKLOG,
  CLEARBY,
  REQUIREDRATE,
  NOTICECHECK,
  FOLLOWUP,
];

export { DELIVERY_PLAN_FAULTS } from './faults';
