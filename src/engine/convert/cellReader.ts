import { FormulaDataModel } from '@univerjs/engine-formula';
import type { ICellData, Nullable } from '@univerjs/core';
import { isStoredError } from '../../sheet';
import type { StoredValue } from '../../sheet';
import type { BookCell, BookSheet } from '../../xlsx';
import { isBlank, valueOf } from '../access/cellValues';
import { rectOf } from '../access/ranges';
import type { GridAccess } from '../access/gridAccess';
import { fileArrayOf } from '../formulas/fileArrays';
import type { StyleReader } from './styles';
import { calculable } from '../formulas/unknownFormulas';

type Cells = BookSheet['cells'];
type ArrayMarks = Pick<BookCell, 'fills' | 'fixedArray'>;

/** The cells of a sheet of the grid, for a file. */
export class CellReader {
  private readonly formulas: FormulaDataModel;

  constructor(
    private readonly grid: GridAccess,
    private readonly sheet: string,
    private readonly styles: StyleReader,
    private readonly before: BookSheet | undefined,
    private readonly needsArray: (formula: string) => boolean,
  ) {
    this.formulas = grid.injector.get(FormulaDataModel);
  }

  read(): Cells {
    const rows = new Map<number, Map<number, BookCell>>();
    const add = (row: number, column: number, cell: BookCell) => {
      let inRow = rows.get(row);
      if (!inRow) rows.set(row, (inRow = new Map()));
      inRow.set(column, cell);
    };
    const model = this.grid.model(this.sheet);
    model.getCellMatrix().forValue((row, column, cell) => {
      const read = this.cellAt(row, column, cell);
      if (read) add(row, column, this.unchanged(row, column, read));
    });
    this.eachSpilled((row, column, cell) => {
      if (!isBlank(model.getCellRaw(row, column))) return;
      const read = this.filled(model.getCellRaw(row, column), cell);
      if (read) add(row, column, this.unchanged(row, column, read));
    });
    return inOrder(rows);
  }

  private cellAt(row: number, column: number, cell: Nullable<ICellData>): BookCell | undefined {
    const formula = this.formulas.getFormulaStringByCell(row, column, this.sheet, this.grid.unitId) ?? undefined;
    const style = this.styles.styleOf(cell);
    const value = valueOf(cell);
    if (formula === undefined && value === null && !style) return undefined;
    const array = formula === undefined ? {} : this.arrayOf(row, column, cell, formula);
    return { value, ...(formula === undefined ? {} : { formula }), ...array, ...(style ? { style } : {}) };
  }

  private arrayOf(row: number, column: number, cell: Nullable<ICellData>, formula: string): ArrayMarks {
    const old = this.before?.cells.get(row)?.get(column);
    const same = old?.formula === formula ? old : undefined;
    if (same && !calculable(formula)) return pickArray(same);
    const fixed = fileArrayOf(cell, formula);
    if (fixed) return fixed.rows * fixed.columns > 1 || same?.fills ? fixedArray(fixed) : {};
    const { rows, columns } = this.spillOf(row, column, cell);
    const marked = rows * columns > 1 || (same ? same.fills !== undefined : this.needsArray(formula));
    return marked ? { fills: { rows, columns } } : {};
  }

  private spillOf(row: number, column: number, cell: Nullable<ICellData>): { rows: number; columns: number } {
    const range = this.formulas.getArrayFormulaRange()[this.grid.unitId]?.[this.sheet]?.[row]?.[column];
    return range && cell?.v !== '#SPILL!' ? rectOf(range) : { rows: 1, columns: 1 };
  }

  /** What a formula elsewhere put into a cell that has no content of its own. */
  private filled(own: Nullable<ICellData>, spilled: ICellData): BookCell | undefined {
    const pattern = typeof spilled.s === 'object' ? spilled.s?.n?.pattern : undefined;
    const style = this.styles.styleOf(own, pattern);
    const value = valueOf(spilled);
    return value === null && !style ? undefined : { value, ...(style ? { style } : {}) };
  }

  private eachSpilled(visit: (row: number, column: number, cell: ICellData) => void): void {
    const byRow = this.formulas.getArrayFormulaCellData()[this.grid.unitId]?.[this.sheet] ?? {};
    for (const [row, byColumn] of Object.entries(byRow)) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(byColumn ?? {})) {
        if (cell) visit(Number(row), Number(column), cell);
      }
    }
  }

  /** The file's own cell where the grid shows just that. */
  private unchanged(row: number, column: number, read: BookCell): BookCell {
    const old = this.before?.cells.get(row)?.get(column);
    if (!old) return read;
    const same =
      old.formula === read.formula &&
      old.style === read.style &&
      sameValue(old.value, read.value) &&
      sameArray(old, read);
    return same ? old : read;
  }
}

/** The grid knows errors by their text alone: a text that reads like one is still the file's text. */
function sameValue(old: StoredValue, read: StoredValue): boolean {
  return textOf(old) === textOf(read) && (typeof old === typeof read || typeof old === 'string');
}

function textOf(value: StoredValue): string | number | boolean | null {
  return isStoredError(value) ? value.error : value;
}

function sameArray(old: BookCell, read: BookCell): boolean {
  const [one, other] = [pickArray(old), pickArray(read)];
  return (
    one.fills?.rows === other.fills?.rows &&
    one.fills?.columns === other.fills?.columns &&
    one.fixedArray === other.fixedArray
  );
}

function pickArray({ fills, fixedArray: fixed }: BookCell): ArrayMarks {
  return { ...(fills ? { fills } : {}), ...(fixed ? { fixedArray: true } : {}) };
}

function fixedArray({ rows, columns }: { readonly rows: number; readonly columns: number }): ArrayMarks {
  return { fills: { rows, columns }, fixedArray: true };
}

/** As a file has them. */
export function inOrder(rows: ReadonlyMap<number, ReadonlyMap<number, BookCell>>): Cells {
  const byNumber = <T>(one: readonly [number, T], other: readonly [number, T]) => one[0] - other[0];
  return new Map([...rows].sort(byNumber).map(([row, cells]) => [row, new Map([...cells].sort(byNumber))]));
}
