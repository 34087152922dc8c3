import type { FrozenPanes, GridEvent, GridSheet } from '../../../../src/engine/book/gridBook';
import { isCellFormula } from '../../../../src/engine/access/cells';
import { cellAddress } from '../../../../src/sheet';
import type { Matrix, Rect, Shift, StoredValue } from '../../../../src/sheet';
import type { CellFormat, CellWrite, GridPlace, SharedFormat } from '../../../../src/engine/access/cells';
import { calculateAll, dayText, place, shownText, unspill } from './memoryCalculation';
import type { HostBook } from '../model/excelContext';
import type { Calculate } from './memoryCalculation';
import { MemoryDefinitions } from './memoryDefinitions';
import { MemorySheet } from './memorySheet';
import { setSizes, sharedSize } from './sizes';

const COLUMN_WIDTH = 54;
const ROW_HEIGHT = 18.75;

/** A workbook without a screen. Texts are plain: number formats are kept, not applied, but for days that a function formatted. */
export class MemoryBook extends MemoryDefinitions implements HostBook {
  readonly name = 'Book1.xlsx';
  /** Versions of Excel differ on whether a cell that was spilled into shows the formula too. */
  formulasInSpills = false;
  /** How often each cell was calculated by itself: `B3`. */
  readonly calculatedAlone = new Map<string, number>();
  private readonly pages: MemorySheet[] = [];
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private selected: GridPlace;
  private calculation: Promise<void> = Promise.resolve();

