import { figureCell, severityOf } from '../../domain/deliveryPlan';
import type { Column, FixedPlan, RuleId, Severity, Verdict } from '../../domain/deliveryPlan';
import { Failure, mendingOf } from '../../functions';
import type { PlanArgument, Text } from '../../functions';
import type { Place } from '../../sheet';
import type { CellGrid } from '../audit';
import { cellsAt } from './findPlans';
import type { PlanPlace } from './findPlans';

/** A figure that the cheapest plan that passes has otherwise. */
export interface MendedFigure {
  readonly body: string;
  /** Excel's serial number of its first day. */
  readonly month: number;
  readonly item: Column;
  readonly before: number;
  readonly after: number;
  /** Null where nobody gives prices. */
  readonly yen: number | null;
  readonly rule: RuleId;
  readonly place: Place;
}

export interface PlanMending {
  readonly figures: readonly MendedFigure[];
  readonly yen: number | null;
  /** The new plan, for who puts it on a sheet. */
  readonly fixed: FixedPlan;
  readonly verdict: Verdict;
  /** What the check still finds in it. */
  readonly left: Readonly<Record<Severity, number>>;
}

/** What PLANFIX makes of a plan on a sheet, or why it cannot. */
export function mendPlanAt(
  grid: CellGrid,
  place: PlanPlace,
  population: PlanArgument,
  delivered: PlanArgument,
  costs: PlanArgument,
): PlanMending | Text {
  const fixed = mendingOf(cellsAt(grid, place), population, delivered, costs, place.around);
  if (fixed instanceof Failure) return fixed.reason;
  const { months, yen, check } = fixed;
  const count = (severity: Severity): number => check.findings.filter((found) => severityOf(found) === severity).length;
  const left = { serious: count('serious'), warning: count('warning'), information: count('information') };
  const figures = months.flatMap(({ body, row, changes }) =>
    changes.map(({ column, ...change }): MendedFigure => {
      const cell = figureCell(row, column);
      const at = { sheet: place.sheet, row: place.row + cell.row, column: place.column + cell.column };
      return { ...change, body, month: row.month.first, item: column, place: { ...at, rows: 1, columns: 1 } };
    }),
  );
  return { figures, yen, fixed, verdict: check.verdict, left };
}
