import { spawnSync } from 'node:child_process';
import { ROOT } from './paths';

/** Runs a script of this folder in a process of its own and gives what it says. */
export function inOwnProcess<T>(script: string, ...args: string[]): T {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `${ROOT}/test/bench/${script}`, ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
