import type { Position } from '../../sheet';
import type { Output } from '../core/cell';
import type { Text } from '../core/text';
import type { Speaker, Step } from './speaker';

/** What an explainer makes of the values with which its function calculated. */
export interface Explained {
  readonly steps: readonly Step[];
  /** What the steps arrive at: it has to be what the function returns. */
  readonly figure: Output | readonly (number | string)[];
  /** Tariffs, rules and tables that were used, each with its day and its source. */
  readonly rules?: readonly string[];
}

/** What an explainer may look at besides the values. */
export interface Asked {
  /** The arguments before they were read, for functions whose work is the reading. */
  readonly written: readonly unknown[];
  /** The cell of the result that is asked about, where a function gives a table. */
  readonly cell?: Position | undefined;
}

/** Explains a function out of the values that its calculation was given. */
export type Explain<V extends readonly unknown[]> = (values: V, say: Speaker, asked: Asked) => Explained;

export interface Explainer {
  readonly explain: Explain<never>;
  /** What the columns of the result are, where there is more than one and the result has no header. */
  readonly columns?: readonly Text[];
}

/** One for each function of a family, by the function's name. */
export type Explainers = Readonly<Record<string, Explainer>>;

export function explainer<V extends readonly unknown[]>(explain: Explain<V>, columns?: readonly Text[]): Explainer {
  return columns ? { explain, columns } : { explain };
}
