import { HostCollection, HostObject } from '../protocol/hostObject';
import { invalidArgument, itemNotFound } from '../protocol/richError';
import type { GridPlace } from '../../../../src/engine/access/cells';
import type { ChartSeries } from '../../../../src/engine/book/undrawn';
import type { ExcelContext } from './excelContext';
import { Range } from './range';

/** The series of one chart, wherever they are kept. */
export interface SeriesStore {
  read(): readonly ChartSeries[];
  write(series: readonly ChartSeries[]): void;
}

class Series extends HostObject {
  readonly type = 'ChartSeries';

  constructor(
    private readonly context: ExcelContext,
    private readonly store: SeriesStore,
    private readonly id: string,
  ) {
    super();
  }

  override get key(): string {
    return this.id;
  }

  get Name(): string {
    const { name } = this.series;
    return typeof name === 'string' ? name : (this.context.book.texts(name.sheet, name.rect)[0]?.[0] ?? '');
  }
  set Name(name: unknown) {
    this.change({ name: String(name) });
  }

  get MarkerStyle(): unknown {
    return this.series.look['markerStyle'] ?? 'Automatic';
  }
  set MarkerStyle(markerStyle: unknown) {
    this.restyle({ markerStyle });
  }

  get MarkerBackgroundColor(): unknown {
    return this.series.look['markerBackgroundColor'] ?? '';
  }
  set MarkerBackgroundColor(markerBackgroundColor: unknown) {
    this.restyle({ markerBackgroundColor });
  }

  get MarkerForegroundColor(): unknown {
    return this.series.look['markerForegroundColor'] ?? '';
  }
  set MarkerForegroundColor(markerForegroundColor: unknown) {
    this.restyle({ markerForegroundColor });
  }

  get Format(): SeriesFormat {
    return new SeriesFormat(this.series.look, (look) => this.restyle(look));
  }

  SetValues(range: unknown): void {
    this.change({ values: [areaOf(range)] });
  }

  SetXAxisValues(range: unknown): void {
    this.change({ categories: [areaOf(range)] });
  }

  Delete(): void {
    this.store.write(this.store.read().filter(({ id }) => id !== this.id));
  }

  private get series(): ChartSeries {
    const found = this.store.read().find(({ id }) => id === this.id);
    if (!found) throw itemNotFound('the series was deleted');
    return found;
  }

  private restyle(look: ChartSeries['look']): void {
    this.change({ look: { ...this.series.look, ...look } });
  }

  private change(change: Partial<ChartSeries>): void {
    this.store.write(this.store.read().map((series) => (series.id === this.id ? { ...series, ...change } : series)));
  }
}

type Restyle = (look: ChartSeries['look']) => void;

class SeriesFormat extends HostObject {
  readonly type = 'ChartSeriesFormat';

  constructor(
    private readonly look: ChartSeries['look'],
    private readonly restyle: Restyle,
  ) {
    super();
  }

  get Fill(): SeriesFill {
    return new SeriesFill(this.restyle);
  }

  get Line(): SeriesLine {
    return new SeriesLine(this.look, this.restyle);
  }
}

class SeriesFill extends HostObject {
  readonly type = 'ChartFill';

  constructor(private readonly restyle: Restyle) {
    super();
  }

  SetSolidColor(fill: unknown): void {
    this.restyle({ fill });
  }
}

class SeriesLine extends HostObject {
  readonly type = 'ChartLineFormat';

  constructor(
    private readonly look: ChartSeries['look'],
    private readonly restyle: Restyle,
  ) {
    super();
  }

  get Color(): unknown {
    return this.look['color'] ?? '';
  }
  set Color(color: unknown) {
    this.restyle({ color });
  }

  get LineStyle(): unknown {
    return this.look['lineStyle'] ?? 'Continuous';
  }
  set LineStyle(lineStyle: unknown) {
    this.restyle({ lineStyle });
  }
}

export class SeriesCollection extends HostCollection<Series> {
  readonly type = 'ChartSeriesCollection';

  constructor(
    private readonly context: ExcelContext,
    private readonly store: SeriesStore,
  ) {
    super();
  }

  items(): Series[] {
    return this.store.read().map(({ id }) => new Series(this.context, this.store, id));
  }

  protected matches(series: Series, name: string): boolean {
    return series.Name === name;
  }

  Add(name?: unknown): Series {
    const all = this.store.read();
    const id = String(Math.max(-1, ...all.map((series) => Number(series.id))) + 1);
    this.store.write([...all, { id, name: String(name ?? ''), values: [], categories: [], look: {} }]);
    return new Series(this.context, this.store, id);
  }
}

function areaOf(range: unknown): GridPlace {
  if (!(range instanceof Range)) throw invalidArgument('a range is needed');
  return { sheet: range.sheet, rect: range.rect };
}
