import { caller } from './core/call';
import type { Declaration, FamilyId } from './core/declaration';
import { describer } from './core/faults';
import { GENERAL_FAULTS } from './core/generalFaults';
import { CAPACITY_FUNCTIONS } from './capacity';
import { CALL_CENTRE_FAULTS, CALL_CENTRE_FUNCTIONS } from './callCentre';
import { COMMON_FAULTS, COMMON_FUNCTIONS } from './common';
import { COST_FUNCTIONS } from './cost';
import { INVENTORY_FUNCTIONS } from './inventory';
import { POSTAGE_FAULTS, POSTAGE_FUNCTIONS } from './postage';
import { DELIVERY_PLAN_FAULTS, DELIVERY_PLAN_FUNCTIONS } from './deliveryPlan';
import { findingsWith } from './deliveryPlan/planCheck';
import { RENEWAL_FAULTS, RENEWAL_FUNCTIONS } from './renewal';
import { SUBSIDY_FAULTS, SUBSIDY_FUNCTIONS } from './subsidy';
import { SURVEY_FAULTS, SURVEY_FUNCTIONS } from './survey';
import type { Text } from './core/text';
export type { Declaration, DeclarationHelp, Example, FamilyId } from './core/declaration';
export { signature } from './core/declaration';
export type { Host } from './core/blanks';
export { BLANK, cellOf, DateCell, Failure } from './core/cell';
export type { Output, OutputCell } from './core/cell';
export type { Argument, Reader } from './core/argument';
export { ArgumentError, PassedError } from './core/faults';
export { readCell } from './core/readCell';
export { VERSION } from './core/version';
export { untoldUnit } from './core/help';
export type { FunctionHelp, HelpIndex } from './core/help';
export type { Language, Text } from './core/text';
export { PLANCHECK } from './deliveryPlan/planCheck';
export type { PlanArgument } from './deliveryPlan/planCheck';

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

/** Makes of what a calculation threw the cell error and its reason. */
export const describeFailure = describer({
  ...GENERAL_FAULTS,
  ...COMMON_FAULTS,
  ...POSTAGE_FAULTS,
  ...CALL_CENTRE_FAULTS,
  ...RENEWAL_FAULTS,
  ...DELIVERY_PLAN_FAULTS,
  ...SUBSIDY_FAULTS,
  ...SURVEY_FAULTS,
});

export const call = caller(describeFailure);
export const findingsOf = findingsWith(describeFailure);

export const FAMILIES: Readonly<Record<FamilyId, Text>> = {
  cost: { ja: '費用', en: 'Cost' },
  capacity: { ja: '発行能力', en: 'Issuing capacity' },
  postage: { ja: '郵送', en: 'Postage' },
  callCentre: { ja: 'コールセンター', en: 'Call centre' },
  renewal: { ja: '更新', en: 'Renewal' },
  deliveryPlan: { ja: '交付円滑化計画', en: 'Delivery plan' },
  inventory: { ja: '棚卸し', en: 'Inventory' },
  subsidy: { ja: '補助金', en: 'Subsidy' },
  survey: { ja: '調査', en: 'Survey' },
  common: { ja: '共通', en: 'Common' },
};
