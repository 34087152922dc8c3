import { fail } from '../../domain';
import type { Rate } from '../../domain/postage';
import { BLANK, cellOf, describeFailure } from '../../functions';
import type { Text } from '../../functions';
import { REQUIRED_COLUMNS, sameTier, tariffColumnOf, titleOf } from '../../functions/postage';
import type { TariffColumn } from '../../functions/postage';
import { readTariffRow } from './tariffRow';
import { CellError } from '../../sheet';
import type { Content } from '../../sheet';

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
  const read = readTariffRow((column) => cells[columns.get(column) ?? -1] ?? null);
  if ('rate' in read) return read.rate;
  faults.push(...read.faults.map(({ column, reason }) => ({ row, column: columns.get(column) ?? null, reason })));
  return undefined;
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
