import type { NamedTable } from '../../../desk';
import { readMark, rowChanges, sumOf } from '../../../analysis/table';
import type { RowChange, TableMark, TableRow } from '../../../analysis/table';
import type { Language } from '../../../functions';
import { keysOf, readReference } from './referenceTable';
import { FROM, readTariff, TARIFF_KEYS } from './tariff';

/** A table on a sheet beside what this release holds of the same name and day. */
export interface KeptTable {
  readonly table: NamedTable;
  readonly mark: TableMark;
  readonly standing: Standing;
}

export type Standing =
  | { readonly state: 'same' | 'lost' | 'headerChanged' }
  | { readonly state: 'withdrawn'; readonly reason: string }
  | {
      readonly state: 'differs';
      readonly today: Today;
      readonly changes: readonly RowChange[];
      /** Whether a cell was changed since the table was written; null where its release did not note it. */
      readonly edited: boolean | null;
    };

/** What this release holds; cells of the columns `days` are Excel's serials. */
export interface Today {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly keys: readonly number[];
  readonly days: readonly number[];
  readonly verifiedOn: string;
}

export function isKept(name: string, comment: string): boolean {
  return readMark(name, comment) !== undefined;
}

export function keptTable(table: NamedTable, language: Language): KeptTable {
  const mark = readMark(table.name, table.comment)!;
  return { table, mark, standing: standingOf(table, mark, language) };
}

function standingOf({ place }: NamedTable, mark: TableMark, language: Language): Standing {
  if (!place) return { state: 'lost' };
  const today = todayOf(mark, language);
  if ('reason' in today) return { state: 'withdrawn', reason: today.reason };
  const [header = [], ...rows] = place.values;
  if (header.join('\n') !== today.header.join('\n')) return { state: 'headerChanged' };
  const changes = rowChanges(rows, today.rows, today.keys, today.header);
  if (changes.length === 0 && rows.length === today.rows.length) return { state: 'same' };
  const edited = mark.sum === null ? null : mark.sum !== sumOf(rows);
  return { state: 'differs', changes, edited, today };
}

function todayOf(mark: TableMark, language: Language): Today | { readonly reason: string } {
  if (mark.kind === 'tariff') {
    const tariff = readTariff(mark.of, language);
    return 'reason' in tariff ? tariff : { ...tariff, keys: TARIFF_KEYS, days: [FROM] };
  }
  const table = readReference(mark.of);
  if (!table) return { reason: '' };
  const days = table.types.flatMap((type, index) => (type === 'month' || type === 'date' ? [index] : []));
  return { ...table, keys: keysOf(table), days, verifiedOn: table.source.verifiedOn };
}
