import { proportions } from './fraction';

/**
 * Whole numbers in proportion to weights from 0 on that add up to the total exactly: quotas are cut off, and what is left
 * goes to the largest remainders, of equal ones to the first. Undefined where the weights add up to nothing.
 */
export function apportion(total: number, weights: readonly number[]): number[] | undefined {
  const parts = proportions(weights);
  const sum = parts.reduce((added, part) => added + part, 0n);
  if (sum === 0n) return undefined;
  const quotas = parts.map((part) => BigInt(total) * part);
  const wholes = quotas.map((quota) => Number(quota / sum));
  const left = total - wholes.reduce((added, whole) => added + whole, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1));
  for (const { index } of byRemainder.slice(0, left)) wholes[index]! += 1;
  return wholes;
}
