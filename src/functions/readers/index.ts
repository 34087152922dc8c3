export { date, fiscalYear } from './dates';
export { ANY_NUMBER, number, numeral } from './numbers';
export { withUnits } from './units';
export { choice, flag, words } from './words';
