import { DomainError } from '../../domain';
import { areaOf, bodyKey, findTables, planOf } from '../../domain/deliveryPlan';
import type { Area, PlanCells, PlanTable, Surroundings } from '../../domain/deliveryPlan';

/** A plan on a sheet: its cells, and what the cells around them tell of it. */
export interface PlanArea extends Area {
  readonly around: Surroundings;
  /** It cannot be cut to some of its rows: its months go across, or it has several tables. */
  readonly whole: boolean;
}

/** Every plan on a sheet. Tables of one body whose months do not meet, such as one a fiscal year, are one plan. */
export function plansIn(cells: PlanCells, around: Surroundings): PlanArea[] {
  const plans: PlanTable[][] = [];
  for (const table of findTables(cells, { ...around, sheet: true })) {
    const goesOn = plans.find((tables) => areAligned(tables.at(-1)!, table) && areApart(tables, table, around));
    if (goesOn) goesOn.push(table);
    else plans.push([table]);
  }
  return plans.map((tables) => areaOfAll(tables, around));
}

function areaOfAll(tables: readonly PlanTable[], around: Surroundings): PlanArea {
  const areas = tables.map(areaOf);
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  const [{ title, view }] = tables as [PlanTable];
  const shifted = (lines: ReadonlySet<number> | undefined, by: number): ReadonlySet<number> =>
    new Set([...(lines ?? [])].map((line) => line - by));
  const told: Surroundings = {
    ...(around.merges && {
      merges: around.merges.map((merge) => ({ ...merge, row: merge.row - row, column: merge.column - column })),
    }),
    hiddenRows: shifted(around.hiddenRows, row),
    hiddenColumns: shifted(around.hiddenColumns, column),
    year: title.year ?? around.year,
    body: title.body,
    unit: title.unit,
    sheet: true,
  };
  return { row, column, rows, columns, around: told, whole: view.across || tables.length > 1 };
}

function areAligned(a: PlanTable, b: PlanTable): boolean {
  const [one, other] = [areaOf(a), areaOf(b)];
  return a.view.across === b.view.across && one.column === other.column && b.title.unit === a.title.unit;
}

function areApart(tables: readonly PlanTable[], table: PlanTable, around: Surroundings): boolean {
  const before = monthsOf(tables, around);
  // A title above the first table holds for those below that have none of their own.
  const own = monthsOf([table], { ...around, year: tables[0]!.title.year, body: tables[0]!.title.body });
  if (before?.size !== 1 || own?.size !== 1) return false;
  const [[body, months]] = [...before] as [[string, ReadonlySet<number>]];
  const [[other, others]] = [...own] as [[string, ReadonlySet<number>]];
  return body === other && ![...others].some((month) => months.has(month));
}

/** The months of each body; undefined where they cannot be read. */
function monthsOf(tables: readonly PlanTable[], around: Surroundings): Map<string, ReadonlySet<number>> | undefined {
  try {
    const { bodies } = planOf(tables, around);
    return new Map(bodies.map(({ name, rows }) => [bodyKey(name), new Set(rows.map(({ month }) => month.ordinal))]));
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
