export { printed } from './figure';
export type { Figure } from './figure';
export { normalizeWidth } from './normalizeWidth';
export { parseNumeral } from './parseNumeral';
export type { Numeral } from './parseNumeral';
export { complementOf, resolutionOf, roundTo, roundToPrecision, scaleDecimal } from './resolution';
export { CARD_UNITS, COST_UNITS } from './units';
export type { CardUnit, CostUnit, Dimension } from './units';
