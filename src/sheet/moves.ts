import { placeAddress, readAddress } from './address';
import { intersection } from './rect';
import type { Place, Rect, SheetPosition } from './rect';

/** Rows or columns that came (`count` above 0) or went (below 0), from `at` on. */
export interface Shift {
  readonly along: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where cells are after rows or columns came or went: a rectangle grows and shrinks with what is inside it. */
export function shiftedRect(rect: Rect, { along, at, count }: Shift): Rect {
  const from = along === 'rows' ? 'row' : 'column';
  const [start, end] = [rect[from], rect[from] + rect[along]];
  const moved = (edge: number): number => (count > 0 ? edge + count : Math.max(at, edge + count));
  const newStart = at <= start ? moved(start) : start;
  const newEnd = at < end ? moved(end) : end;
  return { ...rect, [from]: newStart, [along]: newEnd - newStart };
}

/** Cells that are elsewhere now, and what they are called there. */
export type CellMove =
  | { readonly type: 'shifted'; readonly sheet: string; readonly shift: Shift }
  /** Cells that were where they went are gone. */
  | { readonly type: 'moved'; readonly sheet: string; readonly from: Rect; readonly to: SheetPosition }
  | { readonly type: 'renamed'; readonly sheet: string; readonly name: string };

/** Where cells are after a move, or null where they are gone. What only partly moved is said to be where it was. */
export function movedPlace(place: Place, move: CellMove): Place | null {
  const isHere = place.sheet === move.sheet;
  if (move.type === 'renamed') return isHere ? { ...place, sheet: move.name } : place;
  if (move.type === 'shifted') {
    if (!isHere) return place;
    const { sheet, ...rect } = place;
    const { rows, columns, ...at } = shiftedRect(rect, move.shift);
    return rows > 0 && columns > 0 ? { sheet, ...at, rows, columns } : null;
  }
  const { from, to } = move;
  if (isHere && isWithin(place, from)) {
    return {
      ...place,
      sheet: to.sheet,
      row: place.row + to.row - from.row,
      column: place.column + to.column - from.column,
    };
  }
  return place.sheet === to.sheet && isWithin(place, { ...from, ...to }) ? null : place;
}

function isWithin({ rows, columns, ...at }: Rect, outer: Rect): boolean {
  const common = intersection({ ...at, rows, columns }, outer);
  return common?.rows === rows && common.columns === columns;
}

/** What becomes of a reference such as `Sheet1!B3`; any other text stays, and so does a reference without a sheet. */
export function movedReference(text: string, move: CellMove): string {
  const address = readAddress(text.trim());
  if (!address?.sheet) return text;
  const place = { sheet: address.sheet, ...address.rect };
  const moved = movedPlace(place, move);
  if (moved === place) return text;
  return moved ? placeAddress(moved) : '#REF!';
}
