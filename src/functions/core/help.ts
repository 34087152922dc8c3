import type { ReferenceColumn } from '../../reference';
import type { DeclarationHelp } from './declaration';
import type { Text } from './text';

/** What functions.js goes without and the pane shows of every function and every reference table. By name. */
export interface HelpIndex {
  readonly functions: Readonly<Record<string, Text>>;
  readonly notes: Readonly<Record<string, string>>;
  /** Of each column (untoldUnit); tables without any are left out. */
  readonly units: Readonly<Record<string, readonly string[]>>;
}

/** The everyday words of each function, by its name. */
export type SearchWords = Readonly<Record<string, string>>;

/** The unit of a column's figures that its title does not tell; empty where there is none. */
export function untoldUnit({ title, unit }: ReferenceColumn): string {
  return unit === null || title.includes(unit) ? '' : unit;
}

/** What functions.js goes without and the pane shows of one function that was chosen. */
export interface FunctionHelp {
  readonly declaration: DeclarationHelp;
  readonly result: Text;
  readonly args: readonly { readonly argument: Text; readonly reader: Text }[];
}
