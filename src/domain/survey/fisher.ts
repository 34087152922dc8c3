import type { Groups } from './groups';

/** Tables this close in likelihood count as equally likely, as in R's fisher.test: rounding must not part them. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact two-sided p: the likelihood of all tables with the same margins that are no likelier than the observed one.
 * Likelihoods are taken relative to the likeliest table and walked outwards from it, so that none overflows.
 */
export function fisherP({ yesA, sizeA, yesB, sizeB }: Groups): number {
  const yes = yesA + yesB;
  const least = Math.max(0, yes - sizeB);
  const most = Math.min(yes, sizeA);
  const likeliest = Math.floor(((sizeA + 1) * (yes + 1)) / (sizeA + sizeB + 2));
  const mode = Math.min(most, Math.max(least, likeliest));
  const oneMore = (count: number) => ((yes - count) * (sizeA - count)) / ((count + 1) * (sizeB - yes + count + 1));

  let observed = 1;
  for (let count = mode; count < yesA; count++) observed *= oneMore(count);
  for (let count = mode; count > yesA; count--) observed /= oneMore(count - 1);
  const limit = observed * TIE;

  let all = 1;
  let unlikely = limit >= 1 ? 1 : 0;
  const take = (likelihood: number) => {
    all += likelihood;
    if (likelihood <= limit) unlikely += likelihood;
  };
  let likelihood = 1;
  for (let count = mode; count < most && likelihood > 0; count++) take((likelihood *= oneMore(count)));
  likelihood = 1;
  for (let count = mode; count > least && likelihood > 0; count--) take((likelihood /= oneMore(count - 1)));
  return Math.min(1, unlikely / all);
}
