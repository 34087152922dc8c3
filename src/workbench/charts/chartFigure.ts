import type { Language } from '../../functions';
import { button, element } from '../common/element';
import { hasFigures } from './chartData';
import type { ChartData } from './chartData';
import type { Drawing } from './drawing';
import { paletteOf } from './palette';
import type { ChartWords } from './texts';

export type View = 'chart' | 'table';

export interface FigureOptions {
  readonly words: ChartWords;
  readonly language: Language;
  readonly view: View;
  readonly viewed: (view: View) => void;
  readonly remove: () => void;
}

let lastNumber = 0;

/** One chart: as a picture or as a table, whichever a person asks for. */
export class ChartFigure {
  readonly root: HTMLElement;
  private readonly title = element('figcaption', { className: 'chart__title' });
  private readonly body = element('div', { className: 'chart__body' });
  private readonly toggles: Readonly<Record<View, HTMLButtonElement>>;
  private readonly removal: HTMLButtonElement;
  private view: View;
  private drawing: { readonly drawn: Drawing; readonly canvas: HTMLCanvasElement } | undefined;
  private shows = 0;

  constructor(
    private data: ChartData,
    private readonly options: FigureOptions,
  ) {
    const { words, remove } = options;
    this.view = options.view;
    lastNumber += 1;
    this.title.id = `chart-title-${lastNumber}`;
    const toggle = (view: View, text: string) => button('chart__toggle', text, () => this.turn(view));
    this.toggles = { chart: toggle('chart', words.asChart), table: toggle('table', words.asTable) };
    this.removal = button('chart__remove', words.remove, remove);
    const views = element('div', {
      className: 'chart__views',
      attributes: { role: 'group', 'aria-label': words.view },
      children: [this.toggles.chart, this.toggles.table],
    });
    const head = element('div', { className: 'chart__head', children: [this.title, views, this.removal] });
    this.root = element('figure', {
      className: 'chart',
      attributes: { 'aria-labelledby': this.title.id },
      children: [head, this.body],
    });
  }

  show(data: ChartData): void {
    this.data = data;
    const title = data.title || this.options.words.untitled;
    this.title.textContent = title;
    this.removal.setAttribute('aria-label', `${this.options.words.remove}: ${title}`);
    void this.fill();
  }

  close(): void {
    this.shows += 1;
    this.drawing?.drawn.close();
    this.drawing = undefined;
  }

  /** Colours are taken anew. */
  recolour(): void {
    this.close();
    void this.fill();
  }

  focusRemoval(): void {
    this.removal.focus();
  }

  private turn(view: View): void {
    this.view = view;
    this.options.viewed(view);
    this.close();
    void this.fill();
  }

  private async fill(): Promise<void> {
    const { data, view } = this;
    for (const [name, toggle] of Object.entries(this.toggles))
      toggle.setAttribute('aria-pressed', String(name === view));
    const { words } = this.options;
    if (view === 'table') return this.putTable();
    if (!data.kind) return this.putTable(words.notDrawn);
    if (!hasFigures(data)) return this.putTable(words.noFigures);
    if (this.drawing) return this.redraw(this.drawing.drawn, this.drawing.canvas);
    this.shows += 1;
    const { shows } = this;
    const drawer = await import(/* webpackChunkName: "drawing" */ './drawing').catch(() => undefined);
    // Meanwhile another view may have been asked for, or the chart may have gone.
    if (shows !== this.shows) return;
    if (!drawer) return this.putTable(words.notLoaded);
    const canvas = element('canvas', { attributes: { role: 'img' } });
    this.body.replaceChildren(element('div', { className: 'chart__picture', children: [canvas] }));
    const { language } = this.options;
    this.drawing = { canvas, drawn: drawer.draw(canvas, this.data, { palette: paletteOf(this.root), language }) };
    this.describe(canvas);
  }

  private redraw(drawn: Drawing, canvas: HTMLCanvasElement): void {
    drawn.update(this.data);
    this.describe(canvas);
  }

  private describe(canvas: HTMLCanvasElement): void {
    const { kind, categories, series } = this.data;
    const amounts = { shape: kind?.shape ?? 'line', points: categories.length, series: series.map(({ name }) => name) };
    canvas.setAttribute('aria-label', this.options.words.picture(this.title.textContent, amounts));
  }

  private putTable(note?: string): void {
    this.close();
    const table = element('div', {
      className: 'chart__scroll',
      attributes: { tabindex: '0', role: 'region', 'aria-labelledby': this.title.id },
      children: [chartTable(this.data, this.options.words)],
    });
    const notes = note === undefined ? [] : [element('p', { className: 'chart__note', text: note })];
    const { scrollTop } = this.body.querySelector('.chart__scroll') ?? { scrollTop: 0 };
    this.body.replaceChildren(...notes, table);
    table.scrollTop = scrollTop;
  }
}

/** The figures of a chart, for those who would rather read than look. */
export function chartTable({ title, categoryTitle, valueTitle, categories, series }: ChartData, words: ChartWords) {
  const header = (text: string, scope: 'col' | 'row') => element('th', { text, attributes: { scope } });
  const head = element('tr', {
    children: [header(categoryTitle || words.point, 'col'), ...series.map(({ name }) => header(name, 'col'))],
  });
  const rows = categories.map((category, index) =>
    element('tr', {
      children: [header(category, 'row'), ...series.map(({ texts }) => element('td', { text: texts[index] ?? '' }))],
    }),
  );
  return element('table', {
    className: 'chart__table',
    children: [
      element('caption', { text: valueTitle === '' ? title : `${title} ― ${valueTitle}` }),
      element('thead', { children: [head] }),
      element('tbody', { children: rows }),
    ],
  });
}
