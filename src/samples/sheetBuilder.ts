import { CellValueType } from '@univerjs/presets';
import type { ICellData, IRange, IWorksheetData } from '@univerjs/presets';
import { readCellAddress, readRect } from '../sheet';
import type { Figure } from './figure';
import type { StyleName } from './styles';

export type Content = string | number | null | { readonly formula: string };

export function formula(text: string): Content {
  return { formula: text };
}

/** Room for a person's own figures. */
const ROWS = 240;
const COLUMNS = 26;

/** Lays out a worksheet. Places are as on screen: rows from 1, columns by letter. */
export class SheetBuilder {
  private readonly cells: Record<number, Record<number, ICellData>> = {};
  private readonly merged: IRange[] = [];
  private readonly widths: Record<number, { w: number }> = {};
  private readonly heights: Record<number, { h: number }> = {};
  private frozen = { rows: 0, columns: 0 };
  /** Where verdicts stand. */
  readonly verdicts: IRange[] = [];
  /** The document's derived figures that the sheet computes anew. */
  readonly figures: Figure[] = [];

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  put(address: string, content: Content, style: StyleName): this {
    const { row, column } = readCellAddress(address)!;
    return this.set(row, column, content, style);
  }

  /** Contents from a cell to the right. */
  across(address: string, contents: readonly Content[], style: StyleName): this {
    const { row, column } = readCellAddress(address)!;
    contents.forEach((content, index) => this.set(row, column + index, content, style));
    return this;
  }

  /** Contents from a cell downwards. */
  down(address: string, contents: readonly Content[], style: StyleName): this {
    const { row, column } = readCellAddress(address)!;
    contents.forEach((content, index) => this.set(row + index, column, content, style));
    return this;
  }

  /** One cell over the whole range. */
  merge(range: string, content: Content, style: StyleName): this {
    const { row: top, column: left, rows, columns } = readRect(range)!;
    const [bottom, right] = [top + rows - 1, left + columns - 1];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) this.set(row, column, null, style);
    }
    this.merged.push({ startRow: top, endRow: bottom, startColumn: left, endColumn: right });
    return this.set(top, left, content, style);
  }

  /** Widths in pixels, from column A. */
  columns(...pixels: number[]): this {
    pixels.forEach((w, index) => {
      this.widths[index] = { w };
    });
    return this;
  }

  height(row: number, pixels: number): this {
    this.heights[row - 1] = { h: pixels };
    return this;
  }

  freeze(rows: number, columns = 0): this {
    this.frozen = { rows, columns };
    return this;
  }

  figure(...figures: Figure[]): this {
    this.figures.push(...figures);
    return this;
  }

  build(): Partial<IWorksheetData> {
    const { frozen } = this;
    return {
      id: this.id,
      name: this.name,
      rowCount: ROWS,
      columnCount: COLUMNS,
      cellData: this.cells,
      mergeData: this.merged,
      columnData: this.widths,
      rowData: this.heights,
      defaultColumnWidth: 88,
      defaultRowHeight: 26,
      showGridlines: 0,
      freeze: {
        ySplit: frozen.rows,
        xSplit: frozen.columns,
        startRow: frozen.rows || -1,
        startColumn: frozen.columns || -1,
      },
    };
  }

  private set(row: number, column: number, content: Content, style: StyleName): this {
    const cells = (this.cells[row] ??= {});
    cells[column] = { ...cellOf(content), s: style };
    if (style === 'verdict' && content !== null) {
      this.verdicts.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    }
    return this;
  }
}

function cellOf(content: Content): ICellData {
  if (content === null) return {};
  if (typeof content === 'object') return { f: content.formula };
  return { v: content, t: typeof content === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}
