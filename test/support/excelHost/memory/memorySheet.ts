import type { FrozenPanes, GridSheet } from '../../../../src/engine/book/gridBook';
import { shiftedRect } from '../../../../src/sheet';
import type { Matrix, Rect, Shift, StoredValue } from '../../../../src/sheet';
import type { CellFormat } from '../../../../src/engine/access/cells';

export interface MemoryCell {
  value: StoredValue;
  formula: string | null;
  /** Rows and columns that this cell's formula fills. */
  spill: Rect | null;
  /** Filled by another cell's formula. */
  spilled: boolean;
  /** The number format that came with the result; it is none of the cell's own. */
  resultFormat: string | null;
  /** What keeps the result that stands there: saved with the file until the formula is entered again, or busy until it is calculated. */
  held: 'saved' | 'busy' | null;
  format: CellFormat;
}

const PLAIN: CellFormat = {
  bold: false,
  italic: false,
  fontColor: '#000000',
  fontName: '游ゴシック',
  fontSize: 11,
  fill: '',
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  numberFormat: 'General',
};

const BLANK: Readonly<MemoryCell> = {
  ...{ value: null, formula: null, spill: null, spilled: false },
  ...{ resultFormat: null, held: null, format: PLAIN },
};

/** A sheet's cells, kept only where something was put. */
export class MemorySheet {
  properties: GridSheet;
  frozen: FrozenPanes = { rows: 0, columns: 0 };
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merged: readonly Rect[] = [];
  /** Null for a sheet that is not protected; else the cells that can be written to all the same. */
  unlocked: readonly Rect[] | null = null;
  private readonly cells = new Map<number, Map<number, MemoryCell>>();

  constructor(id: string, name: string) {
    this.properties = { id, name, visible: true, tabColor: '' };
  }

  copy(id: string, name: string): MemorySheet {
    const copy = new MemorySheet(id, name);
    copy.properties = { ...this.properties, id, name };
    copy.frozen = this.frozen;
    copy.merged = this.merged;
    copy.unlocked = this.unlocked;
    this.columnWidths.forEach((width, column) => copy.columnWidths.set(column, width));
    this.rowHeights.forEach((height, row) => copy.rowHeights.set(row, height));
    for (const { row, column, cell } of this.existing()) Object.assign(copy.cell(row, column), cell);
    return copy;
  }

  peek(row: number, column: number): Readonly<MemoryCell> {
    return this.cells.get(row)?.get(column) ?? BLANK;
  }

  cell(row: number, column: number): MemoryCell {
    const cells = this.cells.get(row) ?? new Map<number, MemoryCell>();
    this.cells.set(row, cells);
    const cell = cells.get(column) ?? { ...BLANK };
    cells.set(column, cell);
    return cell;
  }

  read<T>(rect: Rect, of: (cell: Readonly<MemoryCell>) => T): Matrix<T> {
    return Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (__, column) => of(this.peek(rect.row + row, rect.column + column))),
    );
  }

  clearFormat(cell: MemoryCell): void {
    cell.format = PLAIN;
  }

  /** Cells that were put there, row by row; with a rectangle, only those in it. */
  *existing(rect?: Rect): Generator<{ row: number; column: number; cell: MemoryCell }> {
    for (const row of [...this.cells.keys()].sort((a, b) => a - b)) {
      if (rect && (row < rect.row || row >= rect.row + rect.rows)) continue;
      const cells = this.cells.get(row) ?? new Map<number, MemoryCell>();
      for (const column of [...cells.keys()].sort((a, b) => a - b)) {
        if (rect && (column < rect.column || column >= rect.column + rect.columns)) continue;
        const cell = cells.get(column);
        if (cell) yield { row, column, cell };
      }
    }
  }

  shift(shift: Shift): void {
    const cells = [...this.existing()];
    this.cells.clear();
    for (const { row, column, cell } of cells) {
      const at = shiftedRect({ row, column, rows: 1, columns: 1 }, shift);
      if (at.rows > 0 && at.columns > 0) Object.assign(this.cell(at.row, at.column), cell);
    }
  }

  usedRect(valuesOnly: boolean): Rect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of this.existing()) {
      if (cell.value === null && cell.formula === null && (valuesOnly || cell.format === PLAIN)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
