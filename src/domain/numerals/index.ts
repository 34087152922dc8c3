export { normalizeWidth, parseNumeral, printed } from './parseNumeral';
export type { Figure, Numeral } from './parseNumeral';
export { complementOf, resolutionOf, roundTo, roundToPrecision, scaleDecimal } from './resolution';
export { CARD_UNITS, COST_UNITS } from './units';
export type { CardUnit, CostUnit, Dimension } from './units';
