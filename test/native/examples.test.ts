import { afterAll, describe, expect, test } from '@jest/globals';
import { NATIVE_FUNCTIONS } from '../../src/native/names';
import { evaluate } from '../support/evaluate';
import { parseCall } from '../support/formula';
import { closeTo } from './closeTo';
import { JUDGES } from './judges';

const CASES = NATIVE_FUNCTIONS.flatMap(({ name, args, help }) =>
  help.examples
    .map((example, index) => ({ title: `${name} ${index + 1}`, example }))
    .filter(({ example }) => {
      const given = parseCall(example.formula, example.sheet).args.length;
      return given <= args.length - (help.nativeWithout?.length ?? 0);
    }),
);
/** Results stand to the right of what the examples have in their sheets. */
const RESULT_COLUMN = 30;

/** The same formula some rows further down; texts in it stay. */
function movedDown(formula: string, rows: number): string {
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/\b([A-Z]{1,2})(\d+)\b/g, (_, column: string, row: string) => column + (Number(row) + rows)),
    )
    .join('"');
}

describe.each(JUDGES)('every example of a function that has a native text, with %s', (_judge, newBook) => {
  const book = newBook();
  const sheet = book.newSheet();
  let next = 0;
  const cases = CASES.map(({ title, example }) => {
    const top = next;
    const expected = evaluate(example.formula, example.sheet);
    const rows = Array.isArray(expected) ? expected : [[expected]];
    next += Math.max(rows.length, example.sheet?.length ?? 0) + 2;
    example.sheet?.forEach((row, at) =>
      row.forEach((value, across) => book.put(sheet, top + at + 1, across + 1, value)),
    );
    book.formula(sheet, top + 1, RESULT_COLUMN, movedDown(example.formula, top), rows.length, rows[0]!.length);
    return [title, rows, top] as const;
  });
  book.calculate();
  afterAll(() => book.free());

  test.each(cases)('%s', (_title, rows, top) => {
    const found = rows.map((row, at) => row.map((_, across) => book.read(sheet, top + 1 + at, RESULT_COLUMN + across)));
    expect(found).toEqual(rows.map((row, at) => row.map((cell, across) => closeTo(cell, found[at]![across]!))));
  });
});
