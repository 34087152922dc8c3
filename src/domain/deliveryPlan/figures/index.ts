export { clearedIn, monthsToClear, requiredRate, runningBacklog } from './backlog';
export type { Monthly } from './backlog';
export { ceilQuotient, plus, times } from './decimals';
export { planSpread, planTarget, staffFor, terminalsFor, windowsFor } from './needs';
export type { Presetting } from './needs';
export { isOnRecord, isYearEnd, openDays } from './openDays';
export type { Holidays } from './openDays';
export { followUp, noticeState, TOLERANCE } from './progress';
export type { NoticeState, Progress } from './progress';
