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

/**
 * What would change in a table if today's rows took its place; rows are the same where their key columns are. Numbers in a key
 * have the unit that their heading ends in: 25 under 重量上限(g) is 25 g.
 */
export function rowChanges(
  now: readonly TableRow[],
  then: readonly TableRow[],
  keys: readonly number[],
  header: readonly string[],
): RowChange[] {
  const units = keys.map((index) => /[(（]([^()（）]+)[)）]$/.exec(header[index] ?? '')?.[1]);
  const [present, future] = [keyed(now, keys, units), keyed(then, keys, units)];
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
function keyed(
  rows: readonly TableRow[],
  keys: readonly number[],
  units: readonly (string | undefined)[],
): Map<string, TableRow> {
  const found = new Map<string, TableRow>();
  for (const row of rows) {
    const name = keys
      .map((index, place) =>
        [row[index] ?? '', typeof row[index] === 'number' ? (units[place] ?? '') : ''].join(' ').trim(),
      )
      .filter((part) => part !== '')
      .join(' ');
    let key = name;
    for (let number = 2; found.has(key); number += 1) key = `${name} (${number})`;
    found.set(key, row);
  }
  return found;
}
