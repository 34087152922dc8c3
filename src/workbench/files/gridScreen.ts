import { IUniverInstanceService } from '@univerjs/presets';
import type { IWorkbookData } from '@univerjs/presets';
import type { Language } from '../../functions';
import type { Book } from '../../xlsx';
import type { GridAccess } from '../../engine/book/gridAccess';
import { addSampleCharts } from '../charts/sampleCharts';
import { finishOpening, fromGrid, toGrid } from '../../engine/convert';
import { openInGrid } from '../../engine/grid/openInGrid';
import type { Grid } from '../../engine/grid/openInGrid';
import { sampleBook } from '../../samples';
import { UniverBook } from '../../engine/book/univerBook';
import { watchChanges } from './changes';
import { renewColourRules } from './colourRules';
import type { Screen } from './session';
import type { BookState } from './shelf';

export interface ShownBook {
  readonly access: GridAccess;
  readonly book: UniverBook;
}

export interface PageAround {
  /** Joins the rest of the page to a workbook; returns how to part again. */
  join(shown: ShownBook): () => void;
  /** Enters what is being typed. */
  finishEditing(shown: ShownBook): Promise<unknown>;
}

/** The themes that the grid draws tables with; they are drawn anew with the tables. */
const TABLE_THEMES = 'SHEET_RANGE_THEME_MODEL_PLUGIN';
const EMPTY_SHEET = { id: 'sheet1', name: 'Sheet1', rowCount: 200, columnCount: 26 };

/** One workbook in the grid, replaced as a whole. */
export class GridScreen implements Screen {
  private shown: (ShownBook & { readonly close: () => void }) | undefined;
  private changed: () => void = () => undefined;

  constructor(
    private readonly grid: Grid,
    private readonly language: Language,
    private readonly page: PageAround,
  ) {}

  showFile(book: Book, name: string): void {
    this.replace(toGrid(book, name), (grid) => finishOpening(grid, book));
  }

  showState({ data, tables, extras, settings }: BookState): void {
    const resources = data.resources?.filter(({ name }) => name !== TABLE_THEMES) ?? [];
    this.replace({ ...data, resources }, (book) => {
      for (const table of tables) book.addTable(table);
      for (const { sheet, charts, page } of extras) {
        for (const chart of charts) book.undrawn.addChart(sheet, chart);
        book.undrawn.setPage(sheet, page);
      }
      for (const [name, value] of settings) book.settings.set(name, value);
    });
  }

  showEmpty(name: string): void {
    this.replace({ name, sheetOrder: [EMPTY_SHEET.id], sheets: { [EMPTY_SHEET.id]: EMPTY_SHEET } });
  }

  showSample(): string {
    const sample = sampleBook(this.language);
    this.replace(sample, (book) => addSampleCharts(book, this.language));
    return sample.name ?? '';
  }

  settled(): Promise<void> {
    return this.shown?.book.settled() ?? Promise.resolve();
  }

  state(): BookState {
    const { access, book } = this.current;
    const extras = book.sheets().map(({ id }) => ({
      sheet: id,
      charts: book.undrawn.charts(id),
      page: book.undrawn.page(id),
    }));
    return { data: access.workbook.save(), tables: book.tables(), extras, settings: [...book.settings] };
  }

  async toFile(before: Book | undefined): Promise<Book> {
    const { access, book } = this.current;
    await this.page.finishEditing(this.current);
    await book.settled();
    return fromGrid(access, book, before);
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

  /** The new one is there before the old one goes: if it cannot be shown, the old one stays. */
  private replace(data: Partial<IWorkbookData>, finish: (book: UniverBook) => void = () => undefined): void {
    // Two workbooks of one id would be one to the grid.
    const access = openInGrid(this.grid, { ...data, id: crypto.randomUUID() });
    const book = new UniverBook(access);
    const forget = (): void => {
      book.close();
      access.api.disposeUnit(access.unitId);
    };
    try {
      finish(book);
    } catch (error) {
      this.bringBack();
      void book.settled().then(() => {
        forget();
        if (this.shown) renewColourRules(this.shown.access);
      });
      throw error;
    }
    this.shown?.close();
    renewColourRules(access);
    const part = this.page.join({ access, book });
    const unwatch = watchChanges(access, book, () => this.changed());
    this.shown = { access, book, close: () => [unwatch, part, forget].forEach((step) => step()) };
  }

  private bringBack(): void {
    const { shown } = this;
    if (shown) this.grid.injector.get(IUniverInstanceService).setCurrentUnitForType(shown.access.unitId);
  }
}
