import { BACKLOG_EXPLANATIONS } from './backlogExplanations';
import { CHECK_EXPLANATION } from './checkExplanation';
import { COST_EXPLANATION } from './costExplanation';
import { DAYS_EXPLANATIONS } from './daysExplanations';
import { FIX_EXPLANATION } from './fixExplanation';
import { STAFF_EXPLANATIONS } from './staffExplanations';

export const EXPLANATIONS = {
  ...BACKLOG_EXPLANATIONS,
  ...CHECK_EXPLANATION,
  ...COST_EXPLANATION,
  ...DAYS_EXPLANATIONS,
  ...FIX_EXPLANATION,
  ...STAFF_EXPLANATIONS,
};
