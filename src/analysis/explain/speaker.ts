import { civilOf, eraYearOf, eraYearText, isoOf } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { DateCell, Failure } from '../../functions';
import type { Language } from '../../functions';
import type { ExplanationTexts } from './texts/ja';
import type { Step, Table } from './types';
import { CellError } from '../../sheet';

export type Kind = 'text' | 'number' | 'percent' | 'date';
export type Value = number | string | boolean | null | undefined;
export type ColumnSpec = readonly [title: string, kind: Kind];

/** Doubles hold 15 digits; the last of them are noise of the calculation. */
const SIGNIFICANT_DIGITS = 12;
const PERCENT_DIGITS = 6;

/** Writes numbers, days and tables in one language. */
export class Speaker {
  constructor(
    readonly texts: ExplanationTexts,
    /** How many rows a table shows. */
    private readonly rowLimit: number,
  ) {}

  get language(): Language {
    return this.texts.language;
  }

  number(value: number): string {
    return value.toLocaleString(this.language, { maximumSignificantDigits: SIGNIFICANT_DIGITS });
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

  private month(day: Day): string {
    const { year, month } = civilOf(day);
    return this.language === 'en' ? isoOf(day).slice(0, 7) : `${year}年${month}月`;
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

  table(caption: string, columns: readonly ColumnSpec[], rows: readonly (readonly Value[])[], marked?: number): Table {
    return {
      caption,
      columns: columns.map(([title, kind]) => ({ title, numeric: kind === 'number' || kind === 'percent' })),
      rows: this.shown(rows).map((row) => row.map((value, column) => this.as(columns[column]?.[1] ?? 'text', value))),
      total: rows.length,
      ...(marked === undefined ? {} : { marked }),
    };
  }

  /** As many of them as a table shows. */
  shown<T>(rows: readonly T[]): readonly T[] {
    return rows.slice(0, this.rowLimit);
  }
}

export function step(text: string, table?: Table): Step {
  return table ? { text, table } : { text };
}
