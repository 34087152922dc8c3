export { date, fiscalYear } from './dates';
export { ANY_NUMBER, figure, number, withUnits } from './numbers';
export { choice, flag, words } from './words';
