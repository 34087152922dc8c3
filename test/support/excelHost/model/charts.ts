import { HostCollection } from '../protocol/hostObject';
import type { HostObject } from '../protocol/hostObject';
import { invalidArgument, itemNotFound } from '../protocol/richError';
import type { SheetChart } from '../../../../src/engine/book/undrawn';
import { Axes, chartTitle, Legend } from './chartParts';
import type { ChartStore } from './chartParts';
import { SeriesCollection } from './chartSeries';
import type { ExcelContext } from './excelContext';
import { guessedSeries } from './guessedSeries';
import { Identified } from './identified';
import { Range } from './range';
import { isUnbounded } from './rect';

class Chart extends Identified {
  readonly type = 'Chart';

  constructor(
    context: ExcelContext,
    private readonly sheet: string,
    id: string,
  ) {
    super(context, id);
  }

  get Name(): string {
    return this.store.read().name;
  }
  set Name(name: unknown) {
    this.store.write({ name: String(name) });
  }

  get ChartType(): string {
    return this.store.read().type;
  }

  get Worksheet(): HostObject {
    return this.context.worksheet(this.sheet);
  }

  get Title(): HostObject {
    return chartTitle(this.store);
  }

  get Axes(): Axes {
    return new Axes(this.store);
  }

  get Legend(): Legend {
    return new Legend(this.store);
  }

  get Series(): SeriesCollection {
    const { store } = this;
    return new SeriesCollection(this.context, {
      read: () => store.read().series,
      write: (series) => store.write({ series }),
    });
  }

  SetPosition(from: unknown, to?: unknown): void {
    const address = (cell: unknown): string => (cell instanceof Range ? cell.Address : String(cell));
    this.store.write({ position: [address(from), address(to ?? from)] });
  }

  Delete(): void {
    this.context.book.undrawn.deleteChart(this.sheet, this.id);
  }

  private readonly store: ChartStore = {
    read: (): SheetChart => {
      const found = this.context.book.undrawn.charts(this.sheet).find(({ id }) => id === this.id);
      if (!found) throw itemNotFound('the chart was deleted');
      return found;
    },
    write: (change) => this.context.book.undrawn.updateChart(this.sheet, this.id, change),
  };
}

export class Charts extends HostCollection<Chart> {
  readonly type = 'ChartCollection';

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: string,
  ) {
    super();
  }

  items(): Chart[] {
    return this.context.book.undrawn.charts(this.sheet).map(({ id }) => new Chart(this.context, this.sheet, id));
  }

  protected matches(chart: Chart, name: string): boolean {
    return chart.Name === name;
  }

  Add(type: unknown, data: unknown, seriesBy: unknown = 'Auto'): Chart {
    if (typeof type !== 'string' || !(data instanceof Range)) throw invalidArgument('a type and a range are needed');
    if (isUnbounded(data.rect)) throw invalidArgument('whole rows and columns cannot be drawn');
    const { sheet, rect } = data;
    const rowsByColumns = rect.rows >= rect.columns ? 'Columns' : 'Rows';
    const by = seriesBy === 'Columns' || seriesBy === 'Rows' ? seriesBy : rowsByColumns;
    const series = guessedSeries({ sheet, rect }, this.context.book.values(sheet, rect), by);
    return new Chart(this.context, this.sheet, this.context.book.undrawn.addChart(this.sheet, { type, series }));
  }
}
