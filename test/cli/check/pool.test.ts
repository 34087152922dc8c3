import { describe, expect, jest, test } from '@jest/globals';
import { checkFiles } from '../../../src/cli/check/pool';
import { TEXTS } from '../../../src/cli/check/texts';
import { OPTIONS, outcomes } from './support/deadlyPool';

jest.setTimeout(120_000);

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
});

test('no more files are begun than results are taken', async () => {
  let begun = 0;
  const endless = (function* () {
    for (;;) yield String((begun += 1));
  })();
  for await (const { file } of checkFiles(endless, { ...OPTIONS, threads: 1 })) if (file === '10') break;
  expect(begun).toBeLessThan(100);
});
