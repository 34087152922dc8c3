import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { checkFiles } from '../../../src/cli/check/pool';
import type { PoolOptions } from '../../../src/cli/check/pool';
import { TEXTS } from '../../../src/cli/check/texts';

jest.setTimeout(120_000);

const OPTIONS: PoolOptions = {
  workerFile: join(__dirname, 'support/deadlyWorker.ts'),
  execArgv: ['--import', 'tsx'],
  data: { language: 'ja', targets: [] },
  texts: TEXTS.ja,
  threads: 2,
  heap: 64,
};

async function outcomes(files: Iterable<string>, more: Partial<PoolOptions> = {}): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const { file, result } of checkFiles(files, { ...OPTIONS, ...more })) {
    found.push([file, result.kind === 'unreadable' ? result.why : result.kind]);
  }
  return found;
}

describe('a thread that dies costs the file that it was at', () => {
  test('out of memory, by its own end, by an error: the others are checked, in their order', async () => {
    const done = jest.fn();
    const found = await outcomes(['a', 'memory', 'b', 'exit', 'slow', 'throw', 'c'], { onDone: done });
    expect(found.map(([file]) => file)).toEqual(['a', 'memory', 'b', 'exit', 'slow', 'throw', 'c']);
    const said = Object.fromEntries(found);
    for (const file of ['a', 'b', 'c', 'slow']) expect(said[file]).toBe('checked');
    expect(said['memory']).toBe(TEXTS.ja.unreadable.memory);
    expect(said['exit']).toContain('7');
    expect(said['throw']).toContain('思わぬこと');
    expect(done).toHaveBeenCalledTimes(7);
  });

  test('a file that never ends is given up', async () => {
    const found = await outcomes(['forever', 'a', 'b'], { timeout: 15_000, threads: 1 });
    expect(found).toEqual([
      ['forever', TEXTS.ja.unreadable.timeout(0.25)],
      ['a', 'checked'],
      ['b', 'checked'],
    ]);
  });
});

test('no more files are begun than results are taken', async () => {
  let begun = 0;
  const endless = (function* () {
    for (;;) yield String((begun += 1));
  })();
  for await (const { file } of checkFiles(endless, { ...OPTIONS, threads: 1 })) if (file === '10') break;
  expect(begun).toBeLessThan(100);
});
