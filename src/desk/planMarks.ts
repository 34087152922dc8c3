/** One cell, counted from 0. */
export interface MarkedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How many cells were done, and how many were left as they are. */
export interface MarkCount {
  readonly done: number;
  readonly left: number;
}

/** Marks cells by their fill, and brings the former fill back. Both reject with a WorkbookError. */
export interface PlanMarks {
  /** Leaves hatched cells and those of two colours alone: their fill could not be brought back. */
  mark(cells: readonly MarkedCell[]): Promise<MarkCount>;
  /** Leaves cells alone that were coloured otherwise since. */
  clear(): Promise<MarkCount>;
}
