import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAIL_CLASSES } from '../../src/domain/postage';
import { call, FUNCTIONS } from '../../src/functions';
import type { Output } from '../../src/functions';
import { titleOf } from '../../src/functions/postage/serviceNames';
import { plain } from '../support/evaluate';
import { CellError } from '../../src/sheet';

const weight = fc.oneof(
  fc.integer({ min: -1, max: 5000 }),
  fc.double({ min: 0, max: 1200, noNaN: true }),
  fc.constantFrom('0.5kg', '１００ｇ', '重い', '', null, true, new CellError('#N/A')),
);
const service = fc.constantFrom(...MAIL_CLASSES.map(titleOf), null);
/** Before all tariffs, around the change of October 2024, and none. */
const day = fc.constantFrom(null, 30_000, 45_565, 45_566, '2024-09-30');
const REST = {
  MAILTIER: [service, day],
  POSTAGE: [service, fc.constantFrom(null, '書留', '速達+書留', '配達証明'), day],
};

describe('a column in which nothing but the first argument changes gives what its cells give one by one', () => {
  const declared = FUNCTIONS.filter(({ alongFirst }) => alongFirst);

  test('for each function that calculates along such a column', () => {
    expect(declared.map(({ name }) => name).sort()).toEqual(Object.keys(REST));
  });

  test.each(declared.map((declaration) => [declaration.name as keyof typeof REST, declaration] as const))(
    '%s',
    (name, declaration) => {
      const others = fc.tuple<unknown[]>(...REST[name]);
      fc.assert(
        fc.property(fc.array(weight, { minLength: 2, maxLength: 8 }), others, (weights, rest) => {
          const column = plain(call(declaration, [weights.map((one) => [one]), ...rest]) as Output);
          if (!Array.isArray(column)) return expect(column).toMatch(/^#/);
          const width = (column as unknown[][])[0]!.length;
          weights.forEach((one, row) => {
            const single = plain(call(declaration, [[[one]], ...rest]) as Output);
            const expected = Array.isArray(single) ? single[0] : new Array(width).fill(single);
            expect((column as unknown[][])[row]).toEqual(expected);
          });
        }),
        { numRuns: 500 },
      );
    },
  );
});
