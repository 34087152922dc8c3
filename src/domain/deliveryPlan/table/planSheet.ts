import type { PlanCell, PlanCells } from './cells';
import type { CellPosition } from '../table/cells';
import type { YearText } from './monthText';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What is known beside the cells of a plan; of a range that a function is given, nothing. */
export interface Surroundings {
  /** Cells that are one, by their place in the cells. */
  readonly merges?: readonly Area[] | undefined;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** What stands above the cells, or names their sheet. */
  readonly year?: YearText | undefined;
  readonly body?: string | undefined;
  readonly unit?: string | undefined;
  /** The cells are a whole sheet, not a range that somebody chose: beyond an empty line something else begins. */
  readonly sheet?: boolean;
}

/** The cells as if months always went down: of a table whose months go across, rows and columns change places. */
export class PlanView {
  readonly rows: number;
  readonly columns: number;

  constructor(
    private readonly cells: PlanCells,
    readonly across: boolean,
    private readonly merges: readonly Area[] | undefined,
  ) {
    const [height, width] = [cells.length, cells.reduce((most, row) => Math.max(most, row.length), 0)];
    [this.rows, this.columns] = across ? [width, height] : [height, width];
  }

  at(row: number, column: number): PlanCell {
    const [line, position] = this.across ? [column, row] : [row, column];
    const cell = this.cells[line]?.[position] ?? null;
    return typeof cell === 'string' && cell.trim() === '' ? null : cell;
  }

  /** Where a cell of the view is in the cells, and the other way round. */
  place(row: number, column: number): CellPosition {
    return this.across ? { row: column, column: row } : { row, column };
  }

  isBlank(row: number, from: number, to: number): boolean {
    for (let column = from; column <= to; column++) if (this.at(row, column) !== null) return false;
    return true;
  }

  /** The heading that a blank cell of a heading's row lies under: the merged one, or the next to the left. */
  groupAt(row: number, column: number, left: number): PlanCell {
    const own = this.at(row, column);
    if (own !== null) return own;
    const merged = this.mergeAt(row, column);
    if (merged) {
      const anchor = this.at(merged.row, merged.column);
      if (anchor !== null) return anchor;
    }
    for (let at = column - 1; at >= left; at--) {
      const cell = this.at(row, at);
      if (cell === null) continue;
      // What is merged over several cells reaches no further than those.
      const ends = this.mergeAt(row, at);
      return ends && ends.columns > 1 ? null : cell;
    }
    return null;
  }

  private mergeAt(row: number, column: number): Area | undefined {
    if (!this.merges || this.merges.length === 0) return undefined;
    const place = this.place(row, column);
    const area = this.merges.find(
      (merge) =>
        place.row >= merge.row &&
        place.row < merge.row + merge.rows &&
        place.column >= merge.column &&
        place.column < merge.column + merge.columns,
    );
    if (!area || !this.across) return area;
    return { row: area.column, column: area.row, rows: area.columns, columns: area.rows };
  }
}
