import { describe, expect, test } from '@jest/globals';
import { explain } from '../../../src/analysis/explain';
import type { Explanation } from '../../../src/analysis/explain';
import { elementAt, elementArguments, isElementwise } from '../../../src/analysis/explain/trace';
import { call, FUNCTIONS } from '../../../src/functions';
import type { Declaration, Example, Language, Output } from '../../../src/functions';
import { EXPLANATIONS } from '../../../src/functions/explanations';
import { plain } from '../../support/evaluate';
import { expectClose } from '../../support/expectClose';
import { parseCall } from '../../support/formula';

const CASES = FUNCTIONS.flatMap((declaration) =>
  declaration.help.examples.map((example): [string, Declaration, Example] => [example.formula, declaration, example]),
);
const SPECIAL = CASES.filter(([, { name }]) => EXPLANATIONS[name]);

function argumentsOf({ formula, sheet = [] }: Example): readonly unknown[] {
  return parseCall(formula, sheet).args;
}

function textsOf({ title, sentence, steps, rules, result, arguments: lines }: Explanation): string[] {
  const spoken = [...steps, ...(result ? [result] : [])].flatMap(({ text, table }) => [
    text,
    ...(table ? [table.caption, ...table.columns.map(({ title: heading }) => heading), ...table.rows.flat()] : []),
  ]);
  return [title, sentence, ...spoken, ...rules, ...lines.flatMap(({ label, read }) => [label, read])];
}

test('the functions that have steps of their own', () => {
  expect(Object.keys(EXPLANATIONS).sort()).toEqual(
    [
      ...['PERCARDCOST', 'PERCARDCOSTRANGE', 'PERCARDCOSTCHECK', 'SUMCHECK', 'SHARE'],
      ...['IDLECAPACITY', 'IDLETOTAL', 'UTILIZATION', 'IDLECOST', 'CAPACITYPLAN', 'CAPACITYPLANCOST'],
      ...['POSTAGE', 'MAILCOST', 'MAILCOSTBANDS', 'MAILCOSTCOMPARE', 'MAILTIER'],
      ...['CARDEXPIRY', 'CERTEXPIRY', 'RENEWFROM', 'WINDOWS', 'STAFF', 'TERMINALS', 'PLANTARGET'],
      ...['RECONCILE', 'SUBSIDY', 'SEATS', 'SERVICELEVEL', 'ERLANGC', 'GROUPDIFF'],
    ].sort(),
  );
});

describe.each(SPECIAL)('%s', (_, declaration, example) => {
  const args = argumentsOf(example);
  const output = call(declaration, args) as Output;
  const rows = Array.isArray(output) ? (output as unknown[][]) : [[output]];
  const places = rows.flatMap((cells, row) => cells.map((__, column) => ({ row, column })));

  test('what the steps arrive at is what the function returns, for every cell of the result', () => {
    for (const cell of isElementwise(declaration) ? places : [undefined]) {
      const { figure } = explain(declaration, args, 'ja', cell ? { cell } : {});
      const own = cell ? elementArguments(declaration.args, args, elementAt(declaration, args, cell)) : args;
      const returned = call(declaration, own) as Output;
      expect(figure).toBeDefined();
      expectClose(plain(rowed(figure!)), plain(rowed(returned)));
    }
  });
});

/** A row alone is a table of one row. */
function rowed(output: unknown): Output {
  if (!Array.isArray(output)) return output as Output;
  return (Array.isArray(output[0]) ? output : [output]) as Output;
}

describe.each(['ja', 'en'] as const)('in %s', (language: Language) => {
  test.each(CASES)('%s is explained without a hole', (_, declaration, example) => {
    const explanation = explain(declaration, argumentsOf(example), language);
    expect(explanation.failure).toBeUndefined();
    expect(explanation.result).toBeDefined();
    expect(explanation.steps.length).toBeGreaterThan(0);
    const texts = textsOf(explanation);
    for (const text of texts) expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
    if (language === 'en') {
      const own = explanation.steps.map(({ text }) => text).join();
      expect(own.replace(/[「"“].*?[」"”]|一致|端数の範囲内|不一致/g, '')).not.toMatch(/[ぁ-んァ-ヴ]{3,}.*です/);
    }
  });
});
