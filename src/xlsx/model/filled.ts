import { placeInOrder } from '../../sheet';
import type { BookCell, BookSheet } from './book';

type Span = readonly [first: number, last: number];

/** The cells of a sheet that formulas fill, as rectangles: a small file may name a large one. */
export class Filled {
  private readonly rows = new Map<number, Span[]>();

  /** @param isMeant which of the formulas that fill more than their own cell count. */
  constructor({ cells }: BookSheet, isMeant: (cell: BookCell) => boolean = () => true) {
    let existing: readonly number[] | undefined;
    for (const [row, inRow] of cells) {
      for (const [column, cell] of inRow) {
        const { fills } = cell;
        if (!fills || fills.rows * fills.columns === 1 || !isMeant(cell)) continue;
        existing ??= [...cells.keys()].sort((one, other) => one - other);
        const span: Span = [column, column + fills.columns - 1];
        for (let at = placeInOrder(existing, row); at < existing.length && existing[at]! < row + fills.rows; at += 1) {
          this.add(existing[at]!, span);
        }
      }
    }
  }

  /** Whether a formula fills the cell, be it its own; asked of cells in rows that hold something. */
  has(row: number, column: number): boolean {
    return this.rows.get(row)?.some(([first, last]) => column >= first && column <= last) ?? false;
  }

  private add(row: number, span: Span): void {
    const spans = this.rows.get(row);
    if (spans) spans.push(span);
    else this.rows.set(row, [span]);
  }
}
