import { civilOf, eraYearOf, eraYearText, isoOf } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { CellError } from '../../sheet';
import { DateCell, Failure } from '../core/cell';
import type { Language, Text } from '../core/text';

export type Kind = 'text' | 'number' | 'percent' | 'date';
export type Value = number | string | boolean | null | undefined;
export type Column = readonly [ja: string, en: string, kind: Kind];

/** A table of a step, its cells as they are shown. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  /** Cut where there are more than were asked for. */
  readonly rows: readonly (readonly string[])[];
  /** How many rows there are in all. */
  readonly total: number;
  /** The row of the selected cell. */
  readonly marked?: number;
}

export interface Step {
  readonly text: string;
  readonly table?: Table;
}

/** Doubles hold 15 digits; the last of them are noise of the calculation. */
const SIGNIFICANT_DIGITS = 12;
const PERCENT_DIGITS = 6;

/** Writes the steps of an explanation, with their numbers, days and tables, in one language. */
export class Speaker {
  constructor(
    readonly language: Language,
    /** How many rows a table shows. */
    private readonly rowLimit: number,
  ) {}

  text(ja: string, en: string): string {
    return { ja, en }[this.language];
  }

  step(ja: string, en: string, table?: Table): Step {
    const text = this.text(ja, en);
    return table ? { text, table } : { text };
  }

  number(value: number): string {
    return value.toLocaleString(this.language, { maximumSignificantDigits: SIGNIFICANT_DIGITS });
  }

  numbers<const V extends readonly number[]>(...values: V): { readonly [K in keyof V]: string } {
    return values.map((value) => this.number(value)) as { [K in keyof V]: string };
  }

  percent(share: number): string {
    const digits = { style: 'percent', maximumSignificantDigits: PERCENT_DIGITS } as const;
    return share.toLocaleString(this.language, digits);
  }

  /** 令和8年4月1日（2026/4/1） or 2026-04-01. */
  date(day: Day): string {
    if (this.language === 'en') return isoOf(day);
    const civil = civilOf(day);
    const { era, year } = eraYearOf(civil);
    const western = `${civil.year}/${civil.month}/${civil.day}`;
    return `${era.name}${eraYearText(year)}年${civil.month}月${civil.day}日（${western}）`;
  }

  /** 2026年4月 or 2026-04. */
  month(day: Day): string {
    const { year, month } = civilOf(day);
    return this.text(`${year}年${month}月`, isoOf(day).slice(0, 7));
  }

  as(kind: Kind, value: Value): string {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'boolean') return String(value).toUpperCase();
    if (typeof value === 'string' || kind === 'text') return String(value);
    if (kind === 'date') return Number.isInteger(value) && value > 0 ? this.date(value) : this.number(value);
    return kind === 'percent' ? this.percent(value) : this.number(value);
  }

  /** What a cell of an argument or a result holds. */
  cell(value: unknown, kind: Kind = 'number'): string {
    if (value instanceof DateCell)
      return value.format.includes('d') ? this.date(value.serial) : this.month(value.serial);
    if (value instanceof Failure || value instanceof CellError) return value.code;
    if (typeof value === 'object' && value !== null) {
      return String((value as { basicValue?: unknown }).basicValue ?? '');
    }
    return this.as(kind, value as Value);
  }

  table({ ja, en }: Text, columns: readonly Column[], rows: readonly (readonly Value[])[], marked?: number): Table {
    return {
      caption: this.text(ja, en),
      columns: columns.map(([inJapanese, inEnglish, kind]) => ({
        title: this.text(inJapanese, inEnglish),
        numeric: kind === 'number' || kind === 'percent',
      })),
      rows: this.shown(rows).map((row) => row.map((value, column) => this.as(columns[column]?.[2] ?? 'text', value))),
      total: rows.length,
      ...(marked === undefined ? {} : { marked }),
    };
  }

  /** As many of them as a table shows. */
  shown<T>(rows: readonly T[]): readonly T[] {
    return rows.slice(0, this.rowLimit);
  }
}
