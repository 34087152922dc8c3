import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { evaluate } from '../support/evaluate';
import { expectClose } from '../support/expectClose';
import { parseArray } from '../support/formula';

interface Case {
  readonly 式: string;
  readonly 結果: string;
  readonly 許容差: string;
  readonly 根拠: string;
}

const folder = join(__dirname);
const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));

describe.each(files)('%s', (file) => {
  const cases = parse(readFileSync(join(folder, file)), { columns: true, trim: true }) as Case[];
  test.each(cases)('$式 → $結果 ($根拠)', ({ 式: formula, 結果: result, 許容差: tolerance }) => {
    expectClose(evaluate(formula), expectation(result), tolerance === '' ? undefined : Number(tolerance));
  });
});

/** A number, an array constant, an error code, or text as it stands; an empty result stands for a blank. */
function expectation(result: string): unknown {
  if (result.startsWith('{')) return parseArray(result).map((row) => row.map((value) => value ?? ''));
  return result !== '' && !Number.isNaN(Number(result)) ? Number(result) : result;
}
