import type { Text } from './text';
import type { Content, Matrix } from '../../sheet';

/**
 * How an argument takes its cells: `each` broadcasts, one value for each element of the result; `one` is a single cell;
 * `whole` is a range that the calculation needs at once.
 */
export type Shape = 'each' | 'one' | 'whole';

/** What reading a value may depend on: the factor that a unit argument of the same call gives. */
export interface ReadContext {
  readonly scale: number;
}

export const UNSCALED: ReadContext = { scale: 1 };

/** Numbers between two bounds, those included; where `whole` is set, only the whole ones. */
export interface PlainNumbers {
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
}

export function passes({ minimum, maximum, whole }: PlainNumbers, value: unknown): boolean {
  return typeof value === 'number' && value >= minimum && value <= maximum && (!whole || Number.isInteger(value));
}

const NO_NUMBERS: PlainNumbers = { minimum: Infinity, maximum: -Infinity, whole: false };

/** Reads the content of one cell, or throws a DomainError. */
export interface Reader<T> {
  readonly read: (content: Content, context: ReadContext) => T;
  /** What may be given, for the reference page and the metadata. */
  readonly help: Text;
  /** Which numbers are already what `read` would give: they pass untouched. */
  readonly plain?: PlainNumbers;
  /**
   * Set for days and words: none of them is 0, so that an empty cell which arrives as 0 would fail.
   */
  readonly refusesZero?: true;
  /** The accepted words, where there is a fixed list. */
  readonly choices?: readonly string[];
  /** The argument whose unit scales this one. */
  readonly scaledBy?: string;
  /** For unit arguments: the factor a word stands for. */
  factorOf?(value: T): number;
}

/** Of which argument's value the reading of this one depends; `values` are those of the arguments that stand for the whole call. */
export function contextFor(args: readonly Argument[], argument: Argument, values: readonly unknown[]): ReadContext {
  const index = args.findIndex(({ name }) => name === argument.reader.scaledBy);
  const unit = values[index];
  const factorOf = args[index]?.reader.factorOf;
  return unit === undefined || !factorOf ? UNSCALED : { scale: factorOf(unit) };
}

/** The numbers that need no reading here; none where a unit argument scales them. */
export function untouched({ reader }: Argument, { scale }: ReadContext): PlainNumbers {
  return (scale === 1 ? reader.plain : undefined) ?? NO_NUMBERS;
}

/**
 * Why an empty cell, which Excel on the desktop hands over as 0, must be told from one. `zeroCounts`: 0 is a value of its
 * own, and the result would be another. `zeroRefused`: 0 is an error here, where a blank stays blank or is left out.
 */
export type TellBlanks = 'zeroCounts' | 'zeroRefused';

export interface ArgumentOptions {
  readonly label: Text;
  readonly help: Text;
  readonly optional?: boolean;
  /** Set where Excel must be asked whether a 0 is an empty cell. */
  readonly tellBlanks?: TellBlanks;
}

/** What stands for the value of an argument that takes blanks: null for an empty cell, undefined where it is left out. */
export type OrBlank<T> = T | null | undefined;

export interface Argument<T = unknown, S extends Shape = Shape, O extends boolean = boolean> {
  readonly name: string;
  readonly label: Text;
  readonly help: Text;
  readonly shape: S;
  readonly optional: O;
  readonly tellBlanks: TellBlanks | null;
  /** Whether a blank is for the calculation to judge, though the argument is no optional one. */
  readonly takesBlank: boolean;
  readonly reader: Reader<T>;
}

/** A range that was read: null where a cell is blank. */
export type Grid<T> = Matrix<T | null>;

export type ValueOf<A> =
  A extends Argument<infer T, infer S, infer O>
    ? (S extends 'whole' ? Grid<T> : T) | (O extends true ? undefined : never)
    : never;

export type Values<A extends readonly Argument[]> = { [K in keyof A]: ValueOf<A[K]> };

type OptionalOf<P extends ArgumentOptions> = P extends { readonly optional: true } ? true : false;

function shaped<S extends Shape>(shape: S) {
  return <T, const P extends ArgumentOptions>(
    name: string,
    reader: Reader<T>,
    options: P,
  ): Argument<T, S, OptionalOf<P>> => ({
    name,
    label: options.label,
    help: options.help,
    shape,
    optional: (options.optional ?? false) as OptionalOf<P>,
    tellBlanks:
      options.tellBlanks ?? (reader.refusesZero && (shape !== 'one' || options.optional) ? 'zeroRefused' : null),
    takesBlank: false,
    reader,
  });
}

/** A number argument may be a range: its shape broadcasts, and a blank in it gives a blank. */
export const each = shaped('each');
export const one = shaped('one');
export const whole = shaped('whole');

/** One whose blank may be an answer: what needs no weight has none. */
export function eachOrBlank<T, const P extends ArgumentOptions>(name: string, reader: Reader<T>, options: P) {
  return { ...each<OrBlank<T>, P>(name, reader, options), takesBlank: true };
}
