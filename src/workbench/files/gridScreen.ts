import type { BookState, Grid, ShownBook } from '../../engine/grid';
import type { Language } from '../../functions';
import { sampleBook } from '../../samples';
import type { Book } from '../../xlsx';
import { addSampleCharts } from '../charts/sampleCharts';
import type { Screen } from './session';

/** The workbook in the grid, and the page around it. `join` joins the page to a workbook, and returns how to part again. */
export class GridScreen implements Screen {
  private shown: ShownBook | undefined;
  private changed: () => void = () => undefined;

  constructor(
    private readonly grid: Grid,
    private readonly language: Language,
    private readonly join: (shown: ShownBook) => () => void,
  ) {}

  prepare(book: Book): Promise<void> {
    return this.grid.prepareBook(book);
  }

  showFile(book: Book, name: string): void {
    this.show(this.grid.showBook(book, name));
  }

  showState(state: BookState): void {
    this.show(this.grid.showState(state));
  }

  showEmpty(name: string): void {
    this.show(this.grid.showEmpty(name));
  }

  showSample(): string {
    const { name, book, looks } = sampleBook(this.language);
    const shown = this.grid.showBook(book, name, looks);
    addSampleCharts(shown.book, this.language);
    this.show(shown);
    return name;
  }

  settled(): Promise<void> {
    return this.shown?.book.settled() ?? Promise.resolve();
  }

  stopCalculating(): void {
    this.grid.stopCalculating();
  }

  state(): BookState {
    return this.current.state();
  }

  toFile(before: Book | undefined): Promise<Book> {
    return this.current.toBook(before);
  }

  get charts(): number {
    const { book } = this.current;
    return book.sheets().reduce((count, { id }) => count + book.undrawn.charts(id).length, 0);
  }

  onChange(listener: () => void): void {
    this.changed = listener;
  }

  private get current(): ShownBook {
    if (!this.shown) throw new Error('No workbook is shown.');
    return this.shown;
  }

  private show(shown: ShownBook): void {
    this.shown = shown;
    const part = this.join(shown);
    const unwatch = shown.onChange(() => this.changed());
    shown.onClose(unwatch);
    shown.onClose(part);
  }
}
