export { CARD_UNITS, COST_UNITS, normalizeWidth, parseNumeral, printed } from './parseNumeral';
export type { CardUnit, CostUnit, Dimension, Figure, Numeral } from './parseNumeral';
export { complementOf, resolutionOf, roundTo, roundToPrecision, scaleDecimal } from './resolution';
