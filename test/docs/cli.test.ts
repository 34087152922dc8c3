import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { EXIT_CODES, exitCodeLines, PRECEDENCE, worstOf } from '../../src/cli/common/exitCodes';
import { myna } from '../cli/support';

const PAGES = { ja: 'cli.md', en: 'cli.en.md' } as const;

test.each(['ja', 'en'] as const)('the page of the command has the exit codes that it ends with, and its help too: %s', async (language) => {
  const page = readFileSync(join(__dirname, '../../docs', PAGES[language]), 'utf8');
  const rows = [...page.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)].map(([, code, meaning]) => [code, meaning]);
  expect(rows).toEqual(exitCodeLines(language));
  const order = PRECEDENCE.slice(0, -1).join(language === 'ja' ? '、' : ', ');
  expect(page).toContain(order);
  for (const command of [[], ['calc'], ['check'], ['fn'], ['forecast'], ['native']]) {
    const { out } = await myna([...command, '--help'], language);
    expect(out).toContain(order);
    for (const [code, meaning] of exitCodeLines(language)) expect(out).toContain(`  ${code!.padEnd(3)}  ${meaning}\n`);
  }
}); // prettier-ignore

test('of several codes the one that says the most is the program’s', () => {
  const codes = Object.keys(EXIT_CODES).map(Number).filter((code) => code < 128); // prettier-ignore
  expect([...PRECEDENCE].sort()).toEqual(codes);
  expect(worstOf([])).toBe(0);
  expect(worstOf([0, 1, 3])).toBe(3);
  expect(worstOf([3, 2, 1])).toBe(2);
  expect(worstOf([2, 4, 3])).toBe(4);
});
