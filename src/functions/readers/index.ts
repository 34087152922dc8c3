export { ANY_NUMBER, number, numeral } from './numbers';
export { choice, flag, words } from './words';
