/** A function on columns of ready values, and the same calculation in a plain loop. */
export interface ArrayWork {
  readonly name: string;
  /** What the columns hold, where it is not whole numbers. */
  readonly kind?: string;
  /** Rows at the largest of the three sizes; dear calculations get fewer. */
  readonly rows: number;
  readonly args: (rows: number) => readonly unknown[];
  /** Made anew for each size, with its inputs ready, so that only the loop is timed. */
  readonly bare: (rows: number) => () => unknown[][];
}

export const ROWS = 200_000;

export function column<T>(rows: number, value: (row: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => [value(row)]);
}

/** A plain loop over ready values; each work runs in a process of its own, so that the engine can make `value` part of it. */
export function loop(rows: number, value: (row: number) => unknown): () => unknown[][] {
  return () => {
    const result: unknown[][] = new Array<unknown[]>(rows);
    for (let row = 0; row < rows; row++) result[row] = [value(row)];
    return result;
  };
}

/** The same for functions that give a row of cells. */
export function rowLoop(rows: number, value: (row: number) => unknown[]): () => unknown[][] {
  return () => {
    const result: unknown[][] = new Array<unknown[]>(rows);
    for (let row = 0; row < rows; row++) result[row] = value(row);
    return result;
  };
}
