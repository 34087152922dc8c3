import type { Column } from './cells';
import type { CellPosition } from './cells';
import type { Title } from './around';
import type { LineHeading, Lines } from './headings';
import type { Area, PlanView } from './planSheet';
import type { Columns, Unsettled } from './settle';

/** The lines of one body. */
export interface Group {
  /** Null where the table names none above its lines. */
  readonly body: string | null;
  readonly columns: Columns;
  readonly unsettled: readonly Unsettled[];
}

export interface UnreadHeading extends LineHeading {
  readonly column: Column;
}

/** A table of months with the figures of a plan, as it was found among other cells. */
export interface PlanTable {
  readonly view: PlanView;
  /** The rows of the view that hold months, or totals and notes between them. */
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly lines: Lines;
  readonly monthLine: number;
  /** Whether a heading says that numbers are months. */
  readonly headed: boolean;
  readonly yearLine: { readonly line: number; readonly heading: 'year' | 'fiscalYear' | undefined } | undefined;
  readonly bodyLine: number | undefined;
  readonly groups: readonly Group[];
  /** Headings that look like those of a column which the table lacks. */
  readonly unread: readonly UnreadHeading[];
  readonly title: Title;
}

/** The cells from the headings to the last row, as far as they mean anything. */
export function areaOf({ view, top, end, groups, unread, monthLine, yearLine, bodyLine }: PlanTable): Area {
  const headings = [
    ...unread,
    ...groups.flatMap(({ columns, unsettled }) => [...columns.values(), ...unsettled.flatMap(linesOf)]),
  ];
  const used = headings.map(({ position }) => position);
  const lines = [monthLine, yearLine?.line ?? monthLine, bodyLine ?? monthLine, ...used];
  const [from, to] = [view.place(top, Math.min(...lines)), view.place(end - 1, Math.max(...lines))];
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

export function columnsOf({ groups }: PlanTable): number {
  return groups.reduce((sum, { columns }) => sum + columns.size, 0);
}

export function overlap(a: PlanTable, b: PlanTable): boolean {
  const [one, other] = [areaOf(a), areaOf(b)];
  const apart = (from: number, length: number, to: number, width: number) => from + length <= to || to + width <= from;
  return (
    !apart(one.row, one.rows, other.row, other.rows) && !apart(one.column, one.columns, other.column, other.columns)
  );
}

export function holds(table: PlanTable, { row, column }: CellPosition): boolean {
  const { view, top, end, lines } = table;
  const place = view.place(row, column);
  return place.row >= top && place.row < end && place.column >= lines.left && place.column <= lines.right;
}

export function order(table: PlanTable): number {
  const { row, column } = areaOf(table);
  return row * 20_000 + column;
}

/** Months with figures tell more than headings do. */
export function worth(table: PlanTable): number {
  return columnsOf(table) * 2 + Math.min(table.end - table.start, 12);
}

function linesOf(unsettled: Unsettled): readonly LineHeading[] {
  return unsettled.reason === 'twice' ? unsettled.lines : [unsettled.line];
}
