import type { Place, SheetPosition } from '../../sheet';

const BITS = 32;

/** Cells of a book, told quickly whether any of them stands in a rectangle: for each column one bit a row. */
export class CellSet {
  private readonly sheets = new Map<string, Map<number, Uint32Array>>();
  private firstAdded: SheetPosition | undefined;
  private size = 0;

  get first(): SheetPosition | undefined {
    return this.firstAdded;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add({ sheet, row, column }: SheetPosition): void {
    if (this.has({ sheet, row, column })) return;
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map()));
    const word = Math.floor(row / BITS);
    let words = columns.get(column);
    if (!words || word >= words.length) {
      const longer = new Uint32Array(Math.max(word + 1, 2 * (words?.length ?? 4)));
      longer.set(words ?? []);
      columns.set(column, (words = longer));
    }
    words[word] = words[word]! | (1 << (row % BITS));
    this.size += 1;
    this.firstAdded ??= { sheet, row, column };
  }

  remove({ sheet, row, column }: SheetPosition): void {
    if (!this.has({ sheet, row, column })) return;
    const words = this.sheets.get(sheet)!.get(column)!;
    const word = Math.floor(row / BITS);
    words[word] = words[word]! & ~(1 << (row % BITS));
    this.size -= 1;
  }

  has({ sheet, row, column }: SheetPosition): boolean {
    const word = this.sheets.get(sheet)?.get(column)?.[Math.floor(row / BITS)] ?? 0;
    return (word & (1 << (row % BITS))) !== 0;
  }

  /** The first of these cells in a rectangle. */
  within({ sheet, row, column, rows, columns }: Place): SheetPosition | undefined {
    const held = this.sheets.get(sheet);
    if (!held) return undefined;
    for (const [at, words] of held) {
      if (at < column || at >= column + columns) continue;
      const found = firstIn(words, row, Math.min(row + rows, words.length * BITS));
      if (found >= 0) return { sheet, row: found, column: at };
    }
    return undefined;
  }
}

function firstIn(words: Uint32Array, from: number, to: number): number {
  for (let row = from; row < to; row += 1) {
    const word = words[Math.floor(row / BITS)]!;
    if (word === 0) row += BITS - 1 - (row % BITS);
    else if ((word & (1 << (row % BITS))) !== 0) return row;
  }
  return -1;
}
