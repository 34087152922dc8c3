import type { SheetColumn, SheetTable } from '../../../desk';
import { call, DateCell, Failure, FUNCTIONS } from '../../../functions';
import type { Language, OutputCell } from '../../../functions';
import { dataVersion, postageRates, postalServiceTitles } from '../../../reference';
import { markText } from '../../../analysis/table';
import type { ReferenceTexts } from './texts/ja';

type Day = (isoDay: string) => string;

/** A tariff as TARIFF spills it: class, weight limit, price, first day, source. */
export interface Tariff {
  readonly day: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly verifiedOn: string;
  /** The rows whose price one document alone tells. */
  readonly alone: ReadonlySet<number>;
}

const TARIFF = FUNCTIONS.find(({ name }) => name === 'TARIFF');

/** The days on which a price changed, newest first. */
export const tariffDays: readonly string[] = [...new Set(postageRates().map(({ from }) => from))].sort().reverse();

/** What TARIFF gives for a day, or why it gives nothing. */
export function readTariff(day: string, language: Language): Tariff | { readonly reason: string } {
  if (!TARIFF) throw new Error('TARIFF is not declared');
  const output = call(TARIFF, [null, day]);
  if (output instanceof Failure) return { reason: output.reason[language] };
  if (!Array.isArray(output)) throw new Error('TARIFF gives a table');
  const [header = [], ...rows] = output as OutputCell[][];
  const shown = rows.map((row) => row.map(plain));
  const told = toldByOneOn(day);
  return {
    day,
    header: header.map(String),
    rows: shown,
    verifiedOn: dataVersion.verifiedOn,
    alone: new Set(shown.flatMap((row, index) => (told.has(keyOf(row)) ? [index] : []))),
  };
}

function toldByOneOn(day: string): ReadonlySet<string> {
  const rates = postageRates().filter(
    ({ toldByOne, from, to }) => toldByOne && from <= day && (to === null || day <= to),
  );
  return new Set(rates.map(({ service, maxGrams }) => keyOf([postalServiceTitles.get(service)!, maxGrams ?? ''])));
}

function keyOf([service, limit]: readonly (string | number)[]): string {
  return `${service} ${limit}`;
}

/** The classes and options with a price that one document alone tells. */
function aloneIn({ rows, alone }: Tariff): string[] {
  return [...new Set([...alone].map((index) => String(rows[index]?.[0])))];
}

function plain(cell: OutputCell): string | number {
  if (cell instanceof DateCell) return cell.serial;
  return typeof cell === 'number' ? cell : String(cell);
}

export const FROM = 3;
const SOURCE = 4;

/** Class and weight limit tell rows apart. */
export const TARIFF_KEYS = [0, 1];

/** In the order of TARIFF's columns. */
const NUMBER_FORMATS = ['@', '#,##0', '#,##0', 'yyyy/m/d', '@'];

function sourcesOf(tariff: Tariff): string[] {
  return [...new Set(tariff.rows.map((row) => String(row[SOURCE])))];
}

/** The header stays as TARIFF writes it in every language, so that formulas can take the table as a tariff. */
export function sheetTableOf(tariff: Tariff, texts: ReferenceTexts, day: Day): SheetTable {
  return {
    sheetName: texts.tariffSheet(tariff.day),
    title: texts.tariffTitle(day(tariff.day)),
    notes: [
      texts.tariffSourceLine(sourcesOf(tariff)),
      [
        texts.verified(day(tariff.verifiedOn)),
        ...(tariff.alone.size > 0 ? [texts.aloneLine(aloneIn(tariff))] : []),
      ].join(' '),
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
