import type { Group, PlanTable } from '../table/planTable';
import type { CellPosition, Column } from '../table/cells';
import type { Finding } from './finding';
import type { PlanMonth } from './planMonth';

export type Figures = Readonly<Partial<Record<Column, number | null>>>;

export interface PlanRow {
  readonly month: PlanMonth;
  readonly figures: Figures;
  /** Where its cells are: the row of the view, or in a table whose months go across the column. */
  readonly line: number;
  readonly source: RowSource;
  /** Columns of its table that have nothing in this row; what does not read is not among them. */
  readonly blanks: readonly Column[];
}

/** The table, and in it the lines of a body, that rows were read from. */
export interface RowSource {
  readonly table: PlanTable;
  readonly group: Group;
}

/** The cell that a figure of a row stands in, or its month. */
export function figureCell({ line, source: { table, group } }: PlanRow, column: Column): CellPosition {
  return table.view.place(line, group.columns.get(column)?.position ?? table.monthLine);
}

export interface Body {
  readonly name: string;
  readonly rows: PlanRow[];
  /** What reading its rows brought up. */
  readonly findings: Finding[];
}

export interface Plan {
  /** The heading that each column has in the plan; months may have none. */
  readonly headings: ReadonlyMap<Column, string>;
  readonly bodies: readonly Body[];
  /** What is no month of a body. */
  readonly findings: readonly Finding[];
  /** Columns with at least one figure. */
  readonly filled: ReadonlySet<Column>;
}
