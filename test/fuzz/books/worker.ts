import { parentPort, workerData } from 'node:worker_threads';
import { bases, caseOf, fileOf } from './mutate';
import { problemOf } from './sound';

export interface Work {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Of the one case, only these of its mutations. */
  readonly only?: readonly number[];
  /** Where the number of the case in hand is written, for whoever watches. */
  readonly at: Int32Array;
}

export interface Found {
  readonly index: number;
  readonly problem: string;
}

const { seed, from, to, only, at } = workerData as Work;
const all = bases();
let found: Found | null = null;
for (let index = from; index < to && !found; index += 1) {
  Atomics.store(at, 0, index);
  const { base, mutations } = caseOf(all, seed, index);
  const problem = problemOf(fileOf({ base, mutations: mutations.filter((_, place) => only?.includes(place) ?? true) }));
  if (problem !== null) found = { index, problem };
}
parentPort!.postMessage(found);
