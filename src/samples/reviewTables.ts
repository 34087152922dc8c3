import { findTable } from '../reference';
import type { Cell } from '../reference';

/** A column of one of the review's tables, as it was printed. */
export function printedColumn(tableName: string, title: string): readonly Cell[] {
  const table = findTable(tableName);
  const index = table?.columns.findIndex((column) => column.title === title) ?? -1;
  if (!table || index < 0) throw new Error(`No column ${title} in ${tableName}`);
  return table.rows.map((row) => row[index] ?? null);
}

export function rowsOf(tableName: string): readonly (readonly Cell[])[] {
  const table = findTable(tableName);
  if (!table) throw new Error(`No table ${tableName}`);
  return table.rows;
}

/** A figure of a document's text, by its item; each document has a table of them. */
export function printedInText(document: string, item: string): number {
  const row = rowsOf(`${document}本文の数値`).find(([name]) => name === item);
  const value = row?.[1];
  if (typeof value !== 'number') throw new Error(`No figure ${item} in the text of ${document}`);
  return value;
}
