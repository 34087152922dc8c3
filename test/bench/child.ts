import { spawnSync } from 'node:child_process';
import { ARRAYS_JS, ROOT } from './paths';

/** Runs a script of this folder in a process of its own and gives what it says. */
export function inOwnProcess<T>(script: string, ...args: string[]): T {
  return answerOf<T>(['--import', 'tsx', `${ROOT}/test/bench/${script}`, ...args]);
}

/** The times of one array function, compiled as it is shipped. */
export function arrayTimes<T>(name: string): T {
  return answerOf<T>([ARRAYS_JS, name]);
}

function answerOf<T>(args: readonly string[]): T {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
