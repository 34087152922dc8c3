import { CALENDAR_EXPLANATIONS } from './calendarExplanations';
import { NUM_EXPLANATION } from './numExplanation';
import { REFERENCE_EXPLANATIONS } from './referenceExplanations';

export const EXPLANATIONS = { ...CALENDAR_EXPLANATIONS, ...NUM_EXPLANATION, ...REFERENCE_EXPLANATIONS };
