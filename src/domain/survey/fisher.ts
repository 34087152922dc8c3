import type { Groups } from './groups';

/** Tables this close in likelihood count as equally likely, as in R's fisher.test: rounding must not part them. */
const TIE = 1 + 1e-7;

/** Smaller parts of the likeliest table's likelihood no longer shrink evenly; a p of this size is 0. */
const LEAST = 1e-300;

/**
 * Fisher's exact two-sided p: the likelihood of all tables with the same margins that are no likelier than the observed one.
 * Likelihoods are taken relative to the likeliest table and walked outwards from it, so that none overflows.
 */
export function fisherP({ yesA, sizeA, yesB, sizeB }: Groups): number {
  const yes = yesA + yesB;
  const mode = Math.floor(((sizeA + 1) * (yes + 1)) / (sizeA + sizeB + 2));
  const oneMore = (count: number) => ((yes - count) * (sizeA - count)) / ((count + 1) * (sizeB - yes + count + 1));

  let observed = 1;
  for (let count = mode; count < yesA && observed > LEAST; count++) observed *= oneMore(count);
  for (let count = mode; count > yesA && observed > LEAST; count--) observed /= oneMore(count - 1);
  if (observed <= LEAST) return 0;
  const limit = observed * TIE;

  let all = 1;
  let unlikely = limit >= 1 ? 1 : 0;
  const take = (likelihood: number): boolean => {
    all += likelihood;
    if (likelihood <= limit) unlikely += likelihood;
    return likelihood > LEAST;
  };
  // Beyond the last possible table on either side the likelihood is 0.
  let likelihood = 1;
  for (let count = mode; take((likelihood *= oneMore(count))); count++);
  likelihood = 1;
  for (let count = mode; take((likelihood /= oneMore(count - 1))); count--);
  return Math.min(1, unlikely / all);
}
