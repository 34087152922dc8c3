export { groupDifference, wilsonInterval } from './groupDifference';
export type { GroupDifference, Groups } from './groupDifference';
