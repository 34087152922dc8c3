import type { CellRect } from '../../engine/book/cells';

/** Rows or columns that came (`count` above 0) or went (below 0), from `at` on. */
export interface Shift {
  readonly along: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where cells are after rows or columns came or went: a rectangle grows and shrinks with what is inside it. */
export function shiftedRect(rect: CellRect, { along, at, count }: Shift): CellRect {
  const from = along === 'rows' ? 'row' : 'column';
  const [start, end] = [rect[from], rect[from] + rect[along]];
  const moved = (edge: number): number => (count > 0 ? edge + count : Math.max(at, edge + count));
  const newStart = at <= start ? moved(start) : start;
  const newEnd = at < end ? moved(end) : end;
  return { ...rect, [from]: newStart, [along]: newEnd - newStart };
}
