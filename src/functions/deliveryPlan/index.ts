import type { Declaration } from '../core/declaration';
import { BACKLOG } from './backlog';
import { CLEARBY } from './clearBy';
import { FOLLOWUP } from './followUp';
import { NOTICECHECK } from './noticeCheck';
import { OPENDAYS } from './openDays';
import { PLANCHECK } from './planCheck';
import { PLANSPREAD } from './planSpread';
import { PLANTARGET } from './planTarget';
import { REQUIREDRATE } from './requiredRate';
import { STAFF } from './staff';
import { TERMINALS } from './terminals';
import { WINDOWS } from './windows';

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
];

export { DELIVERY_PLAN_FAULTS } from './faults';
