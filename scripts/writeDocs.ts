import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markdownPages } from '../src/help/markdownPages';

const folder = 'docs/functions';
rmSync(folder, { recursive: true, force: true });
for (const { path, markdown } of markdownPages()) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, markdown);
}
console.log(`${folder}: ${markdownPages().length} pages`);
