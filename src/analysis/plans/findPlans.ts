import { mayPlan, severityOf, yearWithin } from '../../domain/deliveryPlan';
import type { Finding, Item, Plan, PlanCell, RuleId, Severity, Skip, Verdict } from '../../domain/deliveryPlan';
import type { Place, SheetLayout } from '../../sheet';
import { Failure, findingsOf } from '../../functions';
import type { PlanGiven, Text } from '../../functions';
import { HEADER } from '../../functions/deliveryPlan/findings';
import { CellError } from '../../sheet';
import type { CellGrid, Pace } from '../audit';
import { plansIn } from './plansIn';
import type { PlanArea } from './plansIn';

/** Where a plan stands, and what the cells around it tell of it. */
export interface PlanPlace extends Place, Pick<PlanArea, 'around' | 'whole'> {}

/** Every plan on a sheet, as PLANCHECK reads it. The layout is asked for where the sheet may hold one. */
export async function findPlans(
  grid: CellGrid,
  askLayout: () => Promise<SheetLayout>,
  pace: Pace,
): Promise<PlanPlace[]> {
  const cells: PlanCell[][] = [];
  let found = false;
  for (let row = grid.top; row < grid.top + grid.rows; row += 1) {
    if (pace.due()) await pace.rest();
    const line: PlanCell[] = [];
    for (let index = 0; index < grid.columns; index += 1) line.push(planCellAt(grid, row, grid.left + index));
    found ||= line.some(mayPlan);
    cells.push(line);
  }
  if (!found) return [];
  forgetFindings(cells);
  const lines = Array.from({ length: grid.rows }, (_, index) => index);
  const hiddenRows = new Set(lines.filter((line) => grid.isHiddenRow(grid.top + line)));
  const layout = await askLayout();
  const hiddenColumns = new Set([...layout.hiddenColumns].map((column) => column - grid.left));
  const merges = layout.merges?.map((merge) => ({
    ...merge,
    row: merge.row - grid.top,
    column: merge.column - grid.left,
  }));
  return plansIn(cells, { merges, hiddenRows, hiddenColumns, year: yearWithin(grid.sheet) }).map(
    ({ row, column, ...area }) => ({
      ...{ sheet: grid.sheet, row: row + grid.top, column: column + grid.left },
      ...area,
    }),
  );
}

/** A table of findings names the items of plans, and is none: PLANCHECK's own beside a plan, or one that the pane put on a sheet. */
function forgetFindings(cells: PlanCell[][]): void {
  const headings = HEADER.slice(0, 5);
  const wide = (line: readonly PlanCell[], from: number): readonly PlanCell[] => line.slice(from, from + HEADER.length);
  cells.forEach((line, top) =>
    line.forEach((cell, from) => {
      if (cell !== headings[0] || headings.some((heading, index) => line[from + index] !== heading)) return;
      for (const below of cells.slice(top)) {
        if (wide(below, from).every((each) => each === null || each === '')) break;
        below.fill(null, from, from + HEADER.length);
      }
    }),
  );
}

function planCellAt(grid: CellGrid, row: number, column: number): PlanCell {
  if (grid.typeAt(row, column) === 'Empty') return null;
  const value = grid.valueAt(row, column);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** What the check of a plan came to in one place, or a rule that it could not judge. No words in any language. */
export interface PlanFinding {
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly body: string;
  /** Excel's serial number of its first day. */
  readonly month: number | null;
  readonly item: Item | null;
  readonly value: number | string | null;
  readonly limit: number | null;
  readonly place: Place | null;
  /** All that a sentence on it needs. */
  readonly found: Finding | Skip;
}

export interface PlanReport {
  readonly place: Place;
  readonly hidden: boolean;
  readonly findings: readonly PlanFinding[];
  /** What can be said of the plan, and of each body in their order in it; null where it was not checked. */
  readonly verdict: Verdict | null;
  readonly verdicts: readonly Verdict[];
  /** As it was read; null where it was not checked. */
  readonly plan: Plan | null;
  /** Some of its cells could not be read: it was not checked. */
  readonly unread: boolean;
  /** Why the plan could not be checked at all. */
  readonly failure: Text | null;
}

export function checkPlanAt(grid: CellGrid, place: PlanPlace, population: PlanGiven, delivered: PlanGiven): PlanReport {
  const { sheet, row, column, rows, columns } = place;
  const told = { place: { sheet, row, column, rows, columns }, hidden: grid.hidden, unread: grid.holdsUnread(place) };
  const none = { ...told, findings: [], verdict: null, verdicts: [], plan: null };
  if (told.unread) return { ...none, failure: null };
  const found = findingsOf(cellsAt(grid, place), population, delivered, place.around);
  if (found instanceof Failure) return { ...none, failure: found.reason };
  const findings = [...found.findings.map((finding) => placed(finding, place)), ...found.skips.map(unplaced)];
  const { verdict, verdicts, plan } = found;
  return { ...told, findings, verdict, verdicts, plan, failure: null };
}

export function cellsAt(grid: CellGrid, { row, column, rows, columns }: Place): unknown[][] {
  const cells: unknown[][] = [];
  for (let at = row; at < row + rows; at += 1) {
    const line: unknown[] = [];
    for (let to = column; to < column + columns; to += 1) {
      const value = grid.valueAt(at, to);
      line.push(grid.typeAt(at, to) === 'Error' ? new CellError(String(value)) : value);
    }
    cells.push(line);
  }
  return cells;
}

function placed(found: Finding, plan: Place): PlanFinding {
  const { rule, body, month, item, value, limit, cell } = found;
  const place = cell && {
    sheet: plan.sheet,
    row: plan.row + cell.row,
    column: plan.column + cell.column,
    rows: 1,
    columns: 1,
  };
  return { severity: severityOf(found), rule, body, month, item, value, limit, place, found };
}

function unplaced(found: Skip): PlanFinding {
  const nowhere = { body: '', month: null, item: null, value: null, limit: null, place: null };
  return { severity: 'information', rule: found.rule, ...nowhere, found };
}
