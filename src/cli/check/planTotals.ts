import { figureCell } from '../../domain/deliveryPlan';
import type { CellPosition, Column, FixedMonth, FixedPlan, PlanChange, PlanRow } from '../../domain/deliveryPlan';

/** A cell in the row of a total, with the sums that it may hold: what it adds up is only known by its value. */
export interface TotalCell {
  readonly cell: CellPosition;
  readonly column: Column;
  readonly sums: readonly { readonly before: number; readonly after: number }[];
}

interface Month {
  readonly row: PlanRow;
  readonly after: ReadonlyMap<Column, number>;
}

/** The totals of columns in which something changed. */
export function totalsOf({ plan, months }: FixedPlan): TotalCell[] {
  const bySource = new Map<PlanRow['source'], Month[]>();
  for (const { row, changes } of months) {
    const month = { row, after: new Map(changes.map(({ column, after }) => [column, after])) };
    bySource.set(row.source, [...(bySource.get(row.source) ?? []), month]);
  }
  const marks = plan.findings.flatMap(({ rule, cell }) => (rule === 'totalRow' && cell ? [cell] : []));
  return [...bySource].flatMap(([source, own]) => totalsIn(source, own, marks));
}

function totalsIn(source: PlanRow['source'], months: readonly Month[], marks: readonly CellPosition[]): TotalCell[] {
  const { view, start, end, monthLine, bodyLine } = source.table;
  const lines = marks.flatMap(({ row, column }) => {
    const place = view.place(row, column);
    const isOwn = place.row >= start && place.row < end && [monthLine, bodyLine].includes(place.column);
    return isOwn ? [place.row] : [];
  });
  const totals = [...new Set(lines)].sort((a, b) => a - b);
  const changed = new Set(months.flatMap(({ after }) => [...after.keys()]));
  return totals.flatMap((line, index) => {
    const since = totals[index - 1] ?? -1;
    const month = view.at(line, monthLine);
    const parts = [
      months.filter(({ row }) => row.line > since && row.line < line),
      months.filter(({ row }) => row.line < line),
      months.filter(({ row }) => view.at(row.line, monthLine) === month),
      months,
    ];
    return [...changed].flatMap((column): TotalCell[] => {
      const position = source.group.columns.get(column)?.position;
      if (position === undefined) return [];
      const sums = parts.flatMap((part) => sumOf(part, column) ?? []);
      return [{ cell: view.place(line, position), column, sums }];
    });
  });
}

/** Undefined where there is nothing to add up, or some of it is not known. */
function sumOf(months: readonly Month[], column: Column): TotalCell['sums'][number] | undefined {
  const known = months.map(({ row, after }) => {
    const before = row.figures[column] ?? null;
    return before === null ? null : { before, after: after.get(column) ?? before };
  });
  if (known.length === 0 || known.includes(null)) return undefined;
  const add = (which: 'before' | 'after') => known.reduce((sum, figure) => sum + figure![which], 0);
  return { before: add('before'), after: add('after') };
}

/** The cells of a month that change. */
export function cellsOf({ row, changes }: FixedMonth): (PlanChange & { readonly cell: CellPosition })[] {
  return changes.map((change) => ({ ...change, cell: figureCell(row, change.column) }));
}