  /** Without a calculation every formula is an unknown name. */
  constructor(private readonly calculate: Calculate = () => ({ error: '#NAME?' })) {
    super();
    this.selected = { sheet: this.addSheet('Sheet1'), rect: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  sheets(): readonly GridSheet[] {
    return this.pages.map((page) => page.properties);
  }
  activeSheet(): string {
    return this.selected.sheet;
  }
  addSheet(name: string): string {
    const id = this.newId();
    this.pages.push(new MemorySheet(id, name));
    return id;
  }
  copySheet(sheet: string, name: string, index: number): string {
    const id = this.newId();
    this.pages.splice(index, 0, this.page(sheet).copy(id, name));
    return id;
  }
  updateSheet(sheet: string, change: Partial<Omit<GridSheet, 'id'>>): void {
    const page = this.page(sheet);
    page.properties = { ...page.properties, ...change };
  }
  deleteSheet(sheet: string): void {
    this.pages.splice(this.pages.indexOf(this.page(sheet)), 1);
    this.forgetSheet(sheet);
    const [first] = this.pages;
    if (this.selected.sheet === sheet && first) this.activateSheet(first.properties.id);
  }
  activateSheet(sheet: string): void {
    if (this.selected.sheet === sheet) return;
    this.selected = { sheet, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.fire({ type: 'activated', sheet });
  }

  values(sheet: string, rect: Rect): Matrix<StoredValue> {
    return this.page(sheet).read(rect, (cell) => cell.value);
  }
  formulas(sheet: string, rect: Rect): Matrix<string | null> {
    const own = this.page(sheet).read(rect, (cell) => cell.formula);
    if (!this.formulasInSpills) return own;
    return own.map((row, i) =>
      row.map((formula, j) => {
        const origin = this.spillOrigin(sheet, rect.row + i, rect.column + j);
        return formula ?? (origin && this.page(sheet).peek(origin.row, origin.column).formula);
      }),
    );
  }
  resultFormats(sheet: string, rect: Rect): Matrix<string | null> {
    return this.page(sheet).read(rect, (cell) => cell.resultFormat);
  }
  numberFormats(sheet: string, rect: Rect): Matrix<string> {
    return this.page(sheet).read(rect, (cell) => cell.format.numberFormat);
  }
  texts(sheet: string, rect: Rect): Matrix<string> {
    return this.page(sheet).read(rect, ({ value, format, resultFormat }) =>
      resultFormat !== null && format.numberFormat === 'General'
        ? dayText(Number(value), resultFormat)
        : shownText(value),
    );
  }
  write(sheet: string, rect: Rect, cells: Matrix<CellWrite>): void {
    const page = this.page(sheet);
    cells.forEach((row, i) => row.forEach((input, j) => put(page, rect.row + i, rect.column + j, input)));
    this.fire({ type: 'changed', sheet, rect });
    this.recalculate();
  }
  writeNumberFormats(sheet: string, rect: Rect, formats: Matrix<string | undefined>): void {
    formats.forEach((row, i) =>
      row.forEach((numberFormat, j) => {
        const cell = this.page(sheet).cell(rect.row + i, rect.column + j);
        if (numberFormat !== undefined) cell.format = { ...cell.format, numberFormat };
      }),
    );
  }
  clear(sheet: string, rect: Rect, what: 'contents' | 'formats' | 'all'): void {
    const page = this.page(sheet);
    for (const { row, column, cell } of [...page.existing(rect)]) {
      if (what !== 'formats') put(page, row, column, null);
      if (what !== 'contents') page.clearFormat(cell);
    }
    if (what === 'formats') return;
    this.fire({ type: 'changed', sheet, rect });
    this.recalculate();
  }
  usedRect(sheet: string, valuesOnly: boolean): Rect | null {
    return this.page(sheet).usedRect(valuesOnly);
  }
  spillRect(sheet: string, row: number, column: number): Rect | null {
    return this.page(sheet).peek(row, column).spill;
  }
  spillOrigin(sheet: string, row: number, column: number): Rect | null {
    const found = [...this.page(sheet).existing()].find(({ cell: { spill } }) => spill && holds(spill, row, column));
    return found ? { row: found.row, column: found.column, rows: 1, columns: 1 } : null;
  }

  format(sheet: string, rect: Rect): SharedFormat {
    const formats = this.page(sheet)
      .read(firstCells(rect), (cell) => cell.format)
      .flat();
    const shared = Object.entries(formats[0] ?? {}).map(([property, value]) => [
      property,
      formats.every((format) => format[property as keyof CellFormat] === value) ? value : null,
    ]);
    return Object.fromEntries(shared) as SharedFormat;
  }
  writeFormat(sheet: string, rect: Rect, change: Partial<CellFormat>): void {
    const { row, column, rows, columns } = firstCells(rect);
    for (let i = row; i < row + rows; i += 1) {
      for (let j = column; j < column + columns; j += 1) {
        const cell = this.page(sheet).cell(i, j);
        cell.format = { ...cell.format, ...change };
      }
    }
  }
  columnWidth(sheet: string, column: number, count: number): number | null {
    return sharedSize(this.page(sheet).columnWidths, column, count, COLUMN_WIDTH);
  }
  setColumnWidth(sheet: string, column: number, count: number, points: number): void {
    setSizes(this.page(sheet).columnWidths, column, count, points);
  }
  rowHeight(sheet: string, row: number, count: number): number | null {
    return sharedSize(this.page(sheet).rowHeights, row, count, ROW_HEIGHT);
  }
  setRowHeight(sheet: string, row: number, count: number, points: number): void {
    setSizes(this.page(sheet).rowHeights, row, count, points);
  }
  hiddenRows(sheet: string, row: number, count: number): readonly boolean[] {
    const { hiddenRows } = this.page(sheet);
    return Array.from({ length: count }, (_, index) => hiddenRows.has(row + index));
  }
  hiddenColumns(sheet: string, column: number, count: number): readonly boolean[] {
    const { hiddenColumns } = this.page(sheet);
    return Array.from({ length: count }, (_, index) => hiddenColumns.has(column + index));
  }
  /** Tests put rows and columns in, and take them out, as a person does; formulas go on naming the cells they named. */
  shift(sheet: string, shift: Shift): void {
    this.page(sheet).shift(shift);
    this.fire({ type: 'shifted', sheet, shift });
    this.recalculate();
  }
  /** Tests hide rows and columns as a person does. */
  hideRow(sheet: string, row: number): void {
    this.page(sheet).hiddenRows.add(row);
  }
  hideColumn(sheet: string, column: number): void {
    this.page(sheet).hiddenColumns.add(column);
  }
  /** A character is taken to be as wide as the font is high. */
  autofitColumns(sheet: string, column: number, count: number): void {
    const page = this.page(sheet);
    for (let j = column; j < column + count; j += 1) {
      const cells = [...page.existing({ row: 0, rows: Infinity, column: j, columns: 1 })];
      const longest = Math.max(0, ...cells.map(({ cell }) => shownText(cell.value).length * cell.format.fontSize));
      if (longest > 0) page.columnWidths.set(j, longest);
    }
  }
  mergedRects(sheet: string): readonly Rect[] {
    return this.page(sheet).merged;
  }
  /** Tests merge cells, protect sheets and find saved results as persons leave them. */
  merge(sheet: string, rect: Rect): void {
    this.page(sheet).merged = [...this.page(sheet).merged, rect];
  }
  protect(sheet: string, unlocked: readonly Rect[] = []): void {
    this.page(sheet).unlocked = unlocked;
  }
  isProtected(sheet: string): boolean {
    return this.page(sheet).unlocked !== null;
  }
  isLocked(sheet: string, row: number, column: number): boolean {
    return !this.page(sheet).unlocked?.some((rect) => holds(rect, row, column));
  }
  /** A formula with the result that the file holds: no calculation touches it, only entering the formula again does. */
  save(sheet: string, row: number, column: number, formula: string, result: Parameters<typeof place>[4]): void {
    const cell = this.page(sheet).cell(row, column);
    place(this.page(sheet), row, column, cell, result);
    Object.assign(cell, { formula, held: 'saved' });
  }
  /** A formula whose result never came to the cell (office-js 6662, 6930), until it is calculated by itself. */
  leaveBusy(sheet: string, row: number, column: number): void {
    Object.assign(this.page(sheet).cell(row, column), { value: { error: '#BUSY!' }, held: 'busy' });
  }
  calculateAlone(sheet: string, rect: Rect): void {
    for (const { row, column, cell } of this.page(sheet).existing(rect)) {
      const name = cellAddress(row, column);
      this.calculatedAlone.set(name, (this.calculatedAlone.get(name) ?? 0) + 1);
      if (cell.held === 'busy') cell.held = null;
    }
    this.recalculate();
  }
  autofitRows(sheet: string, row: number, count: number): void {
    for (let i = row; i < row + count; i += 1) this.page(sheet).rowHeights.delete(i);
  }

  selection(): GridPlace {
    return this.selected;
  }
  select(sheet: string, rect: Rect): void {
    this.activateSheet(sheet);
    this.selected = { sheet, rect };
    this.fire({ type: 'selected', sheet, rect });
  }

  frozenPanes(sheet: string): FrozenPanes {
    return this.page(sheet).frozen;
  }
  freezePanes(sheet: string, panes: FrozenPanes): void {
    this.page(sheet).frozen = panes;
  }

  recalculate(): void {
    this.calculation = this.calculation.then(async () => {
      const changed = await calculateAll(this.pages, this.calculate);
      for (const sheet of changed) this.fire({ type: 'calculated', sheet });
    });
  }
  settled(): Promise<void> {
    return this.calculation;
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private fire(event: GridEvent): void {
    for (const listener of this.listeners) listener(event);
  }
  private page(sheet: string): MemorySheet {
    const page = this.pages.find((candidate) => candidate.properties.id === sheet);
    if (!page) throw new Error(`No sheet ${sheet}`);
    return page;
  }
}

function holds(rect: Rect, row: number, column: number): boolean {
  const [down, across] = [row - rect.row, column - rect.column];
  return down >= 0 && down < rect.rows && across >= 0 && across < rect.columns;
}

function put(page: MemorySheet, row: number, column: number, input: CellWrite): void {
  if (input === undefined) return;
  const cell = page.cell(row, column);
  unspill(page, cell);
  Object.assign(cell, { spilled: false, resultFormat: null, held: null });
  cell.formula = isCellFormula(input) ? input.formula : null;
  cell.value = isCellFormula(input) ? { error: '#BUSY!' } : input;
}

/** Formats of whole rows and columns are kept in their first thousand cells: tests look no further. */
function firstCells(rect: Rect): Rect {
  return { ...rect, rows: Math.min(rect.rows, 1000), columns: Math.min(rect.columns, 1000) };
}
