import type { CellRect } from './cells';

/** Grows around the cells it is shown. */
export class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  reach(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  /** null where it was shown none. */
  get rect(): CellRect | null {
    if (this.bottom < 0) return null;
    return { row: this.top, column: this.left, rows: this.bottom - this.top + 1, columns: this.right - this.left + 1 };
  }
}
