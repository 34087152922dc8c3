import { CALL_CENTRE_EXPLANATIONS } from '../callCentre/explanations';
import { CALL_EXPLANATIONS } from '../callCentre/callExplanations';
import { CAPACITY_EXPLANATIONS } from '../capacity/explanations';
import { CAPACITY_PLAN_EXPLANATIONS } from '../capacity/planExplanations';
import { CALENDAR_EXPLANATIONS } from '../common/calendarExplanations';
import { NUM_EXPLANATION } from '../common/numExplanation';
import { REFERENCE_EXPLANATIONS } from '../common/referenceExplanations';
import { COST_EXPLANATIONS } from '../cost/explanations';
import { BACKLOG_EXPLANATIONS } from '../deliveryPlan/backlogExplanations';
import { CHECK_EXPLANATION } from '../deliveryPlan/checkExplanation';
import { DAYS_EXPLANATIONS } from '../deliveryPlan/daysExplanations';
import { STAFF_EXPLANATIONS } from '../deliveryPlan/staffExplanations';
import { INVENTORY_EXPLANATIONS } from '../inventory/explanations';
import { MAIL_COST_EXPLANATIONS } from '../postage/costExplanations';
import { POSTAGE_EXPLANATIONS } from '../postage/explanations';
import { TARIFF_EXPLANATIONS } from '../postage/tariffExplanations';
import { RENEWAL_EXPLANATIONS } from '../renewal/explanations';
import { RENEWALS_EXPLANATIONS } from '../renewal/renewalsExplanations';
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
  ...TARIFF_EXPLANATIONS,
  ...CALL_CENTRE_EXPLANATIONS,
  ...CALL_EXPLANATIONS,
  ...RENEWAL_EXPLANATIONS,
  ...RENEWALS_EXPLANATIONS,
  ...DAYS_EXPLANATIONS,
  ...STAFF_EXPLANATIONS,
  ...BACKLOG_EXPLANATIONS,
  ...CHECK_EXPLANATION,
  ...INVENTORY_EXPLANATIONS,
  ...SUBSIDY_EXPLANATIONS,
  ...SURVEY_EXPLANATIONS,
  ...NUM_EXPLANATION,
  ...CALENDAR_EXPLANATIONS,
  ...REFERENCE_EXPLANATIONS,
};

export { Speaker } from '../steps/speaker';
export type { Kind, Step, Table } from '../steps/speaker';
export type { Explained } from '../steps/explainer';
