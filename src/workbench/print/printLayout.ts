import type { Rect, StoredValue } from '../../sheet';
import type { CellLook, GridBook, SheetLook, ShownBook } from '../../engine/grid';
import { fittedNumber } from '../../engine/grid';
import { intersection, readAddress } from '../../sheet';

export interface PrintCell {
  readonly text: string;
  readonly value: StoredValue;
  readonly look: CellLook;
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

/** How wide a text is on paper, in pixels, in the type of that look. */
export type TextWidth = (text: string, look: CellLook) => number;

/** What a cell needs beside its text: space at both sides, and half a line each. */
const AROUND_TEXT = 6;

export function printLayout(shown: ShownBook, sheet: string, textWidth: TextWidth): PrintLayout {
  const area = printedArea(shown.book, sheet);
  if (!area) return { columns: [], head: [], body: [] };
  return new Layout(shown.look(sheet), shown.book, { sheet, area, textWidth }).read();
}

/** The print area where one was set, as far as there is something in it. */
function printedArea(book: GridBook, sheet: string): Rect | undefined {
  const used = book.usedRect(sheet, false);
  const asked = readAddress(String(book.undrawn.page(sheet)['printArea'] ?? ''))?.rect;
  return used && asked ? intersection(used, asked) : (used ?? undefined);
}

class Layout {
  private readonly rows: readonly number[];
  private readonly columns: readonly number[];
  private readonly merges: readonly Rect[];
  private readonly texts;
  private readonly values;

  private readonly sheet: string;
  private readonly area: Rect;
  private readonly textWidth: TextWidth;

  constructor(
    private readonly sheetLook: SheetLook,
    private readonly book: GridBook,
    { sheet, area, textWidth }: { readonly sheet: string; readonly area: Rect; readonly textWidth: TextWidth },
  ) {
    [this.sheet, this.area, this.textWidth] = [sheet, area, textWidth];
    this.rows = numbers(area.row, area.rows).filter((row) => sheetLook.isRowVisible(row));
    this.columns = numbers(area.column, area.columns).filter((column) => sheetLook.isColumnVisible(column));
    this.merges = sheetLook.merges;
    this.texts = book.texts(sheet, area);
    this.values = book.values(sheet, area);
  }

  read(): PrintLayout {
    const rows = this.rows.map((row) => ({ height: this.sheetLook.rowHeight(row), cells: this.cellsOf(row) }));
    const head = this.headRows();
    return {
      columns: this.columns.map((column) => this.sheetLook.columnWidth(column)),
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
    const look = this.sheetLook.cell(row, column);
    const value = this.valueAt(row, column);
    let columns = 1;
    if (typeof value === 'string' && runsOn(look)) {
      while (index + columns < this.columns.length && this.isEmpty(row, this.columns[index + columns]!)) columns += 1;
    }
    const text = this.fitted(row, column, look, [column]);
    return { text, value, look, rows: 1, columns, runs: columns > 1 };
  }

  /** Where the merged cell begins on paper; nothing elsewhere in it. */
  private merged(merge: Rect, row: number, column: number): PrintCell | undefined {
    const rows = this.rows.filter((at) => at >= merge.row && at < merge.row + merge.rows);
    const columns = this.columns.filter((at) => at >= merge.column && at < merge.column + merge.columns);
    if (rows[0] !== row || columns[0] !== column) return undefined;
    const { row: top, column: left } = merge;
    const look = this.mergedLook(merge);
    return {
      text: this.fitted(top, left, look, columns),
      value: this.valueAt(top, left),
      look,
      rows: rows.length,
      columns: columns.length,
      runs: false,
    };
  }

  /** Its right and lower edges are those of its last cells. */
  private mergedLook({ row, rows, column, columns }: Rect): CellLook {
    const look = this.sheetLook.cell(row, column);
    const right = this.sheetLook.cell(row, column + columns - 1).borders?.right;
    const bottom = this.sheetLook.cell(row + rows - 1, column).borders?.bottom;
    return { ...look, borders: { ...look.borders, ...(right ? { right } : {}), ...(bottom ? { bottom } : {}) } };
  }

  private mergeAt(row: number, column: number): Rect | undefined {
    return this.merges.find(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    );
  }

  private isEmpty(row: number, column: number): boolean {
    const { fill, borders } = this.sheetLook.cell(row, column);
    const plain = !fill && !borders;
    return plain && this.valueAt(row, column) === null && !this.mergeAt(row, column);
  }

  /** A merged cell may begin outside the printed area. */
  private valueAt(row: number, column: number): StoredValue {
    return this.values[row - this.area.row]?.[column - this.area.column] ?? null;
  }

  /** Of a number that does not fit, what the grid shows of it. */
  private fitted(row: number, column: number, look: CellLook, columns: readonly number[]): string {
    const value = this.valueAt(row, column);
    const text = this.textAt(row, column);
    if (typeof value !== 'number') return text;
    const width = columns.reduce((sum, at) => sum + this.sheetLook.columnWidth(at), 0) - AROUND_TEXT;
    const { numberFormat } = look;
    return fittedNumber({ value, text, numberFormat }, width, (part) => this.textWidth(part, look));
  }

  private textAt(row: number, column: number): string {
    return this.texts[row - this.area.row]?.[column - this.area.column] ?? '';
  }
}

function runsOn({ horizontal = 'left', wrapText, clips, justified }: CellLook): boolean {
  return horizontal === 'left' && !wrapText && !clips && !justified;
}

function numbers(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}
