import { SERIES_LOOKS } from '../../desk';
import { MAX_COLUMNS, MAX_ROWS, readRect } from '../../sheet';
import type { Place, Rect } from '../../sheet';
import type { BookChart, BookSeriesLook, BookSheet } from '../../xlsx';
import type { GridPlace } from '../access/cells';
import type { GridBook } from '../book/gridBook';
import type { ChartSeries, SheetChart } from '../book/undrawn';
import { DEFAULT_SIZE, points } from './toGrid';

const TYPES = ['LineMarkers', 'ColumnClustered', 'ColumnStacked'] as const;
/** How much a chart covers where nobody said what; the width in points. */
const SIZE = { rows: 18, width: 480 };

/** The charts beside a sheet of the grid, for its file: those of the types that a file is given, while there are cells for them. */
export function bookCharts(grid: GridBook, sheet: string, read: BookSheet): readonly BookChart[] {
  const names = new Map(grid.sheets().map(({ id, name }) => [id, name]));
  return grid.undrawn.charts(sheet).flatMap((chart, index) => bookChart(chart, names, () => below(read, index)));
}

function bookChart(chart: SheetChart, names: ReadonlyMap<string, string>, elsewhere: () => Rect): BookChart[] {
  const placed = (areas: readonly GridPlace[]): Place[] =>
    areas.flatMap(({ sheet, rect }) => {
      const name = names.get(sheet);
      return name === undefined || rect.rows * rect.columns === 0 ? [] : [{ sheet: name, ...rect }];
    });
  const nameOf = (name: ChartSeries['name']): string | Place =>
    typeof name === 'string' ? name : (placed([name])[0] ?? '');
  const series = chart.series.flatMap(({ name, values, look }, index) => {
    const places = placed(values);
    return places.length === 0 ? [] : [{ name: nameOf(name), values: places, look: lookOf(look, index) }];
  });
  const type = TYPES.find((one) => one === chart.type);
  if (type === undefined || series.length === 0) return [];
  const { title, categoryTitle, valueTitle, position } = chart;
  const categories = chart.series.map((one) => placed(one.categories)).find((places) => places.length > 0) ?? [];
  const over = (position && readRect(position.join(':'))) ?? elsewhere();
  return [{ type, title, categories, series, categoryTitle, valueTitle, over }];
}

/** Under the cells, and one chart under the other. */
function below({ cells, columns, defaultColumnWidth = points(DEFAULT_SIZE.width) }: BookSheet, index: number): Rect {
  const last = [...cells.keys()].at(-1) ?? 0;
  const row = Math.min(last + 2 + index * (SIZE.rows + 1), MAX_ROWS - SIZE.rows);
  let count = 0;
  for (let width = 0; width < SIZE.width && count < MAX_COLUMNS; count += 1) {
    const column = columns.get(count);
    width += column?.hidden ? 0 : (column?.width ?? defaultColumnWidth);
  }
  return { row, column: 0, rows: SIZE.rows, columns: count };
}

/** As an add-in asked for it, or as a series at its place looks in a template. */
function lookOf({ color, lineStyle, markerStyle }: ChartSeries['look'], index: number): BookSeriesLook {
  const own = SERIES_LOOKS[index % SERIES_LOOKS.length]!;
  return {
    color: typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? color : own.color,
    lineStyle: SERIES_LOOKS.find((one) => one.lineStyle === lineStyle)?.lineStyle ?? own.lineStyle,
    markerStyle: SERIES_LOOKS.find((one) => one.markerStyle === markerStyle)?.markerStyle ?? own.markerStyle,
  };
}
