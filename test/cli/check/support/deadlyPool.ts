import { join } from 'node:path';
import { checkFiles } from '../../../../src/cli/check/pool';
import type { PoolOptions } from '../../../../src/cli/check/pool';
import { TEXTS } from '../../../../src/cli/check/texts';

/** A pool whose threads die at files of certain names. */
export const OPTIONS: PoolOptions = {
  workerFile: join(__dirname, 'deadlyWorker.ts'),
  execArgv: ['--import', 'tsx'],
  data: { language: 'ja', targets: [] },
  texts: TEXTS.ja,
  threads: 2,
  heap: 64,
};

export async function outcomes(files: Iterable<string>, more: Partial<PoolOptions> = {}): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const { file, result } of checkFiles(files, { ...OPTIONS, ...more })) {
    found.push([file, result.kind === 'unreadable' ? result.why : result.kind]);
  }
  return found;
}
