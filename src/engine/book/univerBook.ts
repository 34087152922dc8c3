import type { FrozenPanes, GridBook, GridEvent, GridName, GridSheet, GridTable } from './gridBook';
import { shiftedRect } from '../../sheet';
import type { Matrix, Rect, StoredValue } from '../../sheet';
import type { CellFormat, CellWrite, GridPlace, SharedFormat } from '../access/cells';
import { Undrawn } from './undrawn';
import { BookCells } from './bookCells';
import { BookEvents } from './bookEvents';
import { BookFormats } from './bookFormats';
import { BookNames } from './bookNames';
import { BookSheets } from './bookSheets';
import { BookTables } from './bookTables';
import { Calculation } from './calculation';
import type { GridAccess } from '../access/gridAccess';
import { countBlankResults } from '../patches/blankResults';
import { leaveOutFilteredRows } from '../patches/filteredRows';
import { fitArrays } from '../patches/fittedArrays';
import { keepUnknownResults } from '../patches/keptResults';
import { mendUndo } from '../patches/undoSteps';

/** A workbook of the grid on the page. */
export class UniverBook implements GridBook {
  readonly settings = new Map<string, unknown>();
  readonly comments = null;
  readonly undrawn = new Undrawn();
  private readonly cells: BookCells;
  private readonly formats: BookFormats;
  private readonly pages: BookSheets;
  private readonly nameBook: BookNames;
  private readonly tableBook: BookTables;
  private readonly calculation: Calculation;
  private readonly events: BookEvents;
  private opening: Promise<void> | undefined;

  constructor(private readonly grid: GridAccess) {
    this.events = new BookEvents(grid);
    this.cells = new BookCells(grid);
    this.formats = new BookFormats(grid, this.cells);
    this.pages = new BookSheets(grid, this.events);
    this.nameBook = new BookNames(grid);
    this.tableBook = new BookTables(grid);
    this.calculation = new Calculation(grid);
    // Charts go on reading the same cells when rows and columns come or go.
    this.events.listen((event) => {
      if (event.type === 'shifted') this.undrawn.moveAreas(event.sheet, (rect) => shiftedRect(rect, event.shift));
    });
    mendUndo(grid.injector);
    keepUnknownResults(grid.injector);
    fitArrays(grid.injector);
    countBlankResults(grid.injector);
    leaveOutFilteredRows(grid.injector);
  }

  get name(): string {
    return `${this.grid.workbook.getName()}.xlsx`;
  }

  sheets(): readonly GridSheet[] {
    return this.pages.all();
  }
  activeSheet(): string {
    return this.pages.active();
  }
  addSheet(name: string): string {
    return this.pages.add(name);
  }
  copySheet(sheet: string, name: string, index: number): string {
    return this.pages.copy(sheet, name, index);
  }
  updateSheet(sheet: string, change: Partial<Omit<GridSheet, 'id'>>): void {
    this.pages.update(sheet, change);
  }
  deleteSheet(sheet: string): void {
    this.tableBook.removeOfSheet(sheet);
    this.nameBook.removeOfSheet(sheet);
    this.pages.remove(sheet);
  }
  activateSheet(sheet: string): void {
    this.pages.activate(sheet);
  }

  values(sheet: string, rect: Rect): Matrix<StoredValue> {
    return this.cells.values(sheet, rect);
  }
  formulas(sheet: string, rect: Rect): Matrix<string | null> {
    return this.cells.formulas(sheet, rect);
  }
  numberFormats(sheet: string, rect: Rect): Matrix<string> {
    return this.cells.numberFormats(sheet, rect);
  }
  texts(sheet: string, rect: Rect): Matrix<string> {
    return this.cells.texts(sheet, rect);
  }
  write(sheet: string, rect: Rect, cells: Matrix<CellWrite>): void {
    this.cells.write(sheet, rect, cells);
  }
  writeNumberFormats(sheet: string, rect: Rect, formats: Matrix<string | undefined>): void {
    this.formats.writeNumberFormats(sheet, rect, formats);
  }
  clear(sheet: string, rect: Rect, what: 'contents' | 'formats' | 'all'): void {
    this.cells.clear(sheet, rect, what);
  }
  usedRect(sheet: string, valuesOnly: boolean): Rect | null {
    return this.cells.usedRect(sheet, valuesOnly);
  }
  spillRect(sheet: string, row: number, column: number): Rect | null {
    return this.cells.spillRect(sheet, row, column);
  }
  spillOrigin(sheet: string, row: number, column: number): Rect | null {
    return this.cells.spillOrigin(sheet, row, column);
  }

  format(sheet: string, rect: Rect): SharedFormat {
    return this.formats.format(sheet, rect);
  }
  writeFormat(sheet: string, rect: Rect, change: Partial<CellFormat>): void {
    this.formats.write(sheet, rect, change);
  }
  columnWidth(sheet: string, column: number, count: number): number | null {
    return this.formats.columnWidth(sheet, column, count);
  }
  setColumnWidth(sheet: string, column: number, count: number, points: number): void {
    this.formats.setColumnWidth(sheet, column, count, points);
  }
  rowHeight(sheet: string, row: number, count: number): number | null {
    return this.formats.rowHeight(sheet, row, count);
  }
  setRowHeight(sheet: string, row: number, count: number, points: number): void {
    this.formats.setRowHeight(sheet, row, count, points);
  }
  hiddenRows(sheet: string, row: number, count: number): readonly boolean[] {
    return this.formats.hiddenRows(sheet, row, count);
  }
  hiddenColumns(sheet: string, column: number, count: number): readonly boolean[] {
    return this.formats.hiddenColumns(sheet, column, count);
  }
  mergedRects(sheet: string): readonly Rect[] {
    return this.formats.mergedRects(sheet);
  }
  autofitColumns(sheet: string, column: number, count: number): void {
    this.formats.autofitColumns(sheet, column, count);
  }
  autofitRows(sheet: string, row: number, count: number): void {
    this.formats.autofitRows(sheet, row, count);
  }

  selection(): GridPlace {
    return this.pages.selection();
  }
  select(sheet: string, rect: Rect): void {
    this.pages.select(sheet, rect);
  }

  tables(): readonly GridTable[] {
    return this.tableBook.all();
  }
  addTable(table: Omit<GridTable, 'id'>): string {
    return this.tableBook.add(table);
  }
  updateTable(id: string, change: Partial<Omit<GridTable, 'id' | 'sheet'>>): void {
    this.tableBook.update(id, change);
  }
  deleteTable(id: string): void {
    this.tableBook.remove(id);
  }

  names(): readonly GridName[] {
    return this.nameBook.all();
  }
  setName(name: GridName): void {
    this.nameBook.set(name);
  }
  deleteName(name: string, sheet: string | null): void {
    this.nameBook.remove(name, sheet);
  }

  frozenPanes(sheet: string): FrozenPanes {
    return this.pages.frozen(sheet);
  }
  freezePanes(sheet: string, panes: FrozenPanes): void {
    this.pages.freeze(sheet, panes);
  }

  recalculate(): void {
    this.calculation.recalculate();
  }
  async settled(): Promise<void> {
    await this.opening;
    await this.calculation.settled();
  }

  /** `settled` waits for these steps too. They wait for the engine with what they are given. */
  settleAfter(steps: (calculated: () => Promise<void>) => Promise<void>): void {
    this.opening = steps(() => this.calculation.settled());
  }

  listen(listener: (event: GridEvent) => void): () => void {
    return this.events.listen(listener);
  }

  /** The grid goes on with another workbook. */
  close(): void {
    this.events.close();
    this.calculation.close();
  }
}
