import { CHECK_EXPLANATION } from './checkExplanation';
import { COST_EXPLANATION } from './costExplanation';
import { FIX_EXPLANATION } from './fixExplanation';

/** Of the functions that read a whole plan. */
export const EXPLANATIONS = { ...CHECK_EXPLANATION, ...COST_EXPLANATION, ...FIX_EXPLANATION };
