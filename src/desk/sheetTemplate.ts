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
  readonly printArea: string;
  readonly landscape: boolean;
  readonly charts?: readonly TemplateChart[];
}

/** Rejects with a WorkbookError. */
export interface TemplateDesk {
  add(template: SheetTemplate): Promise<NewSheet>;
}
