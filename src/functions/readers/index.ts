export { date, fiscalYear } from './dates';
export { ANY_NUMBER, figure, number } from './numbers';
export { withUnits } from './units';
export { choice, flag, words } from './words';
