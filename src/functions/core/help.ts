import type { CellType } from '../../reference';
import type { Declaration } from './declaration';
import type { Text } from './text';

/** What functions.js goes without and the pane shows of every function at once, and of the reference tables. By name. */
export interface HelpIndex {
  readonly functions: Readonly<Record<string, FunctionSummary>>;
  readonly tables: Readonly<Record<string, TableHelp>>;
}

export interface FunctionSummary {
  readonly text: Text;
  /** The English labels of the arguments, in their order; functions.js has the Japanese ones. */
  readonly labels: readonly string[];
}

export interface TableHelp {
  readonly note: string;
  readonly columns: readonly (readonly [type: CellType, unit: string | null])[];
}

type Told = Pick<Declaration, 'rounding' | 'notes' | 'errors' | 'examples' | 'sources' | 'related'>;

/** What functions.js goes without and the pane shows of one function that was chosen. */
export interface FunctionHelp extends Told {
  readonly result: Text;
  readonly args: readonly { readonly text: Text; readonly expects: Text }[];
}
