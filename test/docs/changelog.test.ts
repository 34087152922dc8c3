import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../support/evaluate';
import { parseArray } from '../support/formula';

/** `=MYNA.…` は `now` です（0.1 では `before`）。 */
const EXAMPLE = /^- `MYNA\.\w+`.*`(=MYNA\.[^`]+)` は `([^`]+)` です（0\.1 では `([^`]+)`）/gm;

const changelog = readFileSync(join(__dirname, '../../CHANGELOG.md'), 'utf8');
const examples = [...changelog.matchAll(EXAMPLE)].map(([, formula = '', now = '', before = '']) => ({
  formula,
  now,
  before,
}));

describe('the change log names results that changed', () => {
  test('with an example for each', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples)('$formula is $now, no longer $before', ({ formula, now, before }) => {
    const found = evaluate(formula);
    expect(found).toEqual(valueOf(now));
    expect(found).not.toEqual(valueOf(before));
  });
});

/** As a cell shows it: a number, an array, an error, a blank or text. */
function valueOf(text: string): unknown {
  if (text === '空白') return '';
  if (text.startsWith('{')) return parseArray(text);
  return Number.isNaN(Number(text)) ? text : Number(text);
}
