import type { TableRow } from './changes';

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
