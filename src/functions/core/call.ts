import { fail } from '../../domain/fault';
import { describeFailure } from '../errors';
import type { Argument, ReadContext } from './argument';
import { withBlanks } from './blanks';
import type { Output } from './cell';
import { callEach } from './callEach';
import type { Addresses, Declaration } from './declaration';
import { located, readGrid, readOne } from './readCell';
import { checkedOutput } from './result';
import type { Matrix } from '../../sheet';

/** What a call may ask of the place it runs in. Pure hosts give nothing. */
export interface Host {
  readonly addresses?: Addresses;
  /** For each address, which of its cells are empty. One batched read. */
  readonly emptyCells?: (addresses: readonly string[]) => Promise<readonly Matrix<boolean>[]>;
}

const UNSCALED: ReadContext = { scale: 1 };

/**
 * Evaluates a function on arguments as hosts hand them over: null for an omitted one, a matrix for a range.
 * Gives values or failures, never throws. Only where a zero may really be an empty cell does it give a promise.
 */
export function call(declaration: Declaration, raw: readonly unknown[], host: Host = {}): Output | Promise<Output> {
  const blanks = withBlanks(declaration, raw, host);
  return blanks instanceof Promise
    ? blanks.then(
        (restored) => callNow(declaration, restored, host),
        (error: unknown) => describeFailure(error),
      )
    : callNow(declaration, blanks, host);
}

function callNow(declaration: Declaration, raw: readonly unknown[], { addresses = [] }: Host): Output {
  try {
    const given = declaration.args.map((argument, index) => matrixOf(argument, raw[index]));
    const fixed = readFixed(declaration, given);
    if (declaration.args.some((argument) => argument.shape === 'each')) return callEach(declaration, given, fixed);
    const values = declaration.wantsAddresses ? [...fixed, addresses] : fixed;
    return checkedOutput(declaration.calculate(...(values as never[])));
  } catch (error) {
    return describeFailure(error);
  }
}

function matrixOf(argument: Argument, value: unknown): Matrix<unknown> | undefined {
  if (value === null || value === undefined) {
    return argument.optional ? undefined : located(argument, undefined, () => fail('missingArgument', {}));
  }
  if (!Array.isArray(value)) return [[value]];
  const matrix = Array.isArray(value[0]) ? (value as unknown[][]) : [value as unknown[]];
  return matrix.length === 0 || matrix[0]!.length === 0 ? [[null]] : matrix;
}

/** Values of the arguments that do not broadcast, by position; unit arguments first, since others are scaled by them. */
function readFixed(declaration: Declaration, given: readonly (Matrix<unknown> | undefined)[]): unknown[] {
  const values: unknown[] = declaration.args.map((argument, index) =>
    argument.shape === 'one' && given[index] ? readOne(argument, given[index], UNSCALED) : undefined,
  );
  declaration.args.forEach((argument, index) => {
    if (argument.shape !== 'whole' || !given[index]) return;
    values[index] = readGrid(argument, given[index], contextFor(declaration, argument, values));
  });
  return values;
}

export function contextFor(declaration: Declaration, argument: Argument, values: readonly unknown[]): ReadContext {
  const { scaledBy } = argument.reader;
  if (scaledBy === undefined) return UNSCALED;
  const index = declaration.args.findIndex(({ name }) => name === scaledBy);
  const unit = values[index];
  const factorOf = declaration.args[index]?.reader.factorOf;
  return unit === undefined || !factorOf ? UNSCALED : { scale: factorOf(unit) };
}
