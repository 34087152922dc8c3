import { addMonths, isoOf } from '../../calendar';
import type { Finding } from './finding';
import type { Body, PlanRow } from './readPlan';

export interface Series {
  /** The rows in order, one a month. */
  readonly rows: readonly PlanRow[];
  readonly findings: readonly Finding[];
  /** False where a month stands twice: sums would count it twice. */
  readonly single: boolean;
}

/** The months of a body in order, and what is wrong with them. `column` is where the months stand. */
export function seriesOf(body: Body, column: number): Series {
  const findings: Finding[] = [];
  const inOrder = body.rows.every(
    (row, index) => index === 0 || row.month.ordinal > body.rows[index - 1]!.month.ordinal,
  );
  const rows = inOrder ? body.rows : sorted(body, column, findings);
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const gap = before === undefined ? 0 : row.month.ordinal - before.month.ordinal - 1;
    if (gap <= 0) return;
    const facts = { from: addMonths(before!.month.first, 1), to: addMonths(row.month.first, -1), count: gap };
    findings.push({ rule: 'monthMissing', ...placeOf(body, row, column), month: facts.from, value: gap, facts });
  });
  return { rows, findings, single: rows.length === body.rows.length };
}

function sorted(body: Body, column: number, findings: Finding[]): PlanRow[] {
  const firsts = new Map<number, PlanRow>();
  for (const row of body.rows) {
    const first = firsts.get(row.month.ordinal);
    if (first) findings.push({ rule: 'monthTwice', ...placeOf(body, row, column), facts: { firstRow: first.row } });
    else firsts.set(row.month.ordinal, row);
  }
  const unique = [...firsts.values()];
  const late = unique.findIndex((row, index) => index > 0 && row.month.ordinal < unique[index - 1]!.month.ordinal);
  if (late > 0) {
    const facts = { after: unique[late - 1]!.month.first };
    findings.push({ rule: 'monthOrder', ...placeOf(body, unique[late]!, column), facts });
  }
  return unique.sort((a, b) => a.month.ordinal - b.month.ordinal);
}

function placeOf(body: Body, row: PlanRow, column: number) {
  return {
    body: body.name,
    month: row.month.first,
    item: 'month' as const,
    value: isoOf(row.month.first).slice(0, 7),
    limit: null,
    cell: { row: row.row, column },
  };
}
