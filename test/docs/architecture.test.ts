import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { architecturePage } from '../../scripts/architecture/page';

const root = join(__dirname, '../..');

test('the picture of the layers is that of the code (npm run docs draws it)', () => {
  expect(readFileSync(join(root, 'docs/architecture.md'), 'utf8')).toBe(architecturePage(root));
});

test('every layer has its role in the picture', () => expect(architecturePage(root)).not.toMatch(/\|\s*\|$/m));
