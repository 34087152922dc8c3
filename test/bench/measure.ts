import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;
/** Of the young alone: a full collection would also undo what the engine has compiled for objects that come and go with a call. */
const collectGarbage = (): void => collect({ type: 'minor' });

/** Median and spread of repeated runs. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

const RUNS = 25;
/** Work that waits on messages is long, and each run of it holds thousands of them. */
const ASYNC_RUNS = 7;
const WARM_UP = 3;

/** Milliseconds of each kind of work; the kinds take turns, so that what else the machine does meets all alike. */
export function measure(...works: readonly (() => unknown)[]): number[][] {
  return takeTurns(RUNS, works);
}

export function takeTurns(turns: number, works: readonly (() => unknown)[]): number[][] {
  for (let run = 0; run < WARM_UP; run++) works.forEach((work) => work());
  const times = works.map((): number[] => []);
  for (let run = 0; run < turns; run++) works.forEach((work, index) => times[index]!.push(timed(work)));
  return times;
}

/** The same for work that answers later. */
export async function measureAsync(...works: readonly (() => Promise<unknown>)[]): Promise<number[][]> {
  const times = works.map((): number[] => []);
  for (let run = -WARM_UP; run < ASYNC_RUNS; run++) {
    for (const [index, work] of works.entries()) {
      collectGarbage();
      const start = performance.now();
      await work();
      if (run >= 0) times[index]!.push(performance.now() - start);
    }
  }
  return times;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, low: sorted[0]!, high: sorted.at(-1)! };
}

/** How many times as long the first took as the second, turn by turn. */
export function ratios(first: readonly number[], second: readonly number[]): number[] {
  return first.map((time, turn) => time / second[turn]!);
}

/** What other work left behind is cleared first, so that nobody pays for it. */
function timed(work: () => unknown): number {
  collectGarbage();
  const start = performance.now();
  work();
  return performance.now() - start;
}
