import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { FUNCTIONS } from '../../src/functions';
import { markdownPages } from '../../src/help/markdownPages';
import { TASKS } from '../../src/help/tasks';

const folder = join(__dirname, '../../docs/functions');

test('the pages in docs/functions are those of the declarations (npm run docs writes them)', () => {
  for (const { path, markdown } of markdownPages()) {
    const file = join(folder, path);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : path).toBe(markdown);
  }
});

test('every function stands under a task, and tasks name only functions that exist', () => {
  const named = new Set(TASKS.flatMap((task) => task.functions));
  expect([...named].sort()).toEqual(FUNCTIONS.map((declaration) => declaration.name).sort());
});
