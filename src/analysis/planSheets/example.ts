import { PLANCHECK } from '../../functions/deliveryPlan/planCheck';
import type { Example } from '../../functions';

/** A small plan with something to find, for those who have none at hand. */
export const PLAN_EXAMPLE: Example = PLANCHECK.examples[0]!;
