import type { Band, Forecast } from '../../domain/renewal/forecast';
import type { Body, Deliveries } from '../../reference/deliveries';

/** Which body's sheet: what `forecaster` gave for it, and where its counts come from. */
export interface BodyOutlook {
  readonly body: Body;
  readonly forecast: Forecast;
  readonly deliveries: Pick<Deliveries, 'source' | 'statistics'>;
}

/** How a cell looks: names that the pane's sheets have too. */
export type OutlookStyle =
  | 'title'
  | 'heading'
  | 'note'
  | 'head'
  | 'label'
  | 'input'
  | 'inputNumber'
  | 'inputShare'
  | 'inputPercent'
  | 'number'
  | 'decimal'
  | 'percent'
  | 'month'
  | 'verdict';

/** As typed: = begins a formula, an apostrophe a text. Null is left to a person. */
export type OutlookCell = string | number | null;

/** Cells from an address on. */
export interface OutlookBlock {
  readonly at: string;
  readonly cells: readonly (readonly OutlookCell[])[];
  readonly style: OutlookStyle;
  /** What formulas come to, for those who write a file that nobody has calculated yet. */
  readonly results?: readonly (readonly OutlookCell[])[];
  /** The cells that the formula in the first cell fills, itself included. */
  readonly fills?: { readonly rows: number; readonly columns: number };
}

export interface OutlookChart {
  readonly type: 'LineMarkers' | 'ColumnClustered';
  readonly title: string;
  /** The cells that name the points. */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly from: string;
  readonly to: string;
}

/** A sheet ready to be written, laid out for A4. */
export interface OutlookSheet {
  readonly sheetName: string;
  readonly blocks: readonly OutlookBlock[];
  /** In points. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  /** Rows, from 1, of headings that take several lines. */
  readonly tallRows?: readonly { readonly row: number; readonly points: number }[];
  readonly printArea: string;
  readonly landscape: boolean;
  readonly charts?: readonly OutlookChart[];
}

export function across(at: string, style: OutlookStyle, ...cells: readonly OutlookCell[]): OutlookBlock {
  return { at, style, cells: [cells] };
}

export function down(at: string, style: OutlookStyle, cells: readonly OutlookCell[]): OutlookBlock {
  return { at, style, cells: cells.map((cell) => [cell]) };
}

/** A column for what a formula elsewhere fills in. */
export function spilling(at: string, style: OutlookStyle, rows: number): OutlookBlock {
  return down(at, style, Array<null>(rows).fill(null));
}

/** A column of formulas with what they come to. */
export function formulas(
  at: string,
  style: OutlookStyle,
  cells: readonly (readonly [formula: string, result: OutlookCell])[],
): OutlookBlock {
  return { at, style, cells: cells.map(([formula]) => [formula]), results: cells.map(([, result]) => [result]) };
}

/** What a sheet shows of a band's ends: so far from the central figure, to a tenth. */
export function endsOf({ low, central, high }: Band) {
  const [below, above] = [central - low, high - central].map((value) => Math.round(value * 10) / 10) as [
    number,
    number,
  ];
  return { below, above, low: Math.max(0, central - below), high: central + above };
}

/** Both ends of a band as formulas on the central figure, so that they move with it. */
export function bandEnds(
  low: string,
  high: string,
  central: string,
  first: number,
  bands: readonly Band[],
): OutlookBlock[] {
  const ends = bands.map((band, index) => ({ ...endsOf(band), on: `${central}${first + index}` }));
  return [
    formulas(
      `${low}${first}`,
      'number',
      ends.map((end) => [`=MAX(0,${end.on}-${end.below})`, end.low]),
    ),
    formulas(
      `${high}${first}`,
      'number',
      ends.map((end) => [`=${end.on}+${end.above}`, end.high]),
    ),
  ];
}
