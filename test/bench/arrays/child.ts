import { peakMegabytes } from '../../support/peakMemory';
import { exponentOf } from '../growth';
import { measure, ratios, spread, takeTurns } from '../measure';
import type { Spread } from '../measure';
import { shippedFunctions } from './shipped';
import { ARRAY_WORKS } from './works';

/** What one function took on all rows, against the loop. */
export interface ArrayTimes {
  readonly name: string;
  readonly rows: number;
  readonly times: Spread;
  readonly loop: Spread;
  readonly ratio: Spread;
  /** The exponents with which the time grows from a hundredth of the rows over a tenth to all of them; where they are asked for. */
  readonly growth?: { readonly times: number; readonly loop: number };
  /** Of the process after one call of each at every size. */
  readonly peakMegabytes: number;
}

const PARTS = [100, 10, 1];
const GROWTH_TURNS = 9;

/**
 * The same rows in so many calls, whose results all stay, as in a workbook: each size then does as much in all, measures as
 * finely, and pays as much for the collection of garbage, which a single small call never lives to see.
 */
function inCalls(parts: number, work: () => unknown): () => unknown {
  return () => Array.from({ length: parts }, work);
}

function growthOf(work: (size: number) => () => unknown, sizes: readonly number[]): number {
  const runs = takeTurns(
    GROWTH_TURNS,
    sizes.map((size, index) => inCalls(PARTS[index]!, work(size))),
  );
  return exponentOf(
    runs.map((times, index) => ({ size: sizes[index]!, median: spread(times).median / PARTS[index]! })),
  );
}

/** So many rows of each function come first, in the same realm: a workbook calls more than one. */
const ROWS_OF_OTHERS = 200;
const TURNS_OF_OTHERS = 20;

function timesOf(place: number, file: string, withGrowth: boolean): ArrayTimes {
  const { name, kind, rows, args, bare } = ARRAY_WORKS[place]!;
  const functions = shippedFunctions(file);
  const work = (size: number) => {
    const [ready, calculate] = [args(size), functions(name)];
    return () => calculate(...ready);
  };
  for (const other of ARRAY_WORKS) {
    const [ready, calculate] = [other.args(ROWS_OF_OTHERS), functions(other.name)];
    for (let turn = 0; turn < TURNS_OF_OTHERS; turn++) calculate(...ready);
  }
  const whole = work(rows);
  const sizes = PARTS.map((parts) => Math.round(rows / parts));
  // As in a workbook, where single cells and short columns come first; the engine then knows both alike.
  for (const size of sizes) for (const run of [work(size), bare(size)]) run();
  const peak = Math.round(peakMegabytes());
  const [times = [], loop = []] = measure(whole, bare(rows));
  return {
    ...{ name: kind ? `${name}（${kind}）` : name, rows },
    ...{ times: spread(times), loop: spread(loop), ratio: spread(ratios(times, loop)) },
    ...(withGrowth && { growth: { times: growthOf(work, sizes), loop: growthOf(bare, sizes) } }),
    peakMegabytes: peak,
  };
}

const [place, file, growth] = process.argv.slice(2);
console.log(JSON.stringify(timesOf(Number(place), file!, growth === 'growth')));
