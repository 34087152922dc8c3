import { afterAll, describe, expect, test } from '@jest/globals';
import { NATIVE_FUNCTIONS } from '../../src/native/names';
import { evaluate } from '../support/evaluate';
import { parseCall } from '../support/formula';
import { IronBook } from './ironCalc';
import { closeTo } from './closeTo';

const CASES = NATIVE_FUNCTIONS.flatMap(({ name, args, help }) =>
  help.examples
    .map((example, index) => ({ title: `${name} ${index + 1}`, example }))
    .filter(
      ({ example }) =>
        parseCall(example.formula, example.sheet).args.length <= args.length - (help.nativeWithout?.length ?? 0),
    ),
);
/** Results stand to the right of what the examples have in their sheets. */
const RESULT_COLUMN = 30;

describe('every example of a function that has a native text, in the engine of somebody else', () => {
  const book = new IronBook();
  const sheets = CASES.map(({ example }) => {
    const sheet = book.newSheet();
    example.sheet?.forEach((row, at) => row.forEach((value, across) => book.put(sheet, at + 1, across + 1, value)));
    const { result } = example;
    const rows = Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
    book.formula(sheet, 1, RESULT_COLUMN, example.formula, rows.length, rows[0]!.length);
    return sheet;
  });
  book.calculate();
  afterAll(() => book.free());

  test.each(CASES.map(({ title, example }, index) => [title, example, sheets[index]!] as const))(
    '%s',
    (_title, { formula, sheet: cells }, sheet) => {
      const expected = evaluate(formula, cells);
      const rows = Array.isArray(expected) ? expected : [[expected]];
      const found = rows.map((row, at) => row.map((_, across) => book.read(sheet, 1 + at, RESULT_COLUMN + across)));
      expect(found).toEqual(rows.map((row, at) => row.map((cell, across) => closeTo(cell, found[at]![across]!))));
    },
  );
});
