import type { Groups } from './groups';

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 95 % interval of the difference A − B: method 10 of Newcombe (1998), out of the score intervals of both rates. */
export function newcombeInterval({ yesA, sizeA, yesB, sizeB }: Groups): Interval {
  const rateA = yesA / sizeA;
  const rateB = yesB / sizeB;
  const a = wilsonInterval(yesA, sizeA);
  const b = wilsonInterval(yesB, sizeB);
  return {
    low: rateA - rateB - Math.hypot(rateA - a.low, b.high - rateB),
    high: rateA - rateB + Math.hypot(a.high - rateA, rateB - b.low),
  };
}

/** Wilson's score interval of one rate. */
export function wilsonInterval(yes: number, size: number): Interval {
  const middle = 2 * yes + Z * Z;
  const reach = Z * Math.sqrt(Z * Z + 4 * yes * (1 - yes / size));
  const width = 2 * (size + Z * Z);
  return { low: (middle - reach) / width, high: (middle + reach) / width };
}
