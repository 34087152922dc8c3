import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ResultOf } from './formulas';

export interface ChangedResult {
  readonly name: string;
  readonly formula: string;
  readonly before: string;
  readonly after: string;
}

/** Results in a process of its own; with the reference data of a file, or the current one. */
export function resultsWith(referenceFile?: string): ResultOf[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(__dirname, 'snapshot.ts'), ...(referenceFile ? [referenceFile] : [])],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ResultOf[];
}

/** Formulas that both know and that give something else now. */
export function changedResults(before: readonly ResultOf[], after: readonly ResultOf[]): ChangedResult[] {
  const keyOf = ({ formula, sheet }: ResultOf) => JSON.stringify([formula, sheet]);
  const earlier = new Map(before.map((one) => [keyOf(one), one.result]));
  return after.flatMap((one) => {
    const was = earlier.get(keyOf(one));
    return was === undefined || was === one.result
      ? []
      : [{ name: one.name, formula: one.formula, before: was, after: one.result }];
  });
}
