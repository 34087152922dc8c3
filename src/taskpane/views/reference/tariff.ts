import { markText } from '../../../analysis/table';
import type { SheetColumn, SheetTable } from '../../../excel/workbook';
import type { Texts } from '../../texts';

/** A tariff as TARIFF spills it: class, weight limit, price, first day, source. */
export interface Tariff {
  readonly day: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly verifiedOn: string;
}

export const FROM = 3;
const SOURCE = 4;

/** Class and weight limit tell rows apart. */
export const TARIFF_KEYS = [0, 1];

/** In the order of TARIFF's columns. */
const NUMBER_FORMATS = ['@', '#,##0', '#,##0', 'yyyy/m/d', '@'];

export function sourcesOf(tariff: Tariff): string[] {
  return [...new Set(tariff.rows.map((row) => String(row[SOURCE])))];
}

/** The header stays as TARIFF writes it in every language, so that formulas can take the table as a tariff. */
export function sheetTableOf(tariff: Tariff, texts: Texts): SheetTable {
  return {
    sheetName: texts.tariffSheet(tariff.day),
    title: texts.tariffTitle(texts.day(tariff.day)),
    notes: [
      texts.tariffSourceLine(sourcesOf(tariff)),
      texts.verified(texts.day(tariff.verifiedOn)),
      texts.tariffUsageLine,
    ],
    definedName: `郵便料金_${tariff.day.replaceAll('-', '')}`,
    comment: markText('tariff', tariff.day, tariff.verifiedOn, tariff.rows),
    columns: tariffColumns(tariff.header),
    rows: tariff.rows,
  };
}

export function tariffColumns(header: readonly string[]): readonly SheetColumn[] {
  return header.map((title, index) => ({ title, numberFormat: NUMBER_FORMATS[index] ?? 'General' }));
}

/** Each source with the days from which its prices hold, as Excel's serials. */
export function sourcesWithDays(tariff: Tariff): readonly (readonly [source: string, from: number])[] {
  const pairs = tariff.rows.map((row) => [String(row[SOURCE]), Number(row[FROM])] as const);
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}
