import { call, DateCell, Failure } from '../../functions';
import type { OutputCell, Text } from '../../functions';
import { PLANCHECK } from '../../functions/deliveryPlan/planCheck';
import { SEVERITIES } from '../../functions/deliveryPlan/planCheck/rows';
import { addressOf, placeOf } from '../audit';
import type { CellGrid, Place } from '../audit';
import { CellError } from '../../sheet';
import type { ErrorCode } from '../../sheet';

export type PlanSeverity = 'serious' | 'warning' | 'information';

/** One row of PLANCHECK. */
export interface PlanFinding {
  readonly severity: PlanSeverity;
  readonly rule: string;
  readonly body: string;
  /** Excel's serial number. */
  readonly month: number | null;
  readonly item: string;
  readonly value: number | string;
  readonly limit: number | string;
  readonly remark: string;
  readonly place: Place | null;
}

export interface PlanReport {
  readonly place: Place;
  readonly hidden: boolean;
  readonly findings: readonly PlanFinding[];
  /** Why the plan could not be checked at all. */
  readonly failure: Text | null;
}

/** As Excel hands it to a function; null where it is left out. */
export type PlanArgument = readonly (readonly unknown[])[] | null;

export function checkPlanAt(
  grid: CellGrid,
  place: Place,
  population: PlanArgument,
  delivered: PlanArgument,
): PlanReport {
  const output = call(PLANCHECK, [cellsOf(grid, place), population, delivered], { addresses: [addressOf(place)] });
  if (output instanceof Promise) throw new Error('PLANCHECK has no one to ask for empty cells here');
  const told = { place, hidden: grid.hidden };
  if (output instanceof Failure) return { ...told, findings: [], failure: output.reason };
  const rows = (Array.isArray(output) ? output : [[output]]) as OutputCell[][];
  return { ...told, findings: rows.slice(1).flatMap((row) => findingOf(row, grid.sheet)), failure: null };
}

export function cellsOf(grid: CellGrid, { row, column, rows, columns }: Place): unknown[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const value = grid.valueAt(row + i, column + j);
      return grid.typeAt(row + i, column + j) === 'Error' ? new CellError(value as ErrorCode) : value;
    }),
  );
}

const SEVERITY_IDS = new Map(Object.entries(SEVERITIES).map(([id, name]) => [name, id as PlanSeverity]));

/** The row that says 指摘なし is none. */
function findingOf(row: readonly OutputCell[], sheet: string): PlanFinding[] {
  const [severity, rule, body, month, item, value, limit, remark, cell] = row;
  const id = SEVERITY_IDS.get(String(severity));
  if (id === undefined) return [];
  return [
    {
      severity: id,
      rule: String(rule),
      body: String(body),
      month: month instanceof DateCell ? month.serial : null,
      item: String(item),
      value: plain(value),
      limit: plain(limit),
      remark: String(remark),
      place: placeOf(String(cell), sheet) ?? null,
    },
  ];
}

function plain(cell: OutputCell | undefined): number | string {
  return typeof cell === 'number' ? cell : String(cell ?? '');
}
