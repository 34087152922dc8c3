import { IUniverInstanceService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Injector, IResources, IWorkbookData } from '@univerjs/core';
import type { Language } from '../../functions';
import type { Book, BookLooks } from '../../xlsx';
import { GridAccess } from '../access/gridAccess';
import { FILTERS, withFilters } from '../convert/filters';
import { withLooks } from '../convert/looks';
import { answered } from '../formulas/nativeCalls';
import { finishOpening, toGrid } from '../convert/toGrid';
import { Judge, notCalculated } from '../judge';
import { renewColourRules } from '../patches/colourRules';
import { stoppable } from '../patches/formulaTimes';
import { markResults } from './resultMarks';
import type { Screen } from './screen';
import type { SortKind } from './sort';
import { showEras } from './shownEras';
import { ShownBook } from './shownBook';
import type { BookState } from './shownBook';
import { markTextNumbers } from './textNumbers';
import { typeAsInExcel } from './typing';

/** The themes that the grid draws tables with; they are drawn anew with the tables. */
const TABLE_THEMES = 'SHEET_RANGE_THEME_MODEL_PLUGIN';
const EMPTY_SHEET = { id: 'sheet1', name: 'Sheet1', rowCount: 200, columnCount: 26 };

/** The grid on the page: it shows one workbook, which is replaced as a whole. */
export class Grid {
  private shown: ShownBook | undefined;
  private stopFormulas: ((isStopped: boolean) => void) | undefined;

  constructor(
    private readonly injector: Injector,
    private readonly api: FUniver,
    private readonly language: Language,
    private readonly screen?: Pick<Screen, 'started' | 'additions'>,
  ) {}

  showBook(file: Book, name: string, looks?: BookLooks): ShownBook {
    const book = answered(file);
    const data = toGrid(book, name);
    const filtered = this.screen?.additions.hasFilter ? withFilters(data, book) : data;
    return this.replace(looks ? withLooks(filtered, book, looks) : filtered, (shown) => {
      shown.judgeBy(Judge.of(book));
      finishOpening(shown.book, book);
    });
  }

  showState(state: BookState): ShownBook {
    // Without what knows them, they would be gone.
    if (state.data.resources?.some(isFilters) && !this.screen?.additions.hasFilter)
      throw new Error('Filters are not loaded.');
    const resources = state.data.resources?.filter(({ name }) => name !== TABLE_THEMES) ?? [];
    return this.replace({ ...state.data, resources }, (shown) => shown.restore(state));
  }

  showEmpty(name: string): ShownBook {
    return this.replace({ name, sheetOrder: [EMPTY_SHEET.id], sheets: { [EMPTY_SHEET.id]: EMPTY_SHEET } });
  }

  /** Opens the dialog of search, or of search and replace. */
  async openSearch(replacing: boolean): Promise<void> {
    (await this.screen?.additions.search())?.(replacing);
  }

  /** Puts a filter on the cells around the selected one, or takes the sheet's away. */
  async toggleFilter(): Promise<void> {
    (await this.screen?.additions.filter())?.toggleFilter();
  }

  async sort(kind: SortKind): Promise<void> {
    (await this.screen?.additions.filter())?.sort(kind);
  }

  /** Loads what few workbooks need, for one that does. */
  async prepareBook({ sheets }: Book): Promise<void> {
    if (sheets.some(({ filter }) => filter)) await this.screen?.additions.filter();
  }

  async prepareState(state: BookState | undefined): Promise<void> {
    if (state?.data.resources?.some(isFilters)) await this.screen?.additions.filter();
  }

  /** Brings a calculation to its end at once: what has not been calculated keeps its former result, and is marked. */
  stopCalculating(): void {
    this.stopFormulas?.(true);
    void this.shown?.book.settled().finally(() => this.stopFormulas?.(false));
  }

  /** The new one is there before the old one goes: if it cannot be shown, the old one stays. */
  private replace(data: Partial<IWorkbookData>, finish: (shown: ShownBook) => void = () => undefined): ShownBook {
    const { injector, api, language } = this;
    // Two workbooks of one id would be one to the grid.
    const workbook = api.createWorkbook({ ...data, id: crypto.randomUUID() });
    this.listen();
    const next = new ShownBook(new GridAccess(injector, api, workbook), language);
    try {
      finish(next);
    } catch (error) {
      this.bringBack();
      void next.book.settled().then(() => {
        next.close();
        if (this.shown) renewColourRules(this.shown.access);
      });
      throw error;
    }
    this.shown?.close();
    renewColourRules(next.access);
    this.shown = next;
    return next;
  }

  /** Before its first workbook the grid has not yet started the services that these ask for. */
  private listen(): void {
    if (this.stopFormulas) return;
    this.stopFormulas = stoppable(
      this.injector,
      () => notCalculated({ kind: 'stopped' }, this.language),
      () => this.stopCalculating(),
    );
    typeAsInExcel(this.injector);
    this.screen?.started();
    markTextNumbers(this.injector);
    showEras(this.injector);
    markResults(this.injector);
  }

  private bringBack(): void {
    const { shown } = this;
    if (shown) this.injector.get(IUniverInstanceService).setCurrentUnitForType(shown.access.unitId);
  }
}

function isFilters({ name, data }: IResources[number]): boolean {
  return name === FILTERS && data !== '{}';
}
