import { fail } from '../fault';

/**
 * Shares of the total, rounded to `digits` decimals of a percent, that add up to exactly 100 %: every share is cut off,
 * and the steps left over go to the largest remainders (the first one where remainders are equal).
 */
export function shares(amounts: readonly number[], digits: number): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return fail('divisionByZero', { divisor: 'total' });
  const steps = 10 ** (digits + 2);
  const exact = amounts.map((amount) => (amount / total) * steps);
  const whole = exact.map((share) => Math.floor(share));
  const left = steps - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - whole[index]! }))
    .sort((a, b) => b.remainder - a.remainder);
  for (const { index } of byRemainder.slice(0, left)) whole[index]! += 1;
  return whole.map((share) => share / steps);
}
