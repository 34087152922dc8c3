import { HostObject } from '../protocol/hostObject';
import type { SheetChart } from '../../../../src/engine/book/undrawn';

/** A chart as it is kept, for its parts to read and change. */
export interface ChartStore {
  read(): SheetChart;
  write(change: Partial<Omit<SheetChart, 'id'>>): void;
}

type TitleOf = 'title' | 'categoryTitle' | 'valueTitle';

class Title extends HostObject {
  constructor(
    readonly type: string,
    private readonly chart: ChartStore,
    private readonly of: TitleOf,
  ) {
    super();
  }

  get Text(): string {
    return this.chart.read()[this.of];
  }
  set Text(text: unknown) {
    this.chart.write({ [this.of]: String(text) });
  }
}

export function chartTitle(chart: ChartStore): HostObject {
  return new Title('ChartTitle', chart, 'title');
}

class Axis extends HostObject {
  readonly type = 'ChartAxis';

  constructor(
    private readonly chart: ChartStore,
    private readonly titleOf: TitleOf,
  ) {
    super();
  }

  get Title(): HostObject {
    return new Title('ChartAxisTitle', this.chart, this.titleOf);
  }
}

export class Axes extends HostObject {
  readonly type = 'ChartAxes';

  constructor(private readonly chart: ChartStore) {
    super();
  }

  get CategoryAxis(): HostObject {
    return new Axis(this.chart, 'categoryTitle');
  }

  get ValueAxis(): HostObject {
    return new Axis(this.chart, 'valueTitle');
  }
}

export class Legend extends HostObject {
  readonly type = 'ChartLegend';

  constructor(private readonly chart: ChartStore) {
    super();
  }

  get Visible(): boolean {
    return this.chart.read().legend !== null;
  }
  set Visible(visible: unknown) {
    this.chart.write({ legend: visible === true ? this.Position : null });
  }

  get Position(): string {
    return this.chart.read().legend ?? 'Right';
  }
  set Position(position: unknown) {
    this.chart.write({ legend: String(position) });
  }
}
