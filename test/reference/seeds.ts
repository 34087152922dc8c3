import { join } from 'node:path';
import { readSeeds } from '../../scripts/readSeeds';
import { compile } from '../../src/reference/compile/compile';
import { openReference } from '../../src/reference/openReference';
import type { Cell } from '../../src/reference';

export const root = join(__dirname, '../..');
export const { folders: seedFolders, faults: unreadable } = readSeeds(root);
export const compilation = compile(seedFolders);

const { findTable } = openReference(compilation.reference!);

/** One column of a reference table, as the compiled seeds hold it. */
export function column(table: string, title: string): readonly Cell[] {
  const found = findTable(table);
  const index = found?.columns.findIndex((candidate) => candidate.title === title) ?? -1;
  if (!found || index < 0) throw new Error(`${table} has no column ${title}`);
  return found.rows.map((row) => row[index]!);
}

export const numbers = (table: string, title: string): number[] =>
  column(table, title).filter((cell): cell is number => typeof cell === 'number');

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The figure that a table holds in `valueTitle` where its first text column says `item`. */
export function figure(table: string, item: string, valueTitle = '値', itemTitle = '項目'): number {
  const row = column(table, itemTitle).indexOf(item);
  const value = column(table, valueTitle)[row];
  if (typeof value !== 'number') throw new Error(`${table} has no figure ${item}`);
  return value;
}
