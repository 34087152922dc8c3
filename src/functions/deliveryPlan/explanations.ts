import { BACKLOG_EXPLANATIONS } from './backlogExplanations';
import { DAYS_EXPLANATIONS } from './daysExplanations';
import { STAFF_EXPLANATIONS } from './staffExplanations';

export const EXPLANATIONS = { ...BACKLOG_EXPLANATIONS, ...DAYS_EXPLANATIONS, ...STAFF_EXPLANATIONS };
