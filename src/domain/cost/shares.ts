import { apportion } from '../exact';
import { fail } from '../fault';

/**
 * Shares of the total, rounded to `digits` decimals of a percent, that add up to exactly 100 %: every share is cut off,
 * and the steps left over go to the largest remainders (the first one where remainders are equal).
 */
export function shares(amounts: readonly number[], digits: number): number[] {
  const steps = 10 ** (digits + 2);
  const whole = apportion(steps, amounts) ?? fail('divisionByZero', { divisor: 'total' });
  return whole.map((share) => share / steps);
}
