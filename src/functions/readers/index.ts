export { date, fiscalYear } from './dates';
export { ANY_NUMBER, duration, figure, number, positive } from './numbers';
export { CUT_OFF, SUBSIDY_RATE } from './subsidy';
export { choice, flag, words } from './words';
