import { HorizontalAlign, WrapStrategy } from '@univerjs/presets';
import type { IStyleData } from '@univerjs/presets';
import type { GridAccess } from '../../engine/book/gridAccess';
import { rectOf } from '../../engine/book/gridAccess';
import type { GridBook } from '../../engine/book/gridBook';
import type { CellRect, CellValue } from '../../engine/book/cells';
import { intersection, readAddress } from '../../sheet';

export interface PrintCell {
  readonly text: string;
  readonly value: CellValue;
  readonly style: IStyleData;
  readonly rows: number;
  readonly columns: number;
  /** A text that goes on over the empty cells beside it. */
  readonly runs: boolean;
}

export interface PrintRow {
  /** In pixels, as are the columns. */
  readonly height: number;
  readonly cells: readonly PrintCell[];
}

/** What of a sheet comes on paper: hidden rows and columns do not. */
export interface PrintLayout {
  readonly columns: readonly number[];
  /** Rows that stay in view on screen: they head every page. */
  readonly head: readonly PrintRow[];
  readonly body: readonly PrintRow[];
}

export function printLayout(access: GridAccess, book: GridBook, sheet: string): PrintLayout {
  const area = printedArea(book, sheet);
  return area ? new Layout(access, book, sheet, area).read() : { columns: [], head: [], body: [] };
}

/** The print area where one was set, as far as there is something in it. */
function printedArea(book: GridBook, sheet: string): CellRect | undefined {
  const used = book.usedRect(sheet, false);
  const asked = readAddress(String(book.undrawn.page(sheet)['printArea'] ?? ''))?.rect;
  return used && asked ? intersection(used, asked) : (used ?? undefined);
}

class Layout {
  private readonly model;
  private readonly rows: readonly number[];
  private readonly columns: readonly number[];
  private readonly merges: readonly CellRect[];
  private readonly texts;
  private readonly values;

  constructor(
    access: GridAccess,
    private readonly book: GridBook,
    private readonly sheet: string,
    private readonly area: CellRect,
  ) {
    const model = access.model(sheet);
    this.model = model;
    this.rows = numbers(area.row, area.rows).filter((row) => model.getRowVisible(row));
    this.columns = numbers(area.column, area.columns).filter((column) => model.getColVisible(column));
    this.merges = model.getMergeData().map(rectOf);
    this.texts = book.texts(sheet, area);
    this.values = book.values(sheet, area);
  }

  read(): PrintLayout {
    const rows = this.rows.map((row) => ({ height: this.model.getRowHeight(row), cells: this.cellsOf(row) }));
    const head = this.headRows();
    return {
      columns: this.columns.map((column) => this.model.getColumnWidth(column)),
      head: rows.slice(0, head),
      body: rows.slice(head),
    };
  }

  /** None where a merged cell reaches from them into the others. */
  private headRows(): number {
    const frozen = this.book.frozenPanes(this.sheet).rows;
    const crossed = this.merges.some(({ row, rows }) => row < frozen && row + rows > frozen);
    return crossed ? 0 : this.rows.filter((row) => row < frozen).length;
  }

  private cellsOf(row: number): PrintCell[] {
    const cells: PrintCell[] = [];
    for (let index = 0; index < this.columns.length;) {
      const column = this.columns[index]!;
      const merge = this.mergeAt(row, column);
      const cell = merge ? this.merged(merge, row, column) : this.single(row, index);
      if (cell) cells.push(cell);
      index += merge
        ? this.columns.filter((at) => at >= column && at < merge.column + merge.columns).length
        : cell!.columns;
    }
    return cells;
  }

  private single(row: number, index: number): PrintCell {
    const column = this.columns[index]!;
    const style = this.style(row, column);
    const value = this.valueAt(row, column);
    let columns = 1;
    if (typeof value === 'string' && runsOn(style)) {
      while (index + columns < this.columns.length && this.isEmpty(row, this.columns[index + columns]!)) columns += 1;
    }
    return { text: this.textAt(row, column), value, style, rows: 1, columns, runs: columns > 1 };
  }

  /** Where the merged cell begins on paper; nothing elsewhere in it. */
  private merged(merge: CellRect, row: number, column: number): PrintCell | undefined {
    const rows = this.rows.filter((at) => at >= merge.row && at < merge.row + merge.rows);
    const columns = this.columns.filter((at) => at >= merge.column && at < merge.column + merge.columns);
    if (rows[0] !== row || columns[0] !== column) return undefined;
    const { row: top, column: left } = merge;
    return {
      text: this.textAt(top, left),
      value: this.valueAt(top, left),
      style: this.mergedStyle(merge),
      rows: rows.length,
      columns: columns.length,
      runs: false,
    };
  }

  /** Its right and lower edges are those of its last cells. */
  private mergedStyle({ row, rows, column, columns }: CellRect): IStyleData {
    const style = this.style(row, column);
    const right = this.style(row, column + columns - 1).bd?.r;
    const bottom = this.style(row + rows - 1, column).bd?.b;
    return { ...style, bd: { ...style.bd, ...(right ? { r: right } : {}), ...(bottom ? { b: bottom } : {}) } };
  }

  private mergeAt(row: number, column: number): CellRect | undefined {
    return this.merges.find(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    );
  }

  private isEmpty(row: number, column: number): boolean {
    const { bg, bd } = this.style(row, column);
    const plain = !bg?.rgb && ![bd?.l, bd?.r, bd?.t, bd?.b].some(Boolean);
    return plain && this.valueAt(row, column) === null && !this.mergeAt(row, column);
  }

  /** As the grid shows it, with what tables and conditional formats lay over it. */
  private style(row: number, column: number): IStyleData {
    return this.model.getComposedCellStyle(row, column);
  }

  /** A merged cell may begin outside the printed area. */
  private valueAt(row: number, column: number): CellValue {
    return this.values[row - this.area.row]?.[column - this.area.column] ?? null;
  }

  private textAt(row: number, column: number): string {
    return this.texts[row - this.area.row]?.[column - this.area.column] ?? '';
  }
}

function runsOn({ tb, ht }: IStyleData): boolean {
  const toTheRight = !ht || ht === HorizontalAlign.LEFT;
  return toTheRight && tb !== WrapStrategy.WRAP && tb !== WrapStrategy.CLIP;
}

function numbers(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}
