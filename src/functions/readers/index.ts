export { date, fiscalYear } from './dates';
export { addUp, ANY_NUMBER, figure, number, positive, unitName, withUnits } from './numbers';
export { CUT_OFF, subsidyRate } from './subsidy';
export { choice, flag, words } from './words';
