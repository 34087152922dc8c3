import type { ReferenceColumn } from '../../reference';
import type { Declaration } from './declaration';
import type { Text } from './text';

/** What functions.js goes without and the pane shows of every function and every reference table. By name. */
export interface HelpIndex {
  readonly functions: Readonly<Record<string, FunctionSummary>>;
  readonly notes: Readonly<Record<string, string>>;
  /** Of each column (untoldUnit); tables without any are left out. */
  readonly units: Readonly<Record<string, readonly string[]>>;
}

export interface FunctionSummary {
  readonly text: Text;
  /** English labels by the name of their argument, where they are not that name in words; functions.js has the Japanese ones. */
  readonly labels: Readonly<Record<string, string>>;
}

/** `costUnit` as `cost unit`. */
export function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The unit of a column's figures that its title does not tell; empty where there is none. */
export function untoldUnit({ title, unit }: ReferenceColumn): string {
  return unit === null || title.includes(unit) ? '' : unit;
}

type Told = Pick<Declaration, 'rounding' | 'notes' | 'errors' | 'examples' | 'sources' | 'related'>;

/** What functions.js goes without and the pane shows of one function that was chosen. */
export interface FunctionHelp extends Told {
  readonly result: Text;
  readonly args: readonly { readonly text: Text; readonly expects: Text }[];
}
