import * as z from 'zod/mini';
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

function readRow(
  cells: Row,
  row: number,
  columns: ReadonlyMap<TariffColumn, number>,
  faults: TariffFault[],
): Rate | undefined {
  const contentOf = (column: TariffColumn): Content | null => cells[columns.get(column) ?? -1] ?? null;
  const service = COLUMN.種別.safeParse(contentOf('種別'));
  const schema = service.success && needsLimit(service.data) ? ROW_BY_WEIGHT : ROW;
  const result = schema.safeParse({
    service: contentOf('種別'),
    maxGrams: contentOf('重量上限(g)'),
    yen: contentOf('料金(円)'),
    from: contentOf('適用開始日'),
    source: contentOf('出典'),
  });
  if (result.success) return { ...result.data, to: null };
  for (const issue of result.error.issues) {
    const column = columns.get(COLUMN_OF[issue.path[0] as keyof typeof COLUMN_OF]) ?? null;
    faults.push({ row, column, reason: reasonOf(issue) });
  }
  return undefined;
}

/** A cell that one of the functions' own readers has to take: what it accepts and says is told in one place. */
function readBy<T>(reader: Reader<T>) {
  return z.pipe(
    z.nullable(z.union([z.string(), z.number(), z.boolean()])),
    z.transform((content, context) => {
      try {
        return content === null ? fail('blankNotAllowed', {}) : reader.read(content, { scale: 1 });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const { reason } = describeFailure(error);
        context.issues.push({ code: 'custom', message: reason.ja, params: { reason }, input: content });
        return z.NEVER;
      }
    }),
  );
}

const COLUMN = {
  種別: readBy(COLUMN_READERS.種別),
  重量上限: readBy(COLUMN_READERS['重量上限(g)']),
  料金: readBy(COLUMN_READERS['料金(円)']),
  適用開始日: readBy(COLUMN_READERS.適用開始日),
} as const;

const ROW_BY_WEIGHT = z.object({
  service: COLUMN.種別,
  maxGrams: COLUMN.重量上限,
  yen: COLUMN.料金,
  from: z.union([z.null(), COLUMN.適用開始日]),
  source: z.pipe(
    z.nullable(z.union([z.string(), z.number(), z.boolean()])),
    z.transform((content) => String(content ?? '')),
  ),
});
const ROW = z.extend(ROW_BY_WEIGHT, { maxGrams: z.union([z.null(), COLUMN.重量上限]) });

const COLUMN_OF = {
  service: '種別',
  maxGrams: '重量上限(g)',
  yen: '料金(円)',
  from: '適用開始日',
  source: '出典',
} as const satisfies Record<string, TariffColumn>;

/** Where a blank would do as well, the fault of what is not blank is the one to tell. */
function reasonOf(issue: z.core.$ZodIssue): Text {
  if (issue.code === 'invalid_union') return reasonOf(issue.errors.at(-1)![0]!);
  const { reason } = (issue as z.core.$ZodIssueCustom).params ?? {};
  return reason as Text;
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
