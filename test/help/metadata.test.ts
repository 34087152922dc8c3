import { describe, expect, test } from '@jest/globals';
import { FUNCTIONS } from '../../src/functions';
import { metadata } from '../../src/help/metadata';
import type { FunctionMetadata } from '../../src/help/metadata';

const origin = 'https://addin.example.jp';
const japanese = metadata('ja', origin);
const english = metadata('en', origin);

/** The rules of Microsoft's reference for manually authored custom-functions metadata. */
describe.each(japanese.functions.map((entry) => [entry.name, entry] as const))('metadata of %s', (_, entry) => {
  test('id and name: letters, digits and underscores, from a letter on, at least three, under 128 with the namespace', () => {
    for (const text of [entry.id, entry.name]) {
      expect(text).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
      expect(`MYNA.${text}`.length).toBeLessThan(128);
    }
  });

  test('a name that is no cell address and no R1C1 reference', () => {
    expect(entry.name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    expect(entry.name).not.toMatch(/^(R[0-9]*)?(C[0-9]*)?$/);
  });

  test('optional parameters come last, names are unique identifiers, kinds are allowed ones', () => {
    const optional = entry.parameters.map((parameter) => parameter.optional ?? false);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(entry.parameters.map((parameter) => parameter.name)).size).toBe(entry.parameters.length);
    for (const parameter of entry.parameters) {
      expect(parameter.name).toMatch(/^[a-z][A-Za-z]*$/);
      expect(['any', 'number', 'string', 'boolean']).toContain(parameter.type);
      expect(['scalar', 'matrix']).toContain(parameter.dimensionality);
    }
  });

  test('addresses are only asked for with a matrix result', () => {
    if (entry.options?.requiresParameterAddresses) expect(entry.result.dimensionality).toBe('matrix');
  });

  test('the help page is a web address', () => {
    expect(new URL(entry.helpUrl).origin).toBe(origin);
  });
});

test.each([japanese, english])(
  'the flags that make Excel LTSC 2021 crash together do not stand together (office-js 4385)',
  (file) => {
    const flags = Object.keys(file).filter((key) => key.startsWith('allow'));
    expect(flags).toEqual(['allowCustomDataForDataTypeAny']);
  },
);

test('every argument is a matrix: given a range, Excel would call a function of single values once for each cell', () => {
  for (const { parameters } of japanese.functions) {
    for (const { type, dimensionality } of parameters) expect([type, dimensionality]).toEqual(['any', 'matrix']);
  }
});

test('both languages have the same ids, names and parameters, and differ only in their texts', () => {
  const withoutTexts = ({ functions }: { functions: readonly FunctionMetadata[] }) =>
    functions.map(({ id, name, parameters }) => [id, name, parameters.map((parameter) => parameter.name)]);
  expect(withoutTexts(english)).toEqual(withoutTexts(japanese));
  japanese.functions.forEach((entry, index) => {
    expect(english.functions[index]!.description).not.toBe(entry.description);
  });
});

test('ids are unique', () => {
  expect(new Set(FUNCTIONS.map((declaration) => declaration.name)).size).toBe(FUNCTIONS.length);
});
