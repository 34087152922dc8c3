import type { StoredValue } from '../../sheet';
import type { GridPlace, ChartSeries, GridBook, SheetChart } from '../../engine/grid';

export interface SeriesData {
  readonly name: string;
  /** A gap where a cell holds no number: a blank is not 0. */
  readonly values: readonly (number | null)[];
  /** What the cells show, for those who read. */
  readonly texts: readonly string[];
}

export interface ChartData {
  /** `null` for a type that is not drawn here. */
  readonly kind: ChartKind | null;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

/** What a chart shows now. */
export function chartData(book: GridBook, chart: SheetChart): ChartData {
  const series = chart.series.map((one, index) => seriesData(book, one, index));
  const points = Math.max(0, ...series.map(({ values }) => values.length));
  const names = chart.series.map(({ categories }) => texts(book, categories)).find((list) => list.length > 0) ?? [];
  return {
    kind: chartKind(chart.type),
    title: chart.title || (series[0]?.name ?? ''),
    categoryTitle: chart.categoryTitle,
    valueTitle: chart.valueTitle,
    categories: Array.from({ length: points }, (_, index) => names[index] ?? String(index + 1)),
    series,
  };
}

export function hasFigures({ series }: ChartData): boolean {
  return series.some(({ values }) => values.some((value) => value !== null));
}

/** The sheets that a chart reads. */
export function sheetsRead({ series }: SheetChart): ReadonlySet<string> {
  const areas = series.flatMap(({ name, values, categories }) => [
    ...(typeof name === 'string' ? [] : [name]),
    ...values,
    ...categories,
  ]);
  return new Set(areas.map(({ sheet }) => sheet));
}

function seriesData(book: GridBook, { name, values }: ChartSeries, index: number): SeriesData {
  const named = typeof name === 'string' ? name : (texts(book, [name])[0] ?? '');
  return {
    name: named || String(index + 1),
    values: cells(book, values, (area) => book.values(area.sheet, area.rect)).map(point),
    texts: texts(book, values),
  };
}

function point(value: StoredValue): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function texts(book: GridBook, areas: readonly GridPlace[]): string[] {
  return cells(book, areas, (area) => book.texts(area.sheet, area.rect));
}

/** Sheets that were deleted have no cells. */
function cells<T>(
  book: GridBook,
  areas: readonly GridPlace[],
  read: (area: GridPlace) => readonly (readonly T[])[],
): T[] {
  const sheets = new Set(book.sheets().map(({ id }) => id));
  return areas.filter(({ sheet }) => sheets.has(sheet)).flatMap((area) => read(area).flat());
}

export interface ChartKind {
  readonly shape: 'line' | 'bar';
  readonly markers: boolean;
  readonly stacked: boolean;
  /** Bars that lie. */
  readonly lying: boolean;
}

const TYPE = /^(?:Line(?:Markers)?(?:Stacked)?|(?:Column|Bar)(?:Clustered|Stacked))$/;

/** What Excel's name of a chart type means for drawing; `null` for a type that is not drawn here. */
export function chartKind(type: string): ChartKind | null {
  if (!TYPE.test(type)) return null;
  return {
    shape: type.startsWith('Line') ? 'line' : 'bar',
    markers: type.includes('Markers'),
    stacked: type.includes('Stacked'),
    lying: type.startsWith('Bar'),
  };
}
