import './charts.css';
import type { Language } from '../../functions';
import type { GridBook, GridEvent, SheetChart } from '../../engine/grid';
import { button, element } from '../common/element';
import { chartData, sheetsRead } from './chartData';
import { ChartFigure } from './chartFigure';
import type { View } from './chartFigure';
import { chartWords } from './texts';

/** Below this height of the window the panel would leave the grid too little: it begins closed. */
const LOW = 640;
/** What changes the colours of the page. */
const COLOURS = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** The charts of the sheet in front, below the grid. Returns how to take them away again. */
export function startChartPanel(panel: HTMLElement, book: GridBook, language: Language): () => void {
  const charts = new ChartPanel(panel, book, language);
  const queries = COLOURS.map((query) => window.matchMedia(query));
  const recolour = (): void => charts.recolour();
  const stops = [
    book.listen((event) => charts.follow(event)),
    book.undrawn.listen(() => charts.refresh()),
    () => queries.forEach((query) => query.removeEventListener('change', recolour)),
    () => charts.close(),
  ];
  queries.forEach((query) => query.addEventListener('change', recolour));
  charts.refresh();
  return () => stops.forEach((stop) => stop());
}

class ChartPanel {
  private readonly words;
  private readonly toggle: HTMLButtonElement;
  private readonly said = element('div', { className: 'charts__said', attributes: { role: 'status' } });
  private readonly list = element('div', { className: 'charts__list' });
  private readonly figures = new Map<string, ChartFigure>();
  private readonly views = new Map<string, View>();
  private sheet: string;
  private open = window.innerHeight >= LOW;
  private frame: number | undefined;

  constructor(
    private readonly panel: HTMLElement,
    private readonly book: GridBook,
    private readonly language: Language,
  ) {
    this.words = chartWords(language);
    this.sheet = book.activeSheet();
    this.toggle = button('charts__toggle', '', () => {
      this.open = !this.open;
      this.show();
    });
    this.list.id = 'charts-list';
    this.toggle.setAttribute('aria-controls', this.list.id);
    panel.setAttribute('aria-label', this.words.charts);
    panel.replaceChildren(element('div', { className: 'charts__head', children: [this.toggle, this.said] }), this.list);
  }

  follow(event: GridEvent): void {
    if (event.type === 'selected') return;
    const concerned = event.type === 'activated' || this.charts.some((chart) => sheetsRead(chart).has(event.sheet));
    if (concerned) this.refresh();
  }

  /** Once for all that happens until the next picture of the page. */
  refresh(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.show();
    });
  }

  recolour(): void {
    this.figures.forEach((figure) => figure.recolour());
  }

  close(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.empty();
    this.panel.replaceChildren();
    this.panel.hidden = true;
  }

  private get charts(): readonly SheetChart[] {
    return this.book.undrawn.charts(this.book.activeSheet());
  }

  private show(): void {
    const { charts, open } = this;
    const sheet = this.book.activeSheet();
    if (sheet !== this.sheet) this.leave(sheet);
    const offersUndo = this.said.hasChildNodes();
    this.panel.hidden = charts.length === 0 && !offersUndo;
    this.toggle.hidden = charts.length === 0;
    this.toggle.textContent = this.words.heading(charts.length);
    this.toggle.setAttribute('aria-expanded', String(open));
    this.list.hidden = !open || charts.length === 0;
    if (open) this.draw(charts);
    else this.empty();
  }

  private draw(charts: readonly SheetChart[]): void {
    for (const [id, figure] of this.figures) {
      if (charts.some((chart) => chart.id === id)) continue;
      figure.close();
      figure.root.remove();
      this.figures.delete(id);
    }
    for (const chart of charts) this.figure(chart).show(chartData(this.book, chart));
  }

  private figure(chart: SheetChart): ChartFigure {
    const known = this.figures.get(chart.id);
    if (known) return known;
    const figure = new ChartFigure(chartData(this.book, chart), {
      words: this.words,
      language: this.language,
      view: this.views.get(chart.id) ?? 'chart',
      viewed: (view) => this.views.set(chart.id, view),
      remove: () => this.remove(chart.id),
    });
    this.figures.set(chart.id, figure);
    this.list.append(figure.root);
    return figure;
  }

  private remove(id: string): void {
    const { undrawn } = this.book;
    const { sheet } = this;
    const chart = this.charts.find((candidate) => candidate.id === id);
    if (!chart) return;
    const { title } = chartData(this.book, chart);
    undrawn.deleteChart(sheet, id);
    const undo = button('charts__undo', this.words.undo, () => {
      this.said.replaceChildren();
      undrawn.addChart(sheet, chart);
      this.toggle.hidden = false;
      this.toggle.focus();
    });
    this.said.replaceChildren(element('span', { text: this.words.removed(title || this.words.untitled) }), undo);
    // The button that was pressed is about to go.
    this.panel.hidden = false;
    undo.focus();
  }

  private leave(sheet: string): void {
    this.sheet = sheet;
    this.said.replaceChildren();
    this.empty();
  }

  private empty(): void {
    this.figures.forEach((figure) => figure.close());
    this.figures.clear();
    this.list.replaceChildren();
  }
}
