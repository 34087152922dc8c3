import { describe, expect, test } from '@jest/globals';
import { DateCell, FUNCTIONS } from '../../src/functions';
import type { Text } from '../../src/functions';
import { passes } from '../../src/functions/core/argument';
import { MOST_ARGUMENTS } from '../../src/functions/core/evaluator';
import { evaluate, evaluateRaw } from '../support/evaluate';
import { expectClose } from '../support/expectClose';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
const names = new Set(FUNCTIONS.map((declaration) => declaration.name));

describe.each(FUNCTIONS.map((declaration) => [declaration.name, declaration] as const))('%s', (_, declaration) => {
  test('has its texts in Japanese and in English', () => {
    const { args, result, help } = declaration;
    const { text, rounding, notes, errors, examples, sources } = help;
    const texts: Text[] = [
      text,
      result.help,
      rounding,
      notes,
      ...args.flatMap((argument) => [argument.label, argument.help, argument.reader.help]),
      ...errors.map((error) => error.when),
      ...examples.map((example) => example.text),
      ...sources.map((source) => source.text),
    ];
    for (const { ja, en } of texts) {
      expect(ja).toMatch(JAPANESE);
      expect(en.trim()).not.toBe('');
      expect(en).not.toBe(ja);
    }
  });

  test('takes numbers untouched only where reading gives the same', () => {
    for (const { reader } of declaration.args) {
      if (!reader.plain) continue;
      const { minimum, maximum } = reader.plain;
      const asked = [
        minimum,
        maximum,
        0,
        0.5,
        1,
        1.5,
        59,
        60,
        61,
        60.5,
        2026,
        46_000,
        46_000.25,
        -1,
        1e9,
        1e15,
        0.1 + 0.2,
      ];
      const untouched = asked.filter((value) => passes(reader.plain!, value));
      expect(untouched.map((value) => reader.read(value, { scale: 1 }))).toEqual(untouched);
    }
  });

  test('has no more arguments than a broadcasting call hands over', () => {
    expect(declaration.args.length).toBeLessThanOrEqual(MOST_ARGUMENTS);
  });

  test('says what it returns in one sentence', () => {
    expect(declaration.help.text.ja).toMatch(/^[^。]+返します。$/);
    expect(declaration.help.text.en).toMatch(/^Returns [^\n]+\.$/);
  });

  test('has examples, errors and a source', () => {
    expect(declaration.help.examples.length).toBeGreaterThan(0);
    expect(declaration.help.errors.length > 0 || declaration.args.length === 0).toBe(true);
    expect(declaration.help.sources.length).toBeGreaterThan(0);
  });

  test('names the formats of the dates that it gives, each of which an example shows', () => {
    const cells = declaration.help.examples.flatMap(({ formula, sheet }) => [evaluateRaw(formula, sheet)].flat(2));
    const formats = cells.flatMap((cell) => (cell instanceof DateCell ? [cell.format] : []));
    expect([...(declaration.help.dates ?? [])].sort()).toEqual([...new Set(formats)].sort());
  });

  test('is related only to functions that exist', () => {
    for (const related of declaration.help.related) expect(names).toContain(related);
    expect(declaration.help.related).not.toContain(declaration.name);
  });

  test('is scaled only by arguments it has', () => {
    const argumentNames = declaration.args.map((argument) => argument.name);
    for (const { reader } of declaration.args) {
      if (reader.scaledBy) expect(argumentNames).toContain(reader.scaledBy);
    }
  });

  test.each(declaration.help.examples.map((example) => [example.formula, example] as const))(
    '%s',
    (_formula, example) => {
      expect(example.formula.startsWith(`=MYNA.${declaration.name}(`)).toBe(true);
      expectClose(evaluate(example.formula, example.sheet), example.result);
    },
  );
});
