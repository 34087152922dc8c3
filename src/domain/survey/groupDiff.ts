import { fisherP } from './fisher';
import { checkGroups } from './groups';
import type { Groups } from './groups';
import { newcombeInterval } from './newcombe';

export interface GroupDifference {
  readonly rateA: number;
  readonly rateB: number;
  readonly difference: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
}

/** The rates of two groups and how far apart they are. */
export function groupDifference(groups: Groups): GroupDifference {
  checkGroups(groups);
  const rateA = groups.yesA / groups.sizeA;
  const rateB = groups.yesB / groups.sizeB;
  return { rateA, rateB, difference: rateA - rateB, p: fisherP(groups), ...newcombeInterval(groups) };
}
