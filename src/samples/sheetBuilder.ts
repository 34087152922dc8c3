import { readCellAddress, readRect } from '../sheet';
import type { Rect } from '../sheet';
import type { BookCell, BookColumn, BookRow, BookSheet } from '../xlsx';
import { STYLES } from './styles';
import type { StyleName } from './styles';

/** A figure of a document that follows from others: where it was printed, and the cells that compute it anew. */
export interface Figure {
  readonly place: string;
  readonly what: string;
  readonly unit: string;
  readonly published: string;
  readonly computed: string;
  readonly verdict: string;
  /** The cell whose formula spills into `computed`. */
  readonly spillsFrom?: string | undefined;
  /** Decimals to show; none if left out. */
  readonly decimals?: 1 | 2;
  /** How the printed figure was read, or why it is off. */
  readonly remark?: string | undefined;
}

export type Content = string | number | null | { readonly formula: string };

export function formula(text: string): Content {
  return { formula: text };
}

const ROW_HEIGHT = points(26);

/** Lays out a worksheet. Places are as on screen: rows from 1, columns by letter. */
export class SheetBuilder {
  private readonly cells = new Map<number, Map<number, BookCell>>();
  private readonly merged: Rect[] = [];
  private readonly widths = new Map<number, BookColumn>();
  private readonly heights = new Map<number, BookRow>();
  private frozen = { rows: 0, columns: 0 };
  /** Where verdicts stand. */
  readonly verdicts: Rect[] = [];
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
    const rect = readRect(range)!;
    const { row: top, column: left, rows, columns } = rect;
    const [bottom, right] = [top + rows - 1, left + columns - 1];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) this.set(row, column, null, style);
    }
    this.merged.push(rect);
    return this.set(top, left, content, style);
  }

  /** Widths in pixels, from column A. */
  columns(...pixels: number[]): this {
    pixels.forEach((width, index) => this.widths.set(index, { width: points(width) }));
    return this;
  }

  height(row: number, pixels: number): this {
    this.heights.set(row - 1, { height: points(pixels) });
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

  build(): BookSheet {
    return {
      name: this.name,
      visibility: 'visible',
      cells: this.cells,
      merges: this.merged,
      columns: this.widths,
      rows: this.heights,
      defaultRowHeight: ROW_HEIGHT,
      frozen: this.frozen,
      tables: [],
    };
  }

  private set(row: number, column: number, content: Content, style: StyleName): this {
    let inRow = this.cells.get(row);
    if (!inRow) this.cells.set(row, (inRow = new Map()));
    inRow.set(column, { ...cellOf(content), style: STYLES[style] });
    if (style === 'verdict' && content !== null) this.verdicts.push({ row, column, rows: 1, columns: 1 });
    return this;
  }
}

function cellOf(content: Content): BookCell {
  if (content !== null && typeof content === 'object') return { value: null, formula: content.formula };
  return { value: content };
}

/** A pixel is three quarters of a point. */
function points(pixels: number): number {
  return pixels * 0.75;
}
