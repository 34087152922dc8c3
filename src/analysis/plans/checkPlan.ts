import { ruleOf } from '../../domain/deliveryPlan';
import type { Finding, Item, RuleId, Severity, Skip } from '../../domain/deliveryPlan';
import { Failure, findingsOf } from '../../functions';
import type { PlanArgument, Text } from '../../functions';
import type { CellGrid } from '../audit';
import { CellError } from '../../sheet';
import type { ErrorCode, Place } from '../../sheet';

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
  /** Why the plan could not be checked at all. */
  readonly failure: Text | null;
}

export function checkPlanAt(
  grid: CellGrid,
  place: Place,
  population: PlanArgument,
  delivered: PlanArgument,
): PlanReport {
  const found = findingsOf(cellsOf(grid, place), population, delivered);
  const told = { place, hidden: grid.hidden };
  if (found instanceof Failure) return { ...told, findings: [], failure: found.reason };
  const findings = [...found.findings.map((finding) => placed(finding, place)), ...found.skips.map(unplaced)];
  return { ...told, findings, failure: null };
}

function cellsOf(grid: CellGrid, { row, column, rows, columns }: Place): unknown[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const value = grid.valueAt(row + i, column + j);
      return grid.typeAt(row + i, column + j) === 'Error' ? new CellError(value as ErrorCode) : value;
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
  return { severity: ruleOf(rule).severity, rule, body, month, item, value, limit, place, found };
}

function unplaced(found: Skip): PlanFinding {
  const nowhere = { body: '', month: null, item: null, value: null, limit: null, place: null };
  return { severity: 'information', rule: found.rule, ...nowhere, found };
}
