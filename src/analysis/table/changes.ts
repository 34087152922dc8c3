export type TableCell = string | number | boolean;
export type TableRow = readonly TableCell[];

export interface RowChange {
  /** What tells the row from others. */
  readonly key: string;
  /** null: the sheet has no such row. */
  readonly now: TableRow | null;
  /** null: today's data have no such row. */
  readonly then: TableRow | null;
}

/** What would change in a table if today's rows took its place; rows are the same where their key columns are. */
export function rowChanges(now: readonly TableRow[], then: readonly TableRow[], keys: readonly number[]): RowChange[] {
  const [present, future] = [keyed(now, keys), keyed(then, keys)];
  const gone = [...present].filter(([key]) => !future.has(key));
  return [
    ...[...future].map(([key, row]): RowChange => ({ key, now: present.get(key) ?? null, then: row })),
    ...gone.map(([key, row]): RowChange => ({ key, now: row, then: null })),
  ].filter(({ now: before, then: after }) => !before || !after || !sameRow(before, after));
}

export function sameRow(one: TableRow, other: TableRow): boolean {
  return one.length === other.length && one.every((cell, index) => cell === other[index]);
}

/** Rows whose keys are alike are told apart by their order. */
function keyed(rows: readonly TableRow[], keys: readonly number[]): Map<string, TableRow> {
  const found = new Map<string, TableRow>();
  for (const row of rows) {
    const name = keys
      .map((index) => String(row[index] ?? ''))
      .filter((part) => part !== '')
      .join(' ');
    let key = name;
    for (let number = 2; found.has(key); number += 1) key = `${name} (${number})`;
    found.set(key, row);
  }
  return found;
}
