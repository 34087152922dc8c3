import { CALL_CENTRE_FAULTS, CALL_CENTRE_FUNCTIONS } from '../callCentre';
import { CAPACITY_FUNCTIONS } from '../capacity';
import { COMMON_FAULTS, COMMON_FUNCTIONS } from '../common';
import { caller } from '../core/call';
import type { Declaration } from '../core/declaration';
import { describer } from '../core/faults';
import { GENERAL_FAULTS } from '../core/generalFaults';
import { COST_FUNCTIONS } from '../cost';
import { DELIVERY_PLAN_FAULTS, DELIVERY_PLAN_FUNCTIONS } from '../deliveryPlan';
import { INVENTORY_FUNCTIONS } from '../inventory';
import { POSTAGE_FAULTS, POSTAGE_FUNCTIONS } from '../postage';
import { RENEWAL_FAULTS, RENEWAL_FUNCTIONS } from '../renewal';
import { SUBSIDY_FAULTS, SUBSIDY_FUNCTIONS } from '../subsidy';
import { SURVEY_FAULTS, SURVEY_FUNCTIONS } from '../survey';

export { Failure } from '../core/cell';

/** What functions.js holds at its start: all functions but those that read a whole plan, which come with the first call of one. */
export const START_FUNCTIONS: readonly Declaration[] = [
  ...COST_FUNCTIONS,
  ...CAPACITY_FUNCTIONS,
  ...POSTAGE_FUNCTIONS,
  ...CALL_CENTRE_FUNCTIONS,
  ...RENEWAL_FUNCTIONS,
  ...DELIVERY_PLAN_FUNCTIONS,
  ...INVENTORY_FUNCTIONS,
  ...SUBSIDY_FUNCTIONS,
  ...SURVEY_FUNCTIONS,
  ...COMMON_FUNCTIONS,
];

/** The texts of what can go wrong in them. */
export const START_FAULTS = {
  ...GENERAL_FAULTS,
  ...COMMON_FAULTS,
  ...POSTAGE_FAULTS,
  ...CALL_CENTRE_FAULTS,
  ...RENEWAL_FAULTS,
  ...DELIVERY_PLAN_FAULTS,
  ...SUBSIDY_FAULTS,
  ...SURVEY_FAULTS,
};

export const describeAtStart = describer(START_FAULTS);
export const callAtStart = caller(describeAtStart);
