import { FormulaDataModel } from '@univerjs/engine-formula';
import { ObjectMatrix } from '@univerjs/core';
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { isStoredError } from '../../sheet';
import type { Matrix, Rect, StoredValue } from '../../sheet';
import type { CellWrite } from '../access/cells';
import { contentOf, isBlank, shownText, valueOf } from '../access/cellValues';
import { Extent } from '../access/ranges';
import { rangeContains, matrixOf, rangeOf, rectOf } from '../access/ranges';
import type { GridAccess } from '../access/gridAccess';

/** Contents of cells. What a formula spilled is not in the sheet: the formula engine keeps it. */
export class BookCells {
  private readonly formulaData: FormulaDataModel;

  constructor(private readonly grid: GridAccess) {
    this.formulaData = grid.injector.get(FormulaDataModel);
  }

  /** As it stands in the sheet, or as a formula spilled it. */
  cell(sheet: string, row: number, column: number): Nullable<ICellData> {
    const own = this.grid.model(sheet).getCellRaw(row, column);
    return isBlank(own) ? (this.spilledCell(sheet, row, column) ?? own) : own;
  }

  values(sheet: string, rect: Rect): Matrix<StoredValue> {
    return matrixOf(rect, (row, column) => valueOf(this.cell(sheet, row, column)));
  }

  formulas(sheet: string, rect: Rect): Matrix<string | null> {
    return matrixOf(
      rect,
      (row, column) => this.formulaData.getFormulaStringByCell(row, column, sheet, this.grid.unitId) ?? null,
    );
  }

  texts(sheet: string, rect: Rect): Matrix<string> {
    return matrixOf(rect, (row, column) =>
      shownText(valueOf(this.cell(sheet, row, column)), this.numberFormat(sheet, row, column)),
    );
  }

  numberFormats(sheet: string, rect: Rect): Matrix<string> {
    return matrixOf(rect, (row, column) => this.numberFormat(sheet, row, column));
  }

  write(sheet: string, rect: Rect, cells: Matrix<CellWrite>): void {
    this.grid.grow(sheet, rect);
    const matrix = new ObjectMatrix<ICellData>();
    cells.forEach((row, i) =>
      row.forEach((write, j) => {
        if (write !== undefined) matrix.setValue(rect.row + i, rect.column + j, contentOf(write));
      }),
    );
    this.grid.run(SetRangeValuesCommand.id, sheet, { range: rangeOf(rect), value: matrix.getMatrix() });
  }

  clear(sheet: string, rect: Rect, what: 'contents' | 'formats' | 'all'): void {
    const cells = this.grid.existing(sheet, rect);
    if (!cells) return;
    const cleared: ICellData =
      what === 'contents' ? contentOf(null) : what === 'formats' ? { s: null } : { ...contentOf(null), s: null };
    const range = rangeOf(cells);
    const matrix = new ObjectMatrix<ICellData>();
    const touched = new Extent();
    this.grid
      .model(sheet)
      .getCellMatrix()
      .forValue((row, column) => {
        if (!rangeContains(range, row, column)) return;
        matrix.setValue(row, column, cleared);
        touched.reach(row, column);
      });
    if (touched.rect) this.grid.run(SetRangeValuesCommand.id, sheet, { range, value: matrix.getMatrix() });
  }

  usedRect(sheet: string, valuesOnly: boolean): Rect | null {
    const used = new Extent();
    this.grid
      .model(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!isBlank(cell) || (!valuesOnly && cell?.s)) used.reach(row, column);
      });
    for (const { startRow, startColumn, endRow, endColumn } of this.spillRanges(sheet)) {
      used.reach(startRow, startColumn);
      used.reach(endRow, endColumn);
    }
    return used.rect;
  }

  spillRect(sheet: string, row: number, column: number): Rect | null {
    const range = this.formulaData.getArrayFormulaRange()[this.grid.unitId]?.[sheet]?.[row]?.[column];
    const value = valueOf(this.grid.model(sheet).getCellRaw(row, column));
    const blocked = isStoredError(value) && value.error === '#SPILL!';
    return range && !blocked ? rectOf(range) : null;
  }

  spillOrigin(sheet: string, row: number, column: number): Rect | null {
    const inside = this.spillRanges(sheet).find((range) => rangeContains(range, row, column));
    return inside ? { row: inside.startRow, column: inside.startColumn, rows: 1, columns: 1 } : null;
  }

  /** The cell's own format, or the one that a formula handed over with a value it spilled. */
  private numberFormat(sheet: string, row: number, column: number): string {
    const model = this.grid.model(sheet);
    const own = model.getComposedCellStyleByCellData(row, column, model.getCellRaw(row, column)).n?.pattern;
    const spilled = this.spilledCell(sheet, row, column)?.s;
    return own ?? (typeof spilled === 'object' ? spilled?.n?.pattern : undefined) ?? 'General';
  }

  private spilledCell(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.formulaData.getArrayFormulaCellData()[this.grid.unitId]?.[sheet]?.[row]?.[column];
  }

  private spillRanges(sheet: string): IRange[] {
    const byRow = this.formulaData.getArrayFormulaRange()[this.grid.unitId]?.[sheet] ?? {};
    return Object.entries(byRow).flatMap(([row, byColumn]) =>
      Object.entries<Nullable<IRange>>(byColumn ?? {}).flatMap(([column, range]) =>
        range && this.spillRect(sheet, Number(row), Number(column)) ? [range] : [],
      ),
    );
  }
}
