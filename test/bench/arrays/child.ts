import { call, FUNCTIONS } from '../../../src/functions';
import { measure, ratios, spread } from '../measure';
import type { Spread } from '../measure';
import { ARRAY_WORKS } from './works';

/** What one function took: at the largest size against the loop, and at a hundredth, a tenth and the whole of it. */
export interface ArrayTimes {
  readonly name: string;
  readonly rows: number;
  readonly times: Spread;
  readonly loop: Spread;
  readonly ratio: Spread;
  readonly growth: readonly { readonly size: number; readonly median: number }[];
  readonly peakMegabytes: number;
}

const SHARES = [0.01, 0.1, 1];

function timesOf(name: string): ArrayTimes {
  const { rows, args, bare } = ARRAY_WORKS.find((work) => work.name === name)!;
  const declaration = FUNCTIONS.find((one) => one.name === name)!;
  const sizes = SHARES.map((share) => Math.round(rows * share));
  const works = sizes.map((size) => {
    const ready = args(size);
    return () => call(declaration, ready);
  });
  const growth = works
    .slice(0, -1)
    .map((work, index) => ({ size: sizes[index]!, median: spread(measure(work)[0]!).median }));
  const [ours = [], loop = []] = measure(works.at(-1)!, bare(rows));
  const times = spread(ours);
  return {
    ...{ name, rows, times, loop: spread(loop), ratio: spread(ratios(ours, loop)) },
    growth: [...growth, { size: rows, median: times.median }],
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

console.log(JSON.stringify(timesOf(process.argv[2]!)));
