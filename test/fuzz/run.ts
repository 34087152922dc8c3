import fc from 'fast-check';
import { FUNCTIONS } from '../../src/functions';
import type { Declaration } from '../../src/functions';
import { argumentsFor } from './cells';
import { faultOf } from './sound';

/** `npm run fuzz -- 20000 7`: cases for each function, and the seed. It ends with the first function that has a fault. */
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

/** How long a case that was found is made smaller: the smallest one so far is shown then. */
const SHRINKING = 30_000;

/** The smallest case found for a function, and what is wrong with it. */
interface Found {
  readonly problem: string;
  readonly args: readonly unknown[];
}

function search(declaration: Declaration): { readonly runs: number; readonly found: Found | null } {
  let found: Found | null = null;
  let until = Infinity;
  const result = fc.check(
    fc.property(argumentsFor(declaration), (args) => {
      if (performance.now() > until) return true;
      const problem = problemOf(declaration, args);
      if (problem === null) return true;
      found = { problem, args };
      until = Math.min(until, performance.now() + SHRINKING);
      return false;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  return { runs: result.numRuns, found };
}

function run(): void {
  console.log(`${FUNCTIONS.length} 関数 × ${RUNS} 件、シード ${SEED}`);
  for (const declaration of FUNCTIONS) {
    const start = performance.now();
    const { runs, found } = search(declaration);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (found) {
      console.log(`${declaration.name}: ${found.problem}（${seconds} 秒）\n  ${fc.stringify(found.args)}`);
      process.exitCode = 1;
      return;
    }
    console.log(`${declaration.name}: ${runs} 件 ${seconds} 秒`);
  }
  console.log(`合計 ${FUNCTIONS.length * RUNS} 件、問題なし`);
}

run();
