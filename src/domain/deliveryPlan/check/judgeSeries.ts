import { addMonths, isoOf } from '../../calendar';
import { staffNeededAhead } from '../capacity/needs';
import { ceilQuotient, plus, times } from '../figures';
import type { Finding, FindingFacts } from './finding';
import { upToWhole, windowsOf } from './judgeRow';
import { isLack, lack, lackOf, placeOf } from './judging';
import type { Judgement, Judging, Lack } from './judging';
import { figureCell } from './plan';
import type { Body, PlanRow } from './plan';

export interface Series {
  /** The rows in order, one a month. */
  readonly rows: readonly PlanRow[];
  readonly findings: readonly Finding[];
  /** False where a month stands twice: sums would count it twice. */
  readonly single: boolean;
}

/** The months of a body in order, and what is wrong with them. */
export function seriesOf(body: Body): Series {
  const findings: Finding[] = [];
  const inOrder = body.rows.every(
    (row, index) => index === 0 || row.month.ordinal > body.rows[index - 1]!.month.ordinal,
  );
  const rows = inOrder ? body.rows : sorted(body, findings);
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const gap = before === undefined ? 0 : row.month.ordinal - before.month.ordinal - 1;
    if (gap <= 0) return;
    const facts = { from: addMonths(before!.month.first, 1), to: addMonths(row.month.first, -1), count: gap };
    findings.push({ rule: 'monthMissing', ...monthPlace(body, row), month: facts.from, value: gap, facts });
  });
  return { rows, findings, single: rows.length === body.rows.length };
}

function sorted(body: Body, findings: Finding[]): PlanRow[] {
  const firsts = new Map<number, PlanRow>();
  for (const row of body.rows) {
    const first = firsts.get(row.month.ordinal);
    if (first)
      findings.push({ rule: 'monthTwice', ...monthPlace(body, row), facts: { first: figureCell(first, 'month') } });
    else firsts.set(row.month.ordinal, row);
  }
  const unique = [...firsts.values()];
  const late = unique.findIndex((row, index) => index > 0 && row.month.ordinal < unique[index - 1]!.month.ordinal);
  if (late > 0) {
    const facts = { after: unique[late - 1]!.month.first };
    findings.push({ rule: 'monthOrder', ...monthPlace(body, unique[late]!), facts });
  }
  return unique.sort((a, b) => a.month.ordinal - b.month.ordinal);
}

function monthPlace(body: Body, row: PlanRow) {
  return {
    body: body.name,
    month: row.month.first,
    item: 'month' as const,
    value: isoOf(row.month.first).slice(0, 7),
    limit: null,
    cell: figureCell(row, 'month'),
  };
}

/** Where windows rise, the staff must be there the threshold's months before. A month's own finding is about that month. */
export function judgeHiring(rows: readonly PlanRow[], judging: Judging): Judgement[] {
  const byMonth = new Map(rows.map((row) => [row.month.ordinal, row]));
  return rows.map((row, index): Judgement => {
    // Before the plan's first month nothing is known to rise.
    if (index === 0) return undefined;
    const windows = windowsOf(row, judging);
    const unstaffed = judging.filled.has('staff') ? undefined : lack('staff');
    if (isLack(windows) || unstaffed) return lackOf(windows, unstaffed);
    const earlier = byMonth.get(row.month.ordinal - judging.threshold);
    const staff = earlier?.figures.staff ?? null;
    if (staff !== null && staff >= windows) return undefined;
    const before = rows[index - 1]!;
    const windowsBefore = follows(before, row) ? windowsOf(before, judging) : lack('month');
    if (isLack(windowsBefore)) return windowsBefore;
    const limit = staffNeededAhead(windowsBefore, windows);
    if (limit === 0) return undefined;
    if (earlier === undefined) return lack('month');
    if (staff === null) return lack('staff');
    if (staff >= limit) return undefined;
    const rise = plus(windows, -windowsBefore);
    const facts = { short: upToWhole(plus(limit, -staff)), rise, windows, risesIn: row.month.first };
    return { rule: 'hiring', ...placeOf(judging, earlier, 'staff'), value: staff, limit, facts };
  });
}

/** The running backlog against a month's deliveries. */
export function judgeBacklog(rows: readonly PlanRow[], judging: Judging): Judgement[] {
  return backlogsOf(rows).map((backlog, index) => {
    if (typeof backlog !== 'number') return backlog;
    const row = rows[index]!;
    const delivered = row.figures.actual!;
    const limit = times(delivered, judging.threshold);
    if (backlog <= limit) return undefined;
    const more = ceilQuotient(plus(backlog, -limit), 1, plus(1, judging.threshold), 1);
    const facts = { months: delivered === 0 ? null : backlog / delivered, more };
    return backlogFinding('backlog', row, judging, backlog, limit, facts);
  });
}

/**
 * Whoever applied longer than the threshold's months ago should have a card: what is left may be no more than the
 * applications of those months. A card is taken to go to whoever applied first.
 */
export function judgeLeadTime(rows: readonly PlanRow[], judging: Judging): Judgement[] {
  const { threshold } = judging;
  return backlogsOf(rows).map((backlog, index) => {
    if (typeof backlog !== 'number') return backlog;
    const row = rows[index]!;
    const recent = rows.slice(Math.max(0, index + 1 - threshold), index + 1);
    const limit = plus(0, ...recent.map(({ figures }) => figures.applied!));
    if (index < threshold || backlog <= limit) return undefined;
    const until = addMonths(row.month.first, -threshold);
    const facts = { late: upToWhole(plus(backlog, -limit)), until, months: threshold };
    return backlogFinding('leadTime', row, judging, backlog, limit, facts);
  });
}

function backlogFinding<K extends 'backlog' | 'leadTime'>(
  rule: K,
  row: PlanRow,
  judging: Judging,
  value: number,
  limit: number,
  facts: FindingFacts[K],
): Finding {
  return { rule, ...placeOf(judging, row, 'applied'), item: 'backlog', value, limit, facts } as Finding;
}

/**
 * The backlog at the end of each month that has actual deliveries, since the first month of the table; null for other
 * months, and what is not known from the first gap on.
 */
function backlogsOf(rows: readonly PlanRow[]): (number | Lack | null)[] {
  let backlog = 0;
  let gap: Lack | undefined;
  return rows.map((row, index) => {
    const { applied = null, actual = null } = row.figures;
    if (index > 0 && !follows(rows[index - 1]!, row)) gap ??= lack('month');
    if (actual === null) gap ??= lack('actual');
    else if (applied === null) gap ??= lack('applied');
    else if (!gap) backlog = plus(backlog, applied, -actual);
    return actual === null ? null : (gap ?? backlog);
  });
}

function follows(before: PlanRow, row: PlanRow): boolean {
  return row.month.ordinal - before.month.ordinal === 1;
}
