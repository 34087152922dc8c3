export { date, fiscalYear } from './dates';
export { addUp, ANY_NUMBER, figure, number, positive, unitName, withUnits } from './numbers';
export { choice, flag, words } from './words';
