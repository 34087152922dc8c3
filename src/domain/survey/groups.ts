import { fail } from '../fault';

/** How many of two groups said yes. */
export interface Groups {
  readonly yesA: number;
  readonly sizeA: number;
  readonly yesB: number;
  readonly sizeB: number;
}

export function checkGroups({ yesA, sizeA, yesB, sizeB }: Groups): void {
  if (sizeA === 0) fail('emptyGroup', { group: 'A' });
  if (sizeB === 0) fail('emptyGroup', { group: 'B' });
  if (yesA > sizeA) fail('moreThanGroup', { group: 'A', yes: yesA, size: sizeA });
  if (yesB > sizeB) fail('moreThanGroup', { group: 'B', yes: yesB, size: sizeB });
}
