import type { ErrorCode, Matrix } from '../../sheet';
import type { Argument, Values } from './argument';
import type { OutputCell } from './cell';
import type { Text } from './text';

export type FamilyId =
  | 'cost'
  | 'capacity'
  | 'postage'
  | 'callCentre'
  | 'renewal'
  | 'deliveryPlan'
  | 'inventory'
  | 'subsidy'
  | 'survey'
  | 'common';

export interface ErrorCase {
  readonly code: ErrorCode;
  readonly when: Text;
}

/** An example that is also a test: what stands in the sheet from A1, the formula beside it, and its result. */
export interface Example {
  readonly text: Text;
  readonly sheet?: Matrix<string | number | boolean | null>;
  readonly formula: string;
  readonly result: ExampleCell | Matrix<ExampleCell>;
}
export type ExampleCell = string | number | boolean;

export interface SourceNote {
  readonly text: Text;
}

/**
 * `scalar`: one cell. `each`: the shape to which the `each` arguments broadcast. `row`: a row of cells for each of
 * their elements, which then stand in a column. `table`: what the calculation gives.
 */
export type ResultShape = 'scalar' | 'each' | 'row' | 'table';

/** A row says how many cells it has, so that a blank fills all of them. */
type ResultOf =
  | { readonly shape: Exclude<ResultShape, 'row'>; readonly help: Text }
  | { readonly shape: 'row'; readonly columns: number; readonly help: Text };

/** Where each argument came from, as `Sheet1!A1:B3`; nothing for literals, omitted arguments and hosts that do not tell. */
export type Addresses = readonly (string | null | undefined)[];

type AddressesIf<W> = W extends true ? [addresses: Addresses] : [];

/** What only the pages, the metadata and the pane show. */
export interface DeclarationHelp {
  /** Everyday words of either language by which people look for it, where nothing else that it says of itself holds them. */
  readonly words: string;
  /** One sentence: 「…を返します。」 */
  readonly text: Text;
  readonly rounding: Text;
  /** The number formats of the dates that it gives, where it gives any: some Excels show them as bare serials. */
  readonly dates?: readonly string[];
  /** What it does and why, with the equation. */
  readonly notes: Text;
  readonly errors: readonly ErrorCase[];
  readonly examples: readonly Example[];
  readonly sources: readonly SourceNote[];
  readonly related: readonly string[];
  /** The same in Excel's own words, for workbooks that need no add-in: `LAMBDA(…)` over as many lines as are readable. */
  readonly native?: string;
  /** The last arguments that it does not take. */
  readonly nativeWithout?: readonly string[];
  /** Why there is none. */
  readonly nativeReason?: Text;
}

/** Everything a function says of itself. functions.js is built without the properties named `help`. */
export interface DeclarationOf<A extends readonly Argument[], W extends boolean = false> {
  readonly name: string;
  readonly family: FamilyId;
  readonly args: A;
  readonly result: ResultOf;
  readonly help: DeclarationHelp;
  /** Set where the result tells cells by their address; only for functions without `each` arguments. */
  readonly wantsAddresses?: W;
  /**
   * About how many microseconds one cell takes, for functions with `each` arguments where that may be more than a few: a call
   * for too many such cells is refused.
   */
  readonly microseconds?: (...values: Values<A>) => number;
  readonly calculate: (
    ...values: [...Values<A>, ...AddressesIf<W>]
  ) => OutputCell | readonly OutputCell[] | Matrix<OutputCell>;
}

/** A declaration whose argument types no longer matter: all that consumers see. */
export type Declaration = Omit<DeclarationOf<readonly Argument[], boolean>, 'calculate' | 'microseconds'> & {
  readonly microseconds?: (...values: never[]) => number;
  readonly calculate: (...values: never[]) => OutputCell | readonly OutputCell[] | Matrix<OutputCell>;
};

export function declare<const A extends readonly Argument[], const W extends boolean = false>(
  declaration: DeclarationOf<A, W>,
): Declaration {
  return declaration as unknown as Declaration;
}

/** How a function is typed: `MYNA.PERCARDCOST(cost, cards, [costUnit], [cardUnit])`. */
export function signature({ name, args }: Declaration): string {
  return `MYNA.${name}(${args.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name)).join(', ')})`;
}
