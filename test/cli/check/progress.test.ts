import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { progressOn } from '../../../src/cli/check/progress';
import { TEXTS } from '../../../src/cli/check/texts';
import { Text } from './support/runIn';

describe('progress', () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => void jest.restoreAllMocks());

  test('is a plain line now and then where nobody watches', () => {
    const stream = new Text();
    const progress = progressOn(stream, 1741, TEXTS.ja, 'ja');
    for (let file = 1; file <= 100; file += 1) {
      now = file * 100;
      progress.done();
    }
    progress.end();
    expect(stream.text).toBe('50/1,741件 残り約3分\n100/1,741件 残り約3分\n');
  });

  test('is a bar with the time left on a terminal', () => {
    const stream = Object.assign(new Text(true), {
      cursorTo: () => true,
      clearLine: () => true,
      moveCursor: () => true,
    });
    const progress = progressOn(stream, 4, TEXTS.en, 'en');
    now = 10_000;
    progress.done();
    progress.end();
    expect(stream.text).toMatch(/Checking [█░]+ 1\/4 files about 30 s left/);
  });
});
