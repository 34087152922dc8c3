import fc from 'fast-check';
import { FUNCTIONS } from '../../src/functions';
import type { Declaration } from '../../src/functions';
import { argumentsFor } from './cells';
import { faultOf } from './sound';

/** `npm run fuzz -- 20000 7`: cases for each function, and the seed. */
const RUNS = Number(process.argv[2] ?? 20_000);
const SEED = Number(process.argv[3] ?? Date.now() % 2 ** 31);

const SLOW = 200;

/** A call's fault, and its milliseconds of the processor: what else the machine does is no fault of the function. */
function timed(declaration: Declaration, args: readonly unknown[]): { fault: string | null; time: number } {
  const start = process.cpuUsage();
  const fault = faultOf(declaration, args);
  return { fault, time: process.cpuUsage(start).user / 1000 };
}

/** The fastest of three: the first may pay for compiling, or for what the cases before left behind. */
function slownessOf(declaration: Declaration, args: readonly unknown[]): string | null {
  const fastest = Math.min(...[1, 2, 3].map(() => timed(declaration, args).time));
  return fastest > SLOW ? `takes ${Math.round(fastest)} ms` : null;
}

function problemOf(declaration: Declaration, args: readonly unknown[]): string | null {
  const { fault, time } = timed(declaration, args);
  return fault ?? (time > SLOW ? slownessOf(declaration, args) : null);
}

console.log(`${FUNCTIONS.length} 関数 × ${RUNS} 件、シード ${SEED}`);
let faults = 0;
for (const declaration of FUNCTIONS) {
  const start = performance.now();
  const result = fc.check(
    fc.property(argumentsFor(declaration), (args) => problemOf(declaration, args) === null),
    { numRuns: RUNS, seed: SEED },
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!result.failed) {
    console.log(`${declaration.name}: ${result.numRuns} 件 ${seconds} 秒`);
    continue;
  }
  faults += 1;
  const [args = []] = result.counterexample ?? [];
  console.log(`${declaration.name}: ${problemOf(declaration, args)}\n  ${fc.stringify(args)}`);
}
console.log(`合計 ${FUNCTIONS.length * RUNS} 件、問題のある関数 ${faults}`);
process.exitCode = faults > 0 ? 1 : 0;
