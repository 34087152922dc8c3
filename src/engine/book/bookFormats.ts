import { IUndoRedoService, ObjectMatrix } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Matrix, Rect } from '../../sheet';
import type { CellFormat, SharedFormat } from '../access/cells';
import { matrixOf, rectOf } from '../access/ranges';
import type { GridAccess } from '../access/gridAccess';
import { withLooksTrigger } from '../patches/undoSteps';
import type { BookCells } from './bookCells';
import { DEFAULT_FORMAT, formatOf, styleOf } from './cellFormats';

/** A pixel of the grid is three quarters of a point. */
const POINTS = 0.75;

/** Pixels that a column is wider than its longest text. */
const PADDING = 12;

export class BookFormats {
  constructor(
    private readonly grid: GridAccess,
    private readonly cells: BookCells,
  ) {}

  format(sheet: string, rect: Rect): SharedFormat {
    const cells = this.grid.existing(sheet, rect);
    const formats = cells ? matrixOf(cells, (row, column) => this.formatAt(sheet, row, column)).flat() : [];
    const first = formats[0] ?? DEFAULT_FORMAT;
    const shared = Object.entries(first).map(([property, value]) => [
      property,
      formats.every((format) => format[property as keyof CellFormat] === value) ? value : null,
    ]);
    return Object.fromEntries(shared) as SharedFormat;
  }

  write(sheet: string, rect: Rect, change: Partial<CellFormat>): void {
    const cells = this.grid.existing(sheet, rect);
    if (cells) this.writeEach(sheet, cells, () => change);
  }

  writeNumberFormats(sheet: string, rect: Rect, formats: Matrix<string | undefined>): void {
    this.grid.grow(sheet, rect);
    this.writeEach(sheet, rect, (row, column) => {
      const numberFormat = formats[row - rect.row]?.[column - rect.column];
      return numberFormat === undefined ? undefined : { numberFormat };
    });
  }

  columnWidth(sheet: string, column: number, count: number): number | null {
    const model = this.grid.model(sheet);
    return shared(column, Math.min(count, model.getColumnCount()), (index) => model.getColumnWidth(index));
  }

  setColumnWidth(sheet: string, column: number, count: number, points: number): void {
    const cells = this.grid.existing(sheet, { row: 0, rows: 1, column, columns: count });
    if (cells) this.grid.facade(sheet).setColumnWidths(column, cells.columns, Math.round(points / POINTS));
  }

  rowHeight(sheet: string, row: number, count: number): number | null {
    const model = this.grid.model(sheet);
    return shared(row, Math.min(count, model.getRowCount()), (index) => model.getRowHeight(index));
  }

  setRowHeight(sheet: string, row: number, count: number, points: number): void {
    const cells = this.grid.existing(sheet, { row, rows: count, column: 0, columns: 1 });
    if (cells) this.grid.facade(sheet).setRowHeightsForced(row, cells.rows, Math.round(points / POINTS));
  }

  mergedRects(sheet: string): Rect[] {
    return this.grid.model(sheet).getMergeData().map(rectOf);
  }

  hiddenRows(sheet: string, row: number, count: number): boolean[] {
    const model = this.grid.model(sheet);
    return Array.from(
      { length: count },
      (_, index) => row + index < model.getRowCount() && !model.getRowVisible(row + index),
    );
  }

  hiddenColumns(sheet: string, column: number, count: number): boolean[] {
    const model = this.grid.model(sheet);
    return Array.from(
      { length: count },
      (_, index) => column + index < model.getColumnCount() && !model.getColVisible(column + index),
    );
  }

  /** Measured here: the grid itself can only measure sheets that it has shown. */
  autofitColumns(sheet: string, column: number, count: number): void {
    const used = this.cells.usedRect(sheet, true);
    if (!used) return;
    const last = Math.min(column + count, used.column + used.columns);
    for (let index = Math.max(column, used.column); index < last; index += 1) {
      const rect = { ...used, column: index, columns: 1 };
      const texts = this.cells.texts(sheet, rect).flat();
      const widths = texts.map((text, row) => textWidth(text, this.formatAt(sheet, used.row + row, index)));
      const widest = Math.max(...widths);
      if (widest > 0) this.grid.facade(sheet).setColumnWidth(index, Math.ceil(widest) + PADDING);
    }
  }

  autofitRows(sheet: string, row: number, count: number): void {
    const cells = this.grid.existing(sheet, { row, rows: count, column: 0, columns: 1 });
    if (cells) this.grid.facade(sheet).autoResizeRows(row, cells.rows);
  }

  private formatAt(sheet: string, row: number, column: number): CellFormat {
    const model = this.grid.model(sheet);
    // The cell as it stands in the sheet: tables and conditional formats only lay their looks over it.
    return formatOf(model.getComposedCellStyleByCellData(row, column, model.getCellRaw(row, column)));
  }

  private writeEach(
    sheet: string,
    rect: Rect,
    changeAt: (row: number, column: number) => Partial<CellFormat> | undefined,
  ): void {
    const matrix = new ObjectMatrix<ICellData>();
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const change = changeAt(row, column);
        if (change) matrix.setValue(row, column, { s: styleOf(change) });
      }
    }
    this.restyle({ subUnitId: sheet, cellValue: matrix.getMatrix() });
  }

  /** As a change of style: the grid would take any other change of a cell without a formula for the end of its formula. */
  private restyle(change: Pick<ISetRangeValuesMutationParams, 'subUnitId' | 'cellValue'>): void {
    const { commands, injector, unitId } = this.grid;
    const redo = withLooksTrigger({ ...change, unitId });
    const undo = withLooksTrigger(SetRangeValuesUndoMutationFactory(injector, redo));
    commands.syncExecuteCommand(SetRangeValuesMutation.id, redo);
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }],
    });
  }
}

function shared(start: number, count: number, pixelsAt: (index: number) => number): number | null {
  const first = pixelsAt(start);
  for (let index = start; index < start + count; index += 1) {
    if (pixelsAt(index) !== first) return null;
  }
  return first * POINTS;
}

let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** How many pixels wide the longest line of a text is drawn. */
function textWidth(text: string, { bold, italic, fontName, fontSize }: CellFormat): number {
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!context || text === '') return 0;
  const drawing = context;
  drawing.font = `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${fontSize}pt ${JSON.stringify(fontName)}`;
  return Math.max(...text.split('\n').map((line) => drawing.measureText(line).width));
}
