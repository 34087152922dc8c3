import { cellAddress, readRect } from '../../sheet';
import type { Rect } from '../../sheet';
import type { GridPlace } from '../access/cells';

export interface ChartSeries {
  readonly id: string;
  /** A text, or the cell that holds it. */
  readonly name: string | GridPlace;
  readonly values: readonly GridPlace[];
  /** What the points are called; none where they are only counted. */
  readonly categories: readonly GridPlace[];
  /** By the names of the Excel API: `color`, `lineStyle`, `markerStyle` … */
  readonly look: Readonly<Record<string, unknown>>;
}

export interface SheetChart {
  readonly id: string;
  readonly name: string;
  /** By the names of the Excel API: `Line`, `ColumnClustered` … */
  readonly type: string;
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** What the axes show, with the unit; `''` for nothing. */
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** `null` for no legend. */
  readonly legend: string | null;
  /** The cells that it covers in Excel. */
  readonly position: readonly [from: string, to: string] | null;
}

/** By the names of the Excel API: `orientation`, `paperSize`, `zoom`, `printArea` … */
export type PageSetup = Readonly<Record<string, unknown>>;

const NEW_CHART = { title: '', categoryTitle: '', valueTitle: '', legend: 'Right', position: null };

/** What add-ins put on sheets and the grid itself does not hold: the page draws charts below it, and prints as was asked. */
export class Undrawn {
  private readonly chartsBySheet = new Map<string, readonly SheetChart[]>();
  private readonly pages = new Map<string, PageSetup>();
  private readonly listeners = new Set<(sheet: string) => void>();
  private lastId = 0;

  charts(sheet: string): readonly SheetChart[] {
    return this.chartsBySheet.get(sheet) ?? [];
  }

  addChart(sheet: string, chart: Pick<SheetChart, 'type' | 'series'> & Partial<SheetChart>): string {
    this.lastId += 1;
    const id = `chart${this.lastId}`;
    this.setCharts(sheet, [...this.charts(sheet), { ...NEW_CHART, name: `Chart ${this.lastId}`, ...chart, id }]);
    return id;
  }

  updateChart(sheet: string, id: string, change: Partial<Omit<SheetChart, 'id'>>): void {
    this.setCharts(
      sheet,
      this.charts(sheet).map((chart) => (chart.id === id ? { ...chart, ...change } : chart)),
    );
  }

  deleteChart(sheet: string, id: string): void {
    this.setCharts(
      sheet,
      this.charts(sheet).filter((chart) => chart.id !== id),
    );
  }

  /** A copied sheet has charts and page set-up like the first, of its own cells. */
  copySheet(sheet: string, copy: string): void {
    const place = (area: GridPlace): GridPlace => (area.sheet === sheet ? { ...area, sheet: copy } : area);
    for (const chart of this.charts(sheet)) {
      this.addChart(copy, { ...chart, series: chart.series.map((series) => placedSeries(series, place)) });
    }
    this.setPage(copy, this.page(sheet));
  }

  /** For cells of a sheet that are elsewhere now: every chart that reads them follows, and so does what stands over them. */
  moveAreas(sheet: string, moved: (rect: Rect) => Rect): void {
    const place = (area: GridPlace): GridPlace => (area.sheet === sheet ? { sheet, rect: moved(area.rect) } : area);
    for (const [of, charts] of this.chartsBySheet) {
      if (charts.length > 0) {
        this.setCharts(
          of,
          charts.map((chart) => ({
            ...chart,
            position: of === sheet ? movedPosition(chart.position, moved) : chart.position,
            series: chart.series.map((series) => placedSeries(series, place)),
          })),
        );
      }
    }
  }

  page(sheet: string): PageSetup {
    return this.pages.get(sheet) ?? {};
  }

  setPage(sheet: string, change: PageSetup): void {
    this.pages.set(sheet, { ...this.page(sheet), ...change });
  }

  /** Hears of every change of a sheet's charts. Returns how to stop listening. */
  listen(listener: (sheet: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private setCharts(sheet: string, charts: readonly SheetChart[]): void {
    this.chartsBySheet.set(sheet, charts);
    this.listeners.forEach((listener) => listener(sheet));
  }
}

function placedSeries(series: ChartSeries, place: (area: GridPlace) => GridPlace): ChartSeries {
  const { name, values, categories } = series;
  return {
    ...series,
    name: typeof name === 'string' ? name : place(name),
    values: values.map(place),
    categories: categories.map(place),
  };
}

/** A chart stays where all cells under it are gone. */
function movedPosition(position: SheetChart['position'], moved: (rect: Rect) => Rect): SheetChart['position'] {
  const rect = position && readRect(position.join(':'));
  if (!rect) return position;
  const { row, column, rows, columns } = moved(rect);
  return [cellAddress(row, column), cellAddress(row + Math.max(rows, 1) - 1, column + Math.max(columns, 1) - 1)];
}
