import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { FUNCTIONS } from '../../src/functions';
import { argumentsFor } from './cells';

/**
 * `npm run same -- OLD NEW [CALLS]`: asks two builds of functions.js the same questions, as Excel would ask them, and lists
 * where they answer differently. The questions are the fuzzer's, from three seeds.
 */
const SEEDS = [1, 2, 3];
const [oldFile, newFile, calls = '1000000'] = process.argv.slice(2);
const MOST_SHOWN = 5;

type CustomFunction = (...args: unknown[]) => unknown;

class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The functions that a build registers, in a world that holds nothing else. */
function load(file: string): ReadonlyMap<string, CustomFunction> {
  const registered = new Map<string, CustomFunction>();
  const ErrorCode = new Proxy({}, { get: (_, code) => code });
  const associate = (name: string, run: CustomFunction) => registered.set(name, run);
  /** Scripts that come with the first call of a function stand beside the file. */
  const append = ({ src, onload }: { readonly src: string; readonly onload: () => void }): void => {
    runInContext(readFileSync(join(dirname(file), src), 'utf8'), world);
    onload();
  };
  const world = createContext({
    CustomFunctions: { associate, Error: CellError, ErrorCode, delayInitialization() {}, initialize() {} },
    document: { createElement: () => ({}), head: { append } },
  });
  runInContext(readFileSync(file, 'utf8'), world);
  return registered;
}

/** What a cell would show, and why. */
async function answerOf(run: CustomFunction, args: readonly unknown[]): Promise<string> {
  try {
    return JSON.stringify(await run(...structuredClone(args), {}), (_, value: unknown) => {
      if (value instanceof CellError) return `${value.code}: ${value.message}`;
      if (Object.is(value, -0)) return 'minus zero';
      return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
    });
  } catch (error) {
    return error instanceof CellError ? `${error.code}: ${error.message}` : `throws ${String(error)}`;
  }
}

/** How two answers differ: what a change log has to name, and what it need not. */
type Difference = 'words' | 'value' | 'error instead of a value' | 'value instead of an error';

function differenceOf(was: string, is: string): Difference {
  const [codeWas, codeIs] = [was, is].map(withoutReasons) as [string, string];
  if (codeWas === codeIs) return 'words';
  const [failed, fails] = [isError(codeWas), isError(codeIs)];
  if (failed === fails) return 'value';
  return fails ? 'error instead of a value' : 'value instead of an error';
}

function withoutReasons(answer: string): string {
  return answer.replace(/(#[A-Z/0]+[!?]?|#N\/A): (?:[^"\\]|\\.)*/g, '$1');
}

/** As a whole, and not in one cell of many. */
function isError(answer: string): boolean {
  return /^"?(?:#|throws)/.test(answer);
}

async function compare(oldBuild: string, newBuild: string, runs: number): Promise<number> {
  const [before, after] = [load(oldBuild), load(newBuild)];
  let asked = 0;
  let values = 0;
  let different = 0;
  for (const declaration of FUNCTIONS) {
    const [earlier, later] = [before.get(declaration.name), after.get(declaration.name)];
    if (!earlier || !later) {
      console.log(`${declaration.name}: only in ${earlier ? oldBuild : newBuild}`);
      continue;
    }
    const kinds = new Map<Difference, number>();
    for (const seed of SEEDS) {
      for (const args of fc.sample(argumentsFor(declaration), { numRuns: runs, seed })) {
        const [was, is] = [await answerOf(earlier, args), await answerOf(later, args)];
        asked += 1;
        if (!/^"?(#|throws)|^[a-z]+: /i.test(was)) values += 1;
        if (was === is) continue;
        different += 1;
        const kind = differenceOf(was, is);
        const count = (kinds.get(kind) ?? 0) + 1;
        kinds.set(kind, count);
        if (count <= MOST_SHOWN) {
          console.log(
            `${declaration.name} [${kind}] ${fc.stringify(args)}\n  old: ${was.slice(0, 300)}\n  new: ${is.slice(0, 300)}`,
          );
        }
      }
    }
    if (kinds.size > 0)
      console.log(`${declaration.name}: ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
  }
  console.log(`${asked} calls, ${values} of them answered with values, ${different} answered differently`);
  return different;
}

if (!oldFile || !newFile) {
  console.error('npm run same -- OLD/functions.js NEW/functions.js [CALLS]');
  process.exitCode = 2;
} else {
  const runs = Math.ceil(Number(calls) / FUNCTIONS.length / SEEDS.length);
  void compare(oldFile, newFile, runs).then((different) => (process.exitCode = different === 0 ? 0 : 1));
}
