import { HostCollection, HostObject } from '../protocol/hostObject';
import { invalidArgument, itemNotFound } from '../protocol/richError';
import type { UndrawnChart } from '../undrawn';
import type { ExcelContext } from './excelContext';
import { Range } from './range';

/** No picture can be had of it: this is how an add-in finds out that the grid draws no charts. */
class Chart extends HostObject {
  readonly type = 'Chart';

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: string,
    private readonly id: string,
  ) {
    super();
  }

  override get key(): string {
    return this.id;
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.chart.name;
  }
  set Name(name: unknown) {
    this.change({ name: String(name) });
  }

  get ChartType(): string {
    return this.chart.type;
  }

  get Title(): ChartTitle {
    return new ChartTitle(
      () => this.chart.title,
      (title) => this.change({ title }),
    );
  }

  SetPosition(from: unknown, to?: unknown): void {
    const address = (cell: unknown): string => (cell instanceof Range ? cell.Address : String(cell));
    this.change({ position: [address(from), address(to ?? from)] });
  }

  private get chart(): UndrawnChart {
    const found = this.context.book.undrawn.charts(this.sheet).find(({ id }) => id === this.id);
    if (!found) throw itemNotFound('the chart was deleted');
    return found;
  }

  private change(change: Partial<Omit<UndrawnChart, 'id'>>): void {
    this.context.book.undrawn.updateChart(this.sheet, this.id, change);
  }
}

class ChartTitle extends HostObject {
  readonly type = 'ChartTitle';

  constructor(
    private readonly read: () => string,
    private readonly write: (title: string) => void,
  ) {
    super();
  }

  get Text(): string {
    return this.read();
  }
  set Text(text: unknown) {
    this.write(String(text));
  }
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

  Add(type: unknown, data: unknown): Chart {
    if (typeof type !== 'string' || !(data instanceof Range)) throw invalidArgument('a type and a range are needed');
    const chart = { type, data: data.Address, title: '', position: null };
    return new Chart(this.context, this.sheet, this.context.book.undrawn.addChart(this.sheet, chart));
  }
}
