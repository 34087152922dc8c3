import { ceilQuotient, plus } from '../decimals';
import type { Finding } from './finding';
import { placeOf, times, upToWhole, windowsOf } from './judgeRow';
import type { Judging } from './judgeRow';
import type { PlanRow } from './readPlan';

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
