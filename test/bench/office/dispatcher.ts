import { readFileSync } from 'node:fs';
import { loadOfficeLibrary } from '../../support/officeLibrary';
import { measureAsync, ratios, spread } from '../measure';
import type { Spread } from '../measure';
import { FUNCTIONS_JS } from '../paths';

const CALLS = 10_000;

/** Single calls of typical functions: what a sheet full of formulas sends, each with its own arguments. */
const SINGLE: readonly [id: string, args: (call: number) => unknown[]][] = [
  ['PERCARDCOST', (call) => [40_083 + call, 1830]],
  ['POSTAGE', (call) => [1 + (call % 1000), '規格内', '一般書留']],
  ['CARDEXPIRY', (call) => [44_713 + (call % 1000), 29_000 + call]],
  ['NUM', (call) => [`${call}百万円`]],
];

export interface DispatcherTimes {
  readonly name: string;
  readonly times: Spread;
  readonly ratio: Spread;
}

/** As many single calls through Microsoft's dispatcher, beside those of a function that does nothing with the same arguments. */
export async function dispatcherTimes(): Promise<{ calls: number; empty: Spread; functions: DispatcherTimes[] }> {
  const { CustomFunctions: library, bridge, run } = loadOfficeLibrary({ kind: 'functions' });
  run(readFileSync(FUNCTIONS_JS, 'utf8'));
  library.associate('EMPTY', () => 0);
  const calls = (id: string, args: (call: number) => unknown[]) =>
    Array.from({ length: CALLS }, (_, call) => ({ id, args: args(call) as never[] }));
  const functions: DispatcherTimes[] = [];
  let empty = spread([0]);
  for (const [id, args] of SINGLE) {
    const [ours, none] = [calls(id, args), calls('EMPTY', args)];
    const [times = [], nothing = []] = await measureAsync(
      () => bridge.callFunctions(ours),
      () => bridge.callFunctions(none),
    );
    empty = spread(nothing);
    functions.push({ name: id, times: spread(times), ratio: spread(ratios(times, nothing)) });
  }
  return { calls: CALLS, empty, functions };
}
