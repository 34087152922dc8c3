import { CALL_CENTRE_EXPLAINERS } from './callCentre';
import { CAPACITY_EXPLAINERS } from './capacity';
import { COST_EXPLAINERS } from './cost';
import type { Explainer } from './explainer';
import { MAIL_COST_EXPLAINERS } from './mailCost';
import { PLAN_EXPLAINERS } from './plan';
import { POSTAGE_EXPLAINERS } from './postage';
import { RENEWAL_EXPLAINERS } from './renewal';
import { SUBSIDY_EXPLAINERS } from './subsidy';
import { SURVEY_EXPLAINERS } from './survey';

/** By the function's name. The others are explained by their own notes. */
export const EXPLAINERS: Readonly<Record<string, Explainer>> = {
  ...COST_EXPLAINERS,
  ...CAPACITY_EXPLAINERS,
  ...POSTAGE_EXPLAINERS,
  ...MAIL_COST_EXPLAINERS,
  ...RENEWAL_EXPLAINERS,
  ...PLAN_EXPLAINERS,
  ...SUBSIDY_EXPLAINERS,
  ...CALL_CENTRE_EXPLAINERS,
  ...SURVEY_EXPLAINERS,
};
