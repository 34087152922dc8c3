export interface UndrawnChart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title: string;
  /** The cells that it shows, as a full address. */
  readonly data: string;
  /** The cells that it covers. */
  readonly position: readonly [from: string, to: string] | null;
}

/** By the names of the Excel API: `orientation`, `paperSize`, `zoom`, `printArea` … */
export type PageSetup = Readonly<Record<string, unknown>>;

/** What add-ins put on sheets and no grid here draws: kept as it was given, for whoever saves the book. */
export class Undrawn {
  private readonly chartsBySheet = new Map<string, readonly UndrawnChart[]>();
  private readonly pages = new Map<string, PageSetup>();
  private lastId = 0;

  charts(sheet: string): readonly UndrawnChart[] {
    return this.chartsBySheet.get(sheet) ?? [];
  }

  addChart(sheet: string, chart: Omit<UndrawnChart, 'id' | 'name'>): string {
    this.lastId += 1;
    const id = `chart${this.lastId}`;
    this.chartsBySheet.set(sheet, [...this.charts(sheet), { ...chart, id, name: `Chart ${this.lastId}` }]);
    return id;
  }

  updateChart(sheet: string, id: string, change: Partial<Omit<UndrawnChart, 'id'>>): void {
    const charts = this.charts(sheet).map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
    this.chartsBySheet.set(sheet, charts);
  }

  page(sheet: string): PageSetup {
    return this.pages.get(sheet) ?? {};
  }

  setPage(sheet: string, change: PageSetup): void {
    this.pages.set(sheet, { ...this.page(sheet), ...change });
  }
}
