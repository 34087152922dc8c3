import { spawnSync } from 'node:child_process';
import { ARRAYS_JS, FUNCTIONS_JS, ROOT } from './paths';

/** Runs a script of this folder in a process of its own and gives what it says. */
export function inOwnProcess<T>(script: string, ...args: string[]): T {
  return answerOf<T>(['--import', 'tsx', `${ROOT}/test/bench/${script}`, ...args]);
}

/**
 * Room for the results of a call, twice over. Where it is too small, the engine collects amid a call of one side or the other:
 * at 64 MB a loop that takes 9 ms then takes 60.
 */
const YOUNG_MEMORY = ['--min-semi-space-size=128', '--max-semi-space-size=128'];

/** The times of the array work at a place in the list, with the shipped functions.js. */
export function arrayTimes<T>(place: number, ...what: 'growth'[]): T {
  return answerOf<T>([...YOUNG_MEMORY, ARRAYS_JS, String(place), FUNCTIONS_JS, ...what]);
}

function answerOf<T>(args: readonly string[]): T {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
