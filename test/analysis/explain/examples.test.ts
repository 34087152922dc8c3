import { describe, expect, test } from '@jest/globals';
import type { Explanation } from '../../../src/analysis/explain';
import { elementAt, elementArguments, isElementwise, traced } from '../../../src/analysis/explain/trace';
import { call, FUNCTIONS } from '../../../src/functions';
import type { Declaration, Example, Language, Output } from '../../../src/functions';
import { loadExplainer, Speaker } from '../../../src/functions/explanations';
import { HEADINGS, RULE_WORDS } from '../../../src/domain/deliveryPlan';
import { postalServiceTitles, referenceTables } from '../../../src/reference';
import { plain } from '../../support/evaluate';
import { explain, EXPLANATIONS } from '../../support/explanations';
import { expectClose } from '../../support/expectClose';
import { parseCall } from '../../support/formula';

const CASES = FUNCTIONS.flatMap((declaration) =>
  declaration.help.examples.map((example): [string, Declaration, Example] => [example.formula, declaration, example]),
);

/** Tables of which only some lines count: a tariff's for the weight, and of hours the least and the greatest. */
const IN_PART = new Set(['tariff', 'evening', 'daytime']);

function argumentsOf({ formula, sheet = [] }: Example): readonly unknown[] {
  return parseCall(formula, sheet).args;
}

/** Every text of the steps, their tables among them. */
function toldBy({ steps, rules }: Explanation): string[] {
  return [
    ...steps.flatMap(({ text, table }) => [
      text,
      ...(table ? [table.caption, ...table.columns.map(({ title }) => title), ...table.rows.flat()] : []),
    ]),
    ...rules,
  ];
}

function textsOf(explanation: Explanation): string[] {
  const { title, sentence, result, arguments: lines } = explanation;
  const shown = result ? [result.text, ...(result.table?.rows.flat() ?? [])] : [];
  return [title, sentence, ...toldBy(explanation), ...shown, ...lines.flatMap(({ label, read }) => [label, read])];
}

test('each function explains itself with its family, and nothing else does', () => {
  for (const [family, explainers] of Object.entries(EXPLANATIONS)) {
    const own = FUNCTIONS.filter((declaration) => declaration.family === family);
    expect(Object.keys(explainers).sort()).toEqual(own.map(({ name }) => name).sort());
  }
});

test.each(FUNCTIONS.map((declaration): [string, Declaration] => [declaration.name, declaration]))(
  'what is loaded of %s is that',
  async (name, declaration) => {
    expect(await loadExplainer(declaration)).toBe(EXPLANATIONS[declaration.family][name]);
  },
);

describe.each(CASES)('%s', (_, declaration, example) => {
  const args = argumentsOf(example);
  const output = call(declaration, args) as Output;
  const rows = Array.isArray(output) ? (output as unknown[][]) : [[output]];
  const places = rows.flatMap((cells, row) => cells.map((__, column) => ({ row, column })));

  test('what the steps arrive at is what the function returns, for every cell of the result', () => {
    for (const cell of places.slice(0, isElementwise(declaration) ? 60 : 12)) {
      const { figure, failure } = explain(declaration, args, 'ja', { cell });
      const own = isElementwise(declaration)
        ? elementArguments(declaration.args, args, elementAt(declaration, args, cell))
        : args;
      expect(failure).toBeUndefined();
      expectClose(plain(rowed(figure!)), plain(rowed(call(declaration, own) as Output)));
    }
  });

  test.each(['ja', 'en'] as const)('in %s the steps show every number that went in', (language) => {
    const told = toldBy(explain(declaration, args, language));
    const say = new Speaker(language, Infinity);
    const element = isElementwise(declaration) ? elementArguments(declaration.args, args, { row: 0, column: 0 }) : args;
    const values = traced(declaration, element).values ?? [];
    for (const value of numbersIn(values.filter((__, index) => !IN_PART.has(declaration.args[index]?.name ?? '')))) {
      const written = [
        String(value),
        say.number(value),
        say.percent(value),
        ...(isDay(value) ? [say.date(value), say.month(value)] : []),
      ];
      expect([value, told.filter((text) => written.some((figure) => text.includes(figure)))]).not.toEqual([value, []]);
    }
  });
});

/** Numbers as they were given, and those of figures that were printed. */
function numbersIn(values: readonly unknown[]): number[] {
  return values.flatMap((value) => {
    if (typeof value === 'number') return [value];
    if (Array.isArray(value)) return numbersIn(value);
    const { value: printed } = (value ?? {}) as { value?: unknown };
    return typeof printed === 'number' ? [printed] : [];
  });
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value < 100_000;
}

/** A row alone is a table of one row. */
function rowed(output: unknown): Output {
  if (!Array.isArray(output)) return output as Output;
  return (Array.isArray(output[0]) ? output : [output]) as Output;
}

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;

/** Names that are Japanese in either language: what cells hold, classes of mail, tables and documents. */
const NAMES = [
  ...postalServiceTitles.values(),
  ...referenceTables().flatMap(({ name, title, source, columns, rows }) => [
    ...[name, title, source.title, source.publisher, source.page, source.date ?? ''],
    ...columns.map((column) => column.title),
    ...rows.flat().filter((cell) => typeof cell === 'string'),
  ]),
  ...['令和', '平成', '昭和', '大正', '明治'],
  ...Object.values(RULE_WORDS),
  ...Object.values(HEADINGS).map(({ name }) => name),
];

function wordsIn(values: unknown): string[] {
  if (Array.isArray(values)) return values.flatMap(wordsIn);
  return typeof values === 'string' ? [values] : [];
}

describe.each(['ja', 'en'] as const)('in %s', (language: Language) => {
  test.each(CASES)('%s is explained without a hole', (_, declaration, example) => {
    const args = argumentsOf(example);
    const explanation = explain(declaration, args, language);
    expect(explanation.failure).toBeUndefined();
    expect(explanation.result).toBeDefined();
    expect(explanation.steps.length).toBeGreaterThan(0);
    for (const text of textsOf(explanation)) expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });
});

test.each(CASES)('the English of %s holds no Japanese but names and what cells hold', (_, declaration, example) => {
  const args = argumentsOf(example);
  const cells = [...wordsIn(args), ...wordsIn(call(declaration, args))];
  const words = [...cells, ...NAMES].filter((word) => JAPANESE.test(word)).sort((a, b) => b.length - a.length);
  const told = toldBy(explain(declaration, args, 'en')).filter((text) => !cells.some((cell) => cell.includes(text)));
  for (const text of told) {
    // What is quoted is a name: of a document, a table or what was written.
    const own = words.reduce((rest, word) => rest.replaceAll(word, ''), text.replace(/“[^”]*”/g, ''));
    expect(own).not.toMatch(JAPANESE);
  }
});
