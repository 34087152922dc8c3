import { spawnSync } from 'node:child_process';
import { ARRAYS_JS, ROOT } from './paths';

/** Runs a script of this folder in a process of its own and gives what it says. */
export function inOwnProcess<T>(script: string, ...args: string[]): T {
  return answerOf<T>(['--import', 'tsx', `${ROOT}/test/bench/${script}`, ...args]);
}

/**
 * Room for the results of a call. Where it is too small at first, the engine collects amid a call, and then keeps the cells of
 * whichever side met that in its slower memory from then on.
 */
const YOUNG_MEMORY = ['--min-semi-space-size=32', '--max-semi-space-size=32'];

/** The times of one array function, compiled as it is shipped. */
export function arrayTimes<T>(name: string): T {
  return answerOf<T>([...YOUNG_MEMORY, ARRAYS_JS, name]);
}

function answerOf<T>(args: readonly string[]): T {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
