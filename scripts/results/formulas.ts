import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export interface FormulaOf {
  /** The function's name, without the namespace. */
  readonly name: string;
  readonly formula: string;
  /** What stands in the sheet from A1 on, for formulas that refer to it. */
  readonly sheet: readonly (readonly unknown[])[];
}

export interface ResultOf extends FormulaOf {
  readonly result: string;
}

const CASES = join(__dirname, '../../test/cases');

/** The formulas of every function's examples and of the tables of cases. */
export async function formulas(): Promise<FormulaOf[]> {
  const { FUNCTIONS } = await import('../../src/functions');
  const examples = FUNCTIONS.flatMap(({ name, help }) =>
    help.examples.map(({ formula, sheet = [] }) => ({ name, formula, sheet })),
  );
  return [...examples, ...caseFormulas()];
}

function caseFormulas(): FormulaOf[] {
  return readdirSync(CASES)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => parse(readFileSync(join(CASES, file)), { columns: true, trim: true }) as { 式: string }[])
    .map(({ 式: formula }) => ({ name: /MYNA\.([A-Z]+)/.exec(formula)![1]!, formula, sheet: [] }));
}
