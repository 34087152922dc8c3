import { expect } from '@jest/globals';
import fc from 'fast-check';
import { BLANK, call, Failure, FUNCTIONS } from '../../../src/functions';
import type { OutputCell } from '../../../src/functions';
import { isNearest } from '../../support/exactRationals';
import type { Rational } from '../../support/exactRationals';

/** Random arguments of a function, and what exact fractions give for them: nothing where the function has no answer. */
export interface Subject {
  readonly name: string;
  readonly args: fc.Arbitrary<readonly unknown[]>;
  readonly exact: (args: readonly unknown[]) => readonly Expected[] | undefined;
}

/** A fraction to which the double must be the nearest; a word, a blank or a whole number as it stands. */
export type Expected = Rational | string | number;

export function subject<A extends unknown[]>(
  name: string,
  args: fc.Arbitrary<A>,
  exact: (...args: A) => readonly Expected[] | undefined,
): Subject {
  return { name, args, exact: (given) => exact(...(given as A)) };
}

/** Calls the function as a cell would, and holds every cell of its result against exact fractions. */
export function judge({ name, args, exact }: Subject, numRuns: number): void {
  const declaration = FUNCTIONS.find((candidate) => candidate.name === name)!;
  let answered = 0;
  fc.assert(
    fc.property(args, (given) => {
      const cells = [call(declaration, given)].flat(2) as OutputCell[];
      const expected = exact(given);
      if (!expected) return expect(cells[0]).toBeInstanceOf(Failure);
      answered += 1;
      expect(cells).toHaveLength(expected.length);
      expected.forEach((right, index) => {
        const cell = cells[index];
        if (typeof right !== 'object') expect(cell).toBe(right);
        // A failure has no bits to compare, nor has NaN.
        else expect(typeof cell === 'number' && Number.isFinite(cell) && isNearest(cell, right)).toBe(true);
      });
    }),
    { numRuns },
  );
  expect(answered).toBeGreaterThan(numRuns / 10);
}

/** Pairs of cells without the pairs of which either is blank. */
export function known(...columns: readonly (readonly (readonly (number | null)[])[])[]): number[][] {
  const flat = columns.map((column) => column.flat());
  return flat[0]!.map((_, row) => flat.map((cells) => cells[row]!)).filter((row) => !row.includes(null as never));
}

export { BLANK };
