import { CALL_CENTRE_EXPLANATIONS } from '../callCentre/explanations';
import { CAPACITY_EXPLANATIONS } from '../capacity/explanations';
import { CAPACITY_PLAN_EXPLANATIONS } from '../capacity/planExplanations';
import { COST_EXPLANATIONS } from '../cost/explanations';
import { STAFF_EXPLANATIONS } from '../deliveryPlan/staffExplanations';
import { INVENTORY_EXPLANATIONS } from '../inventory/explanations';
import { MAIL_COST_EXPLANATIONS } from '../postage/costExplanations';
import { POSTAGE_EXPLANATIONS } from '../postage/explanations';
import { RENEWAL_EXPLANATIONS } from '../renewal/explanations';
import type { Explainers } from '../steps/explainer';
import { SUBSIDY_EXPLANATIONS } from '../subsidy/explanations';
import { SURVEY_EXPLANATIONS } from '../survey/explanations';

/** How each function comes to its result, by the function's name. Apart from the declarations: functions.js goes without. */
export const EXPLANATIONS: Explainers = {
  ...COST_EXPLANATIONS,
  ...CAPACITY_EXPLANATIONS,
  ...CAPACITY_PLAN_EXPLANATIONS,
  ...POSTAGE_EXPLANATIONS,
  ...MAIL_COST_EXPLANATIONS,
  ...CALL_CENTRE_EXPLANATIONS,
  ...RENEWAL_EXPLANATIONS,
  ...STAFF_EXPLANATIONS,
  ...INVENTORY_EXPLANATIONS,
  ...SUBSIDY_EXPLANATIONS,
  ...SURVEY_EXPLANATIONS,
};

export { Speaker } from '../steps/speaker';
export type { Kind, Step, Table } from '../steps/speaker';
export type { Explained } from '../steps/explainer';
