import { DomainError, fail } from '../../domain/fault';
import type { Rate } from '../../domain/postage';
import type { Text } from '../../functions';
import type { Reader } from '../../functions/core/argument';
import { BLANK, CellError, cellOf } from '../../functions/core/cell';
import type { Content } from '../../functions/core/cell';
import { describeFailure } from '../../functions/errors';
import { titleOf } from '../../functions/postage/serviceNames';
import {
  COLUMN_READERS,
  needsLimit,
  REQUIRED_COLUMNS,
  sameTier,
  tariffColumnOf,
} from '../../functions/postage/tariffTable';
import type { TariffColumn } from '../../functions/postage/tariffTable';

/** What is wrong with a table, and where, counted from 0; `column` is null where a whole row is meant. */
export interface TariffFault {
  readonly row: number;
  readonly column: number | null;
  readonly reason: Text;
}

export type OwnTariff =
  | { readonly state: 'valid'; readonly rows: readonly (readonly (string | number)[])[] }
  | { readonly state: 'faulty'; readonly faults: readonly TariffFault[] };

type Row = readonly (Content | null)[];

/** Reads a person's own prices by the rules of the functions, and names everything that they would not take. */
export function readOwnTariff(table: readonly (readonly unknown[])[]): OwnTariff {
  const errors = errorCells(table);
  if (errors.length > 0) return { state: 'faulty', faults: errors };
  const [header = [], ...body] = table.map((row) => row.map((cell) => cellOf(cell) as Content | null));
  const columns = readHeader(header);
  if (Array.isArray(columns)) return { state: 'faulty', faults: columns };
  const faults: TariffFault[] = [];
  const rates: Rate[] = [];
  body.forEach((cells, index) => {
    if (cells.every((cell) => cell === null)) return;
    const rate = readRow(cells, index + 1, columns, faults);
    if (!rate) return;
    const twice = rates.some((other) => sameTier(rate, other));
    if (twice) faults.push({ row: index + 1, column: null, reason: TWICE(titleOf(rate.service)) });
    rates.push(rate);
  });
  if (faults.length === 0 && rates.length === 0) faults.push({ row: 0, column: null, reason: NO_ROWS });
  return faults.length > 0 ? { state: 'faulty', faults } : { state: 'valid', rows: rates.map(rowOf) };
}

function errorCells(table: readonly (readonly unknown[])[]): TariffFault[] {
  return table.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell instanceof CellError ? [{ row, column, reason: ERROR(cell.code) }] : [])),
  );
}

function readHeader(header: Row): ReadonlyMap<TariffColumn, number> | TariffFault[] {
  const columns = new Map<TariffColumn, number>();
  const faults: TariffFault[] = [];
  header.forEach((heading, index) => {
    const column = tariffColumnOf(heading);
    if (!column) return;
    if (columns.has(column)) faults.push({ row: 0, column: index, reason: COLUMN_TWICE(column) });
    else columns.set(column, index);
  });
  for (const column of REQUIRED_COLUMNS) {
    if (!columns.has(column)) faults.push({ row: 0, column: null, reason: COLUMN_MISSING(column) });
  }
  return faults.length > 0 ? faults : columns;
}

/** All faults of a row are told at once. */
function readRow(
  cells: Row,
  row: number,
  columns: ReadonlyMap<TariffColumn, number>,
  faults: TariffFault[],
): Rate | undefined {
  const contentOf = (column: TariffColumn): Content | null => cells[columns.get(column) ?? -1] ?? null;
  const before = faults.length;
  const read = <C extends ReadColumn>(column: C, optional = false): Read<C> | null => {
    const content = contentOf(column);
    if (content === null && optional) return null;
    const result = readBy(COLUMN_READERS[column] as Reader<Read<C>>, content);
    if ('value' in result) return result.value;
    faults.push({ row, column: columns.get(column) ?? null, reason: result.reason });
    return null;
  };
  const service = read('種別');
  const maxGrams = read('重量上限(g)', !service || !needsLimit(service));
  const yen = read('料金(円)');
  const from = read('適用開始日', true);
  if (faults.length > before) return undefined;
  return { service: service!, maxGrams, yen: yen!, from, to: null, source: String(contentOf('出典') ?? '') };
}

type ReadColumn = keyof typeof COLUMN_READERS;
type Read<C extends ReadColumn> = (typeof COLUMN_READERS)[C] extends Reader<infer T> ? T : never;

/** A cell that one of the functions' own readers has to take: what it accepts and says is told in one place. */
function readBy<T>(reader: Reader<T>, content: Content | null): { readonly value: T } | { readonly reason: Text } {
  try {
    return { value: content === null ? fail('blankNotAllowed', {}) : reader.read(content, { scale: 1 }) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { reason: describeFailure(error).reason };
  }
}

/** In the order of TARIFF's columns. */
function rowOf({ service, maxGrams, yen, from, source }: Rate): readonly (string | number)[] {
  return [titleOf(service), maxGrams ?? BLANK, yen, from ?? BLANK, source];
}

const say = (error: () => never): Text => {
  try {
    return error();
  } catch (thrown) {
    return describeFailure(thrown).reason;
  }
};
const COLUMN_MISSING = (column: string): Text => say(() => fail('tariffColumnMissing', { column }));
const COLUMN_TWICE = (column: string): Text => say(() => fail('tariffColumnTwice', { column }));
const TWICE = (service: string): Text => ({
  ja: `${service}の同じ重量上限・適用開始日の行が、上にもあります。どちらかを消してください。`,
  en: `Another row above has the same limit and first day of ${service}. Remove one of them.`,
});
const NO_ROWS: Text = {
  ja: '料金の行がありません。見出しと、その下の料金の行を選択してください。',
  en: 'There are no prices. Select the header and the rows of prices under it.',
};
const ERROR = (code: string): Text => ({
  ja: `セルがエラー ${code} です。先に直してください。`,
  en: `The cell holds the error ${code}. Mend it first.`,
});
