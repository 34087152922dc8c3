import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formulas } from './formulas';
import type { ResultOf } from './formulas';

/**
 * Prints what every example and every case gives, as JSON. With a file of compiled reference data the functions answer from that one
 * instead of the current one: in a process of its own, since they read it when they load.
 */
const [referenceFile] = process.argv.slice(2);
if (referenceFile) {
  const current = join(__dirname, '../../generated/reference.json');
  const exports: unknown = JSON.parse(readFileSync(referenceFile, 'utf8'));
  require.cache[current] = { id: current, filename: current, loaded: true, exports } as NodeModule;
}

async function print(): Promise<void> {
  const { evaluate } = await import('../../test/support/evaluate');
  const results = (await formulas()).map(({ name, formula, sheet }): ResultOf => {
    const result = evaluate(formula, sheet);
    return { name, formula, sheet, result: JSON.stringify(result) };
  });
  console.log(JSON.stringify(results));
}

void print();
