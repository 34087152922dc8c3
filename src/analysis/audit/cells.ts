import { intersection, UNREAD } from '../../sheet';
import type { Rect, SheetCells, Unread } from '../../sheet';

/** A sheet's used cells as rows; beyond them everything is empty. */
export class CellGrid {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells that the host did not hand over. */
  readonly unread: readonly Unread[];
  private readonly values: (readonly unknown[])[] = [];
  private readonly formulas: (readonly unknown[])[] = [];
  private readonly types: (readonly string[])[] = [];
  private readonly hiddenRows: boolean[] = [];

  constructor({ sheet, hidden, left, columns, blocks, unread }: SheetCells) {
    this.sheet = sheet;
    this.hidden = hidden;
    this.left = left;
    this.columns = columns;
    this.unread = unread;
    this.top = blocks[0]?.top ?? 0;
    for (const block of blocks) {
      block.values.forEach((row, index) => {
        this.values.push(row);
        this.formulas.push(block.formulas[index] ?? []);
        this.types.push(block.types[index] ?? []);
        this.hiddenRows.push(block.hiddenRows[index] ?? false);
      });
    }
    this.rows = this.values.length;
  }

  valueAt(row: number, column: number): unknown {
    return this.values[row - this.top]?.[column - this.left] ?? '';
  }

  typeAt(row: number, column: number): string {
    return this.types[row - this.top]?.[column - this.left] ?? 'Empty';
  }

  /** Whether one of these cells was not read: nothing can be said of them together. */
  holdsUnread(cells: Rect): boolean {
    return this.unread.some(({ rect }) => rect === null || intersection(rect, cells) !== undefined);
  }

  isUnread(row: number, column: number): boolean {
    return this.typeAt(row, column) === UNREAD;
  }

  /** The formula of a cell; a text that merely begins with `=` is none. */
  formulaAt(row: number, column: number): string | null {
    const formula = this.formulas[row - this.top]?.[column - this.left];
    if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
    return this.typeAt(row, column) === 'String' && this.valueAt(row, column) === formula ? null : formula;
  }

  isHiddenRow(row: number): boolean {
    return this.hiddenRows[row - this.top] ?? false;
  }
}

/** Keeps long work from holding up whoever draws: asked between small steps. */
export interface Pace {
  /** Whether it is time to let others have their turn. */
  due(): boolean;
  /** Lets them; rejects once the work is no longer wanted. */
  rest(): Promise<void>;
}
