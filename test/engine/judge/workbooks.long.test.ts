import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { booksIn, WORKBOOKS } from '../../../scripts/judge/books';
import { overwrittenIn } from './support/overwritten';

describe('every workbook', () => {
  // One of them can only be opened with a password.
  const books = booksIn(WORKBOOKS).filter((file) => !file.includes('otherPassword'));
  test.each(books)('%s keeps the results that nothing changes', async (file) => {
    expect(await overwrittenIn(file)).toEqual([]);
  });
});

describe('the committed table of trusted functions', () => {
  test('is what npm run judge gives', async () => {
    await promisify(execFile)('npx', ['tsx', 'scripts/judge/run.ts', '--check']);
  }, 180_000);
});
