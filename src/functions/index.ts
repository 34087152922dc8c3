import type { Declaration } from './core/declaration';
import { CAPACITY_FUNCTIONS } from './capacity';
import { CALL_CENTRE_FUNCTIONS } from './callCentre';
import { COMMON_FUNCTIONS } from './common';
import { COST_FUNCTIONS } from './cost';
import { INVENTORY_FUNCTIONS } from './inventory';
import { POSTAGE_FUNCTIONS } from './postage';
import { DELIVERY_PLAN_FUNCTIONS } from './deliveryPlan';
import { RENEWAL_FUNCTIONS } from './renewal';
import { SUBSIDY_FUNCTIONS } from './subsidy';
import { SURVEY_FUNCTIONS } from './survey';

/** Every function of the namespace MYNA. */
export const FUNCTIONS: readonly Declaration[] = [
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

export { call } from './core/call';
export type { Host } from './core/call';
export { DateCell, Failure } from './core/cell';
export type { Output, OutputCell } from './core/cell';
export type { Argument } from './core/argument';
export type { Declaration, DeclarationHelp, Example, FamilyId } from './core/declaration';
export type { FunctionHelp, HelpIndex } from './core/help';
export type { Language, Text } from './core/text';
export { signature } from './core/signature';
export { FAMILIES } from './families';
export { findingsOf, PLANCHECK } from './deliveryPlan/planCheck';
export type { PlanArgument } from './deliveryPlan/planCheck';
