import { fail } from '../../domain';
import { UNSCALED, contextFor } from './argument';
import type { Argument } from './argument';
import { withBlanks } from './blanks';
import type { Host } from './blanks';
import { callEach } from './callEach';
import type { Output } from './cell';
import type { Declaration } from './declaration';
import type { Describe } from './faults';
import { located, readGrid, readOne } from './readCell';
import { checkedOutput } from './result';
import type { Matrix } from '../../sheet';

/**
 * Evaluates a function on arguments as hosts hand them over: null for an omitted one, a matrix for a range.
 * Gives values or failures, never throws. Only where a zero may really be an empty cell does it give a promise.
 */
export type Call = (declaration: Declaration, raw: readonly unknown[], host?: Host) => Output | Promise<Output>;

export function caller(describe: Describe): Call {
  const callNow = (declaration: Declaration, raw: readonly unknown[], { addresses = [] }: Host): Output => {
    try {
      const given = declaration.args.map((argument, index) => matrixOf(argument, raw[index]));
      const fixed = readFixed(declaration, given);
      if (declaration.args.some(({ shape }) => shape === 'each')) return callEach(declaration, given, fixed, describe);
      const values = declaration.wantsAddresses ? [...fixed, addresses] : fixed;
      return checkedOutput(declaration.calculate(...(values as never[])), describe);
    } catch (error) {
      return describe(error);
    }
  };
  return (declaration, raw, host = {}) => {
    const blanks = withBlanks(declaration, raw, host);
    if (!(blanks instanceof Promise)) return callNow(declaration, blanks, host);
    return blanks.then((restored) => callNow(declaration, restored, host), describe);
  };
}

function matrixOf(argument: Argument, value: unknown): Matrix<unknown> | undefined {
  if (value === null || value === undefined) {
    return argument.optional || argument.takesBlank
      ? undefined
      : located(argument, undefined, () => fail('missingArgument', {}));
  }
  if (!Array.isArray(value)) return [[value]];
  const matrix = Array.isArray(value[0]) ? (value as unknown[][]) : [value as unknown[]];
  return matrix.length === 0 || matrix[0]!.length === 0 ? [[null]] : matrix;
}

/** Values of the arguments that do not broadcast, by position; unit arguments first, since others are scaled by them. */
function readFixed({ args }: Declaration, given: readonly (Matrix<unknown> | undefined)[]): unknown[] {
  const values: unknown[] = args.map((argument, index) =>
    argument.shape === 'one' && given[index] ? readOne(argument, given[index], UNSCALED) : undefined,
  );
  args.forEach((argument, index) => {
    if (argument.shape !== 'whole' || !given[index]) return;
    values[index] = readGrid(argument, given[index], contextFor(args, argument, values));
  });
  return values;
}
