import { civilOf, readDate } from '../../domain/calendar';
import { DomainError } from '../../domain';
import { columnOf, severityOf } from '../../domain/deliveryPlan';
import type { Column, Finding, Item, RuleId, Severity, Skip, Verdict } from '../../domain/deliveryPlan';
import type { Place } from '../../sheet';
import { Failure, findingsOf } from '../../functions';
import type { PlanArgument, Text } from '../../functions';
import { CellError } from '../../sheet';
import type { CellGrid, Pace } from '../audit';

/** Every plan on a sheet: a heading of both a month and the planned cards, and the rows below that belong to it. */
export async function findPlans(grid: CellGrid, pace: Pace): Promise<Place[]> {
  const plans: Place[] = [];
  for (let row = grid.top; row < grid.top + grid.rows; row += 1) {
    if (pace.due()) await pace.rest();
    for (const heading of headingsIn(grid, row)) plans.push({ ...heading, rows: 1 });
  }
  return plans.map((plan, index) => ({ ...plan, rows: rowsOf(grid, plan, endOf(grid, plan, plans.slice(index + 1))) }));
}

interface Heading {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

interface Group {
  readonly found: Set<Column>;
  readonly first: number;
  last: number;
}

/** An empty column parts a plan from the table beside it. */
function headingsIn(grid: CellGrid, row: number): Heading[] {
  const groups: Group[] = [];
  let parted = true;
  for (let column = grid.left; column < grid.left + grid.columns; column += 1) {
    // Merged cells leave headings empty, but not what stands below them.
    if (grid.typeAt(row, column) === 'Empty' && grid.typeAt(row + 1, column) === 'Empty') parted = true;
    const meaning = grid.typeAt(row, column) === 'String' ? meaningOf(String(grid.valueAt(row, column))) : undefined;
    if (meaning === undefined) continue;
    if (parted) groups.push({ found: new Set(), first: column, last: column });
    parted = false;
    const group = groups.at(-1)!;
    group.found.add(meaning);
    group.last = column;
  }
  return groups
    .filter(isPlan)
    .map(({ first, last }) => ({ sheet: grid.sheet, row, column: first, columns: last - first + 1 }));
}

function isPlan({ found }: Group): boolean {
  return found.has('month') && found.has('planned');
}

const meanings = new Map<string, Column | undefined>();

/** Long texts are no headings; the same short ones recur all over a book. */
function meaningOf(text: string): Column | undefined {
  if (text.length > 40) return undefined;
  if (!meanings.has(text)) {
    if (meanings.size > 10_000) meanings.clear();
    meanings.set(text, columnOf(text));
  }
  return meanings.get(text);
}

/** Where the next plan below begins, or the used cells end. */
function endOf(grid: CellGrid, plan: Place, later: readonly Place[]): number {
  const below = later.find(
    ({ row, column, columns }) =>
      row > plan.row && column < plan.column + plan.columns && plan.column < column + columns,
  );
  return below?.row ?? grid.top + grid.rows;
}

/** A plan goes on over an empty row if a month follows it, and ends before anything else. */
function rowsOf(grid: CellGrid, plan: Place, end: number): number {
  let last = plan.row;
  let gap = false;
  for (let row = plan.row + 1; row < end; row += 1) {
    if (isEmptyRow(grid, plan, row)) gap = true;
    else {
      if (gap && !hasMonth(grid, plan, row)) break;
      gap = false;
      last = row;
    }
  }
  return last - plan.row + 1;
}

function isEmptyRow(grid: CellGrid, { column, columns }: Place, row: number): boolean {
  return Array.from({ length: columns }, (_, index) => grid.typeAt(row, column + index)).every(
    (type) => type === 'Empty',
  );
}

function hasMonth(grid: CellGrid, { row: header, column, columns }: Place, row: number): boolean {
  return Array.from({ length: columns }, (_, index) => column + index).some(
    (at) => meaningOf(String(grid.valueAt(header, at))) === 'month' && readsAsDay(grid.valueAt(row, at)),
  );
}

/** A small number is a count, not a day of 1900. */
const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

function readsAsDay(value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  try {
    const { year } = civilOf(readDate(value));
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
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
  /** Some of its cells could not be read: it was not checked. */
  readonly unread: boolean;
  /** Why the plan could not be checked at all. */
  readonly failure: Text | null;
}

export function checkPlanAt(
  grid: CellGrid,
  place: Place,
  population: PlanArgument,
  delivered: PlanArgument,
): PlanReport {
  const told = { place, hidden: grid.hidden, unread: grid.holdsUnread(place) };
  const none = { ...told, findings: [], verdict: null, verdicts: [] };
  if (told.unread) return { ...none, failure: null };
  const found = findingsOf(cellsOf(grid, place), population, delivered);
  if (found instanceof Failure) return { ...none, failure: found.reason };
  const findings = [...found.findings.map((finding) => placed(finding, place)), ...found.skips.map(unplaced)];
  const { verdict, verdicts } = found;
  return { ...told, findings, verdict, verdicts, failure: null };
}

function cellsOf(grid: CellGrid, { row, column, rows, columns }: Place): unknown[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const value = grid.valueAt(row + i, column + j);
      return grid.typeAt(row + i, column + j) === 'Error' ? new CellError(String(value)) : value;
    }),
  );
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
