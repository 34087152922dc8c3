import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { VERSION } from '../../src/functions/core/version';
import { evaluate } from '../support/evaluate';

const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };

test('DATAVERSION names the release that package.json has', () => {
  expect(VERSION).toBe(version);
  expect(evaluate('=MYNA.DATAVERSION()')).toContain(`MYNA ${version}`);
});
