export { groupDifference, wilsonInterval } from './groupDifference';
export type { Groups } from './groupDifference';
