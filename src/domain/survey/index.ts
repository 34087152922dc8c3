export { groupDifference } from './groupDiff';
export type { GroupDifference } from './groupDiff';
export type { Groups } from './groups';
export { wilsonInterval } from './newcombe';
