import { caller } from './core/call';
import type { Declaration, FamilyId } from './core/declaration';
import { describer } from './core/faults';
import { PLAN_FAULTS, PLAN_FUNCTIONS } from './deliveryPlan/plans';
import { findingsWith } from './deliveryPlan/planCheck';
import { mendingsWith } from './deliveryPlan/planFix';
import { START_FAULTS, START_FUNCTIONS } from './start';
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
export { VERSION_TEXT } from './common/reference';
export {
  builtInTariff,
  needsLimit,
  serviceWords,
  sizeLimits,
  TARIFF_HEADER,
  TARIFF_HEADINGS,
  titleOf,
} from './postage';
export { untoldUnit } from './core/help';
export type { FunctionHelp, HelpIndex, SearchWords } from './core/help';
export type { Language, Text } from './core/text';
export { fixedCells } from './deliveryPlan/fixRows';
export { PLANCHECK } from './deliveryPlan/planCheck';
export type { PlanArgument, PlanGiven } from './deliveryPlan/planCheck';

/** Makes of what a calculation threw the cell error and its reason. */
export const describeFailure = describer({ ...START_FAULTS, ...PLAN_FAULTS });

export const call = caller(describeFailure);
export const findingsOf = findingsWith(describeFailure);
export const mendingOf = mendingsWith(describeFailure);

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

const place = ({ family }: Declaration): number => Object.keys(FAMILIES).indexOf(family);

/** Every function of the namespace MYNA, family by family. */
export const FUNCTIONS: readonly Declaration[] = [...START_FUNCTIONS, ...PLAN_FUNCTIONS].sort(
  (a, b) => place(a) - place(b),
);
