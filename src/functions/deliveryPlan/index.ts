import type { Declaration } from '../core/declaration';
import { BACKLOG, CLEARBY, REQUIREDRATE } from './backlog';
import { FOLLOWUP } from './followUp';
import { NOTICECHECK } from './noticeCheck';
import { OPENDAYS } from './openDays';
import { PLANCHECK } from './planCheck';
import { PLANCOST } from './planCost';
import { PLANSPREAD } from './planSpread';
import { PLANTARGET } from './planTarget';
import { STAFF, TERMINALS, WINDOWS } from './staff';

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
  PLANCHECK,
  PLANCOST,
];

export { DELIVERY_PLAN_FAULTS } from './faults';
