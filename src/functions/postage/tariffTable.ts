import { fail } from '../../domain';
import { isUnweighed, MAIL_CLASSES, overlaid, tariffOf } from '../../domain/postage';
import type { Rate, Tariff } from '../../domain/postage';
import type { Grid, Reader } from '../core/argument';
import { located } from '../core/readCell';
import { ANY_NUMBER, date, number } from '../readers';
import { tariff as argument } from './arguments';
import { grams, isBlankRow, postalService, readTableCell } from './readers';
import { joined } from './serviceNames';
import type { Content } from '../../sheet';

/** The header that TARIFF() spills. */
export const TARIFF_HEADER = ['種別', '重量上限(g)', '料金(円)', '適用開始日', '出典'] as const;
export type TariffColumn = (typeof TARIFF_HEADER)[number];

/** The words that stand for each, without spaces and brackets. */
export const TARIFF_HEADINGS: Readonly<Record<TariffColumn, readonly string[]>> = {
  種別: ['種別', '郵便種別'],
  '重量上限(g)': joined(['重量上限', '重量', '重さ', '上限重量'], ['', 'g', 'グラム']),
  '料金(円)': joined(['', '郵便'], ['料金', '単価'], ['', '円']),
  適用開始日: ['適用開始日', '開始日', '適用日'],
  出典: ['出典'],
};
export const REQUIRED_COLUMNS: readonly TariffColumn[] = ['種別', '重量上限(g)', '料金(円)'];

/** How the cells of each column are read; a source may be any text. */
export const COLUMN_READERS = {
  種別: postalService,
  '重量上限(g)': grams,
  '料金(円)': number({ measures: 'money', per: 'piece', minimum: 0, help: ANY_NUMBER }),
  適用開始日: date,
} as const;

/** Reads a user's own prices and lays them over the built-in ones. */
export function tariffFromTable(table: Grid<Content>, builtIn: Tariff): Tariff {
  const columns = columnsOf(table[0] ?? []);
  const rates: Rate[] = [];
  table.forEach((cells, row) => {
    if (row === 0 || isBlankRow(cells)) return;
    const rate = readRate(table, row, columns);
    const repeated = rates.some((other) => sameTier(rate, other));
    if (repeated) located(argument, undefined, () => fail('tariffRowTwice', { row: row + 1, service: rate.service }));
    rates.push(rate);
  });
  return overlaid(builtIn, tariffOf(rates));
}

function columnsOf(header: readonly (Content | null)[]): ReadonlyMap<TariffColumn, number> {
  const columns = new Map<TariffColumn, number>();
  header.forEach((content, index) => {
    const column = tariffColumnOf(content);
    if (!column) return;
    if (columns.has(column)) located(argument, undefined, () => fail('tariffColumnTwice', { column }));
    columns.set(column, index);
  });
  const missing = REQUIRED_COLUMNS.find((column) => !columns.has(column));
  return missing ? located(argument, undefined, () => fail('tariffColumnMissing', { column: missing })) : columns;
}

/** Which column a heading stands over; none of ours for any other heading. */
export function tariffColumnOf(heading: Content | null): TariffColumn | undefined {
  const bare = String(heading ?? '')
    .normalize('NFKC')
    .replace(/[\s()[\]]/g, '');
  return TARIFF_HEADER.find((candidate) => TARIFF_HEADINGS[candidate].includes(bare));
}

function readRate(table: Grid<Content>, row: number, columns: ReadonlyMap<TariffColumn, number>): Rate {
  const contentOf = (column: TariffColumn): Content | null => table[row]![columns.get(column) ?? -1] ?? null;
  const read = <T>(column: TariffColumn, reader: Reader<T>): T =>
    readTableCell(argument, table, row, columns.get(column)!, reader);
  const service = read('種別', COLUMN_READERS.種別);
  const unlimited = contentOf('重量上限(g)') === null && !needsLimit(service);
  return {
    service,
    maxGrams: unlimited ? null : read('重量上限(g)', COLUMN_READERS['重量上限(g)']),
    yen: read('料金(円)', COLUMN_READERS['料金(円)']),
    from: contentOf('適用開始日') === null ? null : read('適用開始日', COLUMN_READERS.適用開始日),
    to: null,
    source: String(contentOf('出典') ?? ''),
  };
}

/** Classes are priced by weight but for cards, options need not be. */
export function needsLimit(service: string): boolean {
  return (MAIL_CLASSES as readonly string[]).includes(service) && !isUnweighed(service);
}

export function sameTier(a: Rate, b: Rate): boolean {
  return a.service === b.service && a.maxGrams === b.maxGrams && a.from === b.from;
}
