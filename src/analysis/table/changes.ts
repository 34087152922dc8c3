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

function sameRow(one: TableRow, other: TableRow): boolean {
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

/** What a table on a sheet was made from; kept as the comment of its defined name. */
export interface TableMark {
  readonly kind: 'tariff' | 'ref';
  /** The day of a tariff (`YYYY-MM-DD`), the name of a reference table. */
  readonly of: string;
  /** null where an older release wrote the table, which left no mark. */
  readonly verifiedOn: string | null;
  /** What the rows were when they were written; null where that is not known. */
  readonly sum: string | null;
}

const MARK = /^MYNA (tariff|ref) (.+); verified (\d{4}-\d{2}-\d{2}); sum ([0-9a-f]{8})$/;
/** The first releases named a tariff's table by its day and left no comment. */
const UNMARKED_TARIFF = /^郵便料金_(\d{4})(\d{2})(\d{2})(?:_\d+)?$/;

export function markText(kind: TableMark['kind'], of: string, verifiedOn: string, rows: readonly TableRow[]): string {
  return `MYNA ${kind} ${of}; verified ${verifiedOn}; sum ${sumOf(rows)}`;
}

/** Undefined for names that are not ours. */
export function readMark(name: string, comment: string): TableMark | undefined {
  const [, kind, of, verifiedOn, sum] = MARK.exec(comment) ?? [];
  if (kind && of && verifiedOn && sum) return { kind: kind as TableMark['kind'], of, verifiedOn, sum };
  const [, year, month, day] = UNMARKED_TARIFF.exec(name) ?? [];
  return year ? { kind: 'tariff', of: `${year}-${month}-${day}`, verifiedOn: null, sum: null } : undefined;
}

/** FNV-1a of the cells: enough to tell whether anybody changed one. */
export function sumOf(rows: readonly TableRow[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(rows)) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
