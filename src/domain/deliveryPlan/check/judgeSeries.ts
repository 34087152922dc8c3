import { addMonths, isoOf } from '../../calendar';
import { ceilQuotient, plus } from '../figures/decimals';
import type { Finding } from './finding';
import { placeOf, times, upToWhole, windowsOf } from './judgeRow';
import type { Judging } from './judgeRow';
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
    findings.push({ rule: 'monthMissing', ...monthPlace(body, row, column), month: facts.from, value: gap, facts });
  });
  return { rows, findings, single: rows.length === body.rows.length };
}

function sorted(body: Body, column: number, findings: Finding[]): PlanRow[] {
  const firsts = new Map<number, PlanRow>();
  for (const row of body.rows) {
    const first = firsts.get(row.month.ordinal);
    if (first) findings.push({ rule: 'monthTwice', ...monthPlace(body, row, column), facts: { firstRow: first.row } });
    else firsts.set(row.month.ordinal, row);
  }
  const unique = [...firsts.values()];
  const late = unique.findIndex((row, index) => index > 0 && row.month.ordinal < unique[index - 1]!.month.ordinal);
  if (late > 0) {
    const facts = { after: unique[late - 1]!.month.first };
    findings.push({ rule: 'monthOrder', ...monthPlace(body, unique[late]!, column), facts });
  }
  return unique.sort((a, b) => a.month.ordinal - b.month.ordinal);
}

function monthPlace(body: Body, row: PlanRow, column: number) {
  return {
    body: body.name,
    month: row.month.first,
    item: 'month' as const,
    value: isoOf(row.month.first).slice(0, 7),
    limit: null,
    cell: { row: row.row, column },
  };
}

/** Where windows rise, the staff must be there the threshold's months before. */
export function judgeHiring(rows: readonly PlanRow[], judging: Judging): Finding[] {
  return rows.flatMap((row, index): Finding[] => {
    const before = rows[index - 1];
    const earlier = rows.find((candidate) => row.month.ordinal - candidate.month.ordinal === judging.threshold);
    if (before === undefined || earlier === undefined || !follows(before, row)) return [];
    const windows = windowsOf(row, judging.filled);
    const windowsBefore = windowsOf(before, judging.filled);
    const staff = earlier.figures.staff ?? null;
    if (windows === null || windowsBefore === null || staff === null) return [];
    if (windows <= windowsBefore || staff >= windows) return [];
    const facts = {
      short: upToWhole(plus(windows, -staff)),
      rise: plus(windows, -windowsBefore),
      windows,
      risesIn: row.month.first,
    };
    return [{ rule: 'hiring', ...placeOf(judging, earlier, 'staff'), value: staff, limit: windows, facts }];
  });
}

/** The running backlog against a month's deliveries, as far as month follows month and all figures are known. */
export function judgeBacklog(rows: readonly PlanRow[], judging: Judging): Finding[] {
  const findings: Finding[] = [];
  let backlog = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const { applied = null, actual = null, planned = null } = row.figures;
    const delivered = actual ?? planned;
    if (applied === null || delivered === null) break;
    if (index > 0 && !follows(rows[index - 1]!, row)) break;
    backlog = plus(backlog, applied, -delivered);
    const limit = times(delivered, judging.threshold);
    if (backlog <= limit) continue;
    const more = ceilQuotient(plus(backlog, -limit), 1, plus(1, judging.threshold), 1);
    findings.push({
      rule: 'backlog',
      ...placeOf(judging, row, 'applied'),
      item: 'backlog',
      value: backlog,
      limit,
      facts: { months: delivered === 0 ? null : backlog / delivered, more, planned: actual === null },
    });
  }
  return findings;
}

function follows(before: PlanRow, row: PlanRow): boolean {
  return row.month.ordinal - before.month.ordinal === 1;
}
