import type { NewSheet } from './workbook';

/** How a cell looks and what may be typed into it. */
export type TemplateStyle =
  | 'title'
  | 'heading'
  | 'note'
  | 'head'
  | 'label'
  | 'input'
  | 'inputNumber'
  | 'inputDecimal'
  | 'inputPercent'
  | 'inputShare'
  | 'inputMonth'
  | 'number'
  | 'decimal'
  | 'percent'
  | 'month'
  | 'verdict';

export type TemplateCell = string | number | null;

/** Cells from an address on, as typed: = begins a formula, an apostrophe a text. Null leaves a cell to a formula that spills into it. */
export interface TemplateBlock {
  readonly at: string;
  readonly cells: readonly (readonly TemplateCell[])[];
  readonly style: TemplateStyle;
}

export interface TemplateSeries {
  readonly name: string;
  readonly values: string;
}

export interface TemplateChart {
  readonly type: 'LineMarkers' | 'ColumnClustered' | 'ColumnStacked';
  readonly title: string;
  /** The cells that name the points. */
  readonly categories: string;
  readonly series: readonly TemplateSeries[];
  /** What the axes show, with the unit. */
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly from: string;
  readonly to: string;
}

/** A sheet ready to be filled in, laid out for A4. */
export interface SheetTemplate {
  readonly sheetName: string;
  readonly blocks: readonly TemplateBlock[];
  /** In points. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  /** Rows, from 1, of headings that take several lines. */
  readonly tallRows?: readonly { readonly row: number; readonly points: number }[];
  readonly printArea: string;
  readonly landscape: boolean;
  readonly charts?: readonly TemplateChart[];
}

/** Rejects with a WorkbookError. */
export interface TemplateDesk {
  add(template: SheetTemplate): Promise<NewSheet>;
}

interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly size?: number;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly wrap?: true;
  readonly numberFormat?: string;
}

/** Pale yellow, and blue figures: where a person may type. */
const INPUT: Look = { fill: '#FFF8DB', color: '#0B3BA8' };
const MONTH = 'yyyy"年"m"月"';
/** Negative amounts as Japanese budgets print them. */
const NUMBER = '#,##0;"▲ "#,##0';

/** How each style looks. */
export const TEMPLATE_LOOKS: Readonly<Record<TemplateStyle, Look>> = {
  title: { bold: true, size: 16 },
  heading: { bold: true, size: 12 },
  note: { color: '#595959', size: 10 },
  head: { bold: true, fill: '#E8EDF7', align: 'Center', wrap: true },
  label: { fill: '#F5F5F5' },
  input: INPUT,
  inputNumber: { ...INPUT, numberFormat: '#,##0' },
  inputDecimal: { ...INPUT, numberFormat: '#,##0.0' },
  inputPercent: { ...INPUT, numberFormat: '0%' },
  inputShare: { ...INPUT, numberFormat: '0.0%' },
  inputMonth: { ...INPUT, numberFormat: MONTH },
  number: { numberFormat: NUMBER },
  decimal: { numberFormat: '#,##0.0;"▲ "#,##0.0' },
  percent: { numberFormat: '0.0%' },
  month: { numberFormat: MONTH },
  verdict: { bold: true, align: 'Center' },
};

/** Told apart by dashes and markers too, for those who print in grey or see colours differently. */
export const SERIES_LOOKS = [
  { color: '#0B3BA8', lineStyle: 'Continuous', markerStyle: 'Circle' },
  { color: '#C2410C', lineStyle: 'Dash', markerStyle: 'Square' },
  { color: '#15693F', lineStyle: 'Dot', markerStyle: 'Triangle' },
  { color: '#7A3E9D', lineStyle: 'DashDot', markerStyle: 'Diamond' },
] as const;
