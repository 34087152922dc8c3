import { divide, fractionOf, nearest, subtract } from '../exact';
import { fail } from '../fault';

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
  const rateA = divide(fractionOf(groups.yesA), fractionOf(groups.sizeA));
  const rateB = divide(fractionOf(groups.yesB), fractionOf(groups.sizeB));
  return {
    rateA: nearest(rateA),
    rateB: nearest(rateB),
    difference: nearest(subtract(rateA, rateB)),
    p: fisherP(groups),
    ...newcombeInterval(groups),
  };
}

/** How many of two groups said yes. */
export interface Groups {
  readonly yesA: number;
  readonly sizeA: number;
  readonly yesB: number;
  readonly sizeB: number;
}

function checkGroups({ yesA, sizeA, yesB, sizeB }: Groups): void {
  if (sizeA === 0) fail('emptyGroup', { group: 'A' });
  if (sizeB === 0) fail('emptyGroup', { group: 'B' });
  if (yesA > sizeA) fail('moreThanGroup', { group: 'A', yes: yesA, size: sizeA });
  if (yesB > sizeB) fail('moreThanGroup', { group: 'B', yes: yesB, size: sizeB });
}

/** Tables this close in likelihood count as equally likely, as in R's fisher.test: rounding must not part them. */
const TIE = 1 + 1e-7;

/** The likelihood of the likeliest table: as large as leaves room for the sum of all of them. */
const MOST = 2 ** 960;

/** Smaller likelihoods no longer shrink evenly; a p of this part of the whole is less than any double. */
const LEAST = 1e-300;

/**
 * Fisher's exact two-sided p: the likelihood of all tables with the same margins that are no likelier than the observed one.
 * Likelihoods are taken relative to the likeliest table and walked outwards from it, so that none overflows.
 */
function fisherP({ yesA, sizeA, yesB, sizeB }: Groups): number {
  const yes = yesA + yesB;
  const mode = Math.floor(((sizeA + 1) * (yes + 1)) / (sizeA + sizeB + 2));
  const oneMore = (count: number) => ((yes - count) * (sizeA - count)) / ((count + 1) * (sizeB - yes + count + 1));

  let observed = MOST;
  for (let count = mode; count < yesA && observed > LEAST; count++) observed *= oneMore(count);
  for (let count = mode; count > yesA && observed > LEAST; count--) observed /= oneMore(count - 1);
  if (observed <= LEAST) return 0;
  const limit = observed * TIE;

  let all = MOST;
  let unlikely = limit >= MOST ? MOST : 0;
  const take = (likelihood: number): boolean => {
    all += likelihood;
    if (likelihood <= limit) unlikely += likelihood;
    return likelihood > LEAST;
  };
  // Beyond the last possible table on either side the likelihood is 0.
  let likelihood = MOST;
  for (let count = mode; take((likelihood *= oneMore(count))); count++);
  likelihood = MOST;
  for (let count = mode; take((likelihood /= oneMore(count - 1))); count--);
  return Math.min(1, unlikely / all);
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 95 % interval of the difference A − B: method 10 of Newcombe (1998), out of the score intervals of both rates. */
function newcombeInterval({ yesA, sizeA, yesB, sizeB }: Groups): Interval {
  const rateA = yesA / sizeA;
  const rateB = yesB / sizeB;
  const a = wilsonInterval(yesA, sizeA);
  const b = wilsonInterval(yesB, sizeB);
  return {
    low: Math.max(-1, rateA - rateB - Math.hypot(rateA - a.low, b.high - rateB)),
    high: Math.min(1, rateA - rateB + Math.hypot(a.high - rateA, rateB - b.low)),
  };
}

/** Wilson's score interval of one rate. */
export function wilsonInterval(yes: number, size: number): Interval {
  const middle = 2 * yes + Z * Z;
  const reach = Z * Math.sqrt(Z * Z + 4 * yes * (1 - yes / size));
  const width = 2 * (size + Z * Z);
  return { low: (middle - reach) / width, high: (middle + reach) / width };
}
