import type { Text } from '../../../functions';
import type { Speaker } from '../speaker';
import type { Explained } from '../types';

/** Explains a function out of the values that its calculation was given. */
export type Explain<V extends readonly unknown[]> = (values: V, say: Speaker) => Explained;

export interface Explainer {
  readonly explain: Explain<never>;
  /** What the columns of the result are, where there is more than one. */
  readonly columns?: readonly Text[];
}

export function explainer<V extends readonly unknown[]>(explain: Explain<V>, columns?: readonly Text[]): Explainer {
  return columns ? { explain, columns } : { explain };
}
