import { fail } from '../../fault';
import { bodyKey, numberIn } from '../table/cells';
import type { PlanCell, PlanCells } from '../table/cells';

/** What the rule of the target needs besides the plan. */
export type BodyArgument = 'population' | 'delivered';

declare module '../../fault' {
  interface PlanFaults {
    bodyFiguresShape: { argument: BodyArgument; rows: number; columns: number; bodies: number };
    bodyFigure: { argument: BodyArgument; row: number; text: string };
  }
}

/**
 * One figure a body, in the order of `bodies`: a row or column of as many numbers, or two columns with the bodies'
 * names. Undefined where it is blank or the body is not listed.
 */
export function bodyFigures(
  cells: PlanCells,
  bodies: readonly string[],
  argument: BodyArgument,
): (number | undefined)[] {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (columns === 2 && cells.some(([name = null]) => isName(name))) return byName(cells, bodies, argument);
  if (Math.min(rows, columns) === 1 && rows * columns === bodies.length) {
    return cells.flat().map((cell, index) => figure(cell, index + 1, argument));
  }
  return fail('bodyFiguresShape', { argument, rows, columns, bodies: bodies.length });
}

function byName(cells: PlanCells, bodies: readonly string[], argument: BodyArgument): (number | undefined)[] {
  const known = new Set(bodies.map(bodyKey));
  const figures = new Map<string, number | undefined>();
  cells.forEach(([name = null, value = null], index) => {
    if (name === null) return;
    const key = bodyKey(String(name));
    // A header, and the totals below a list, are no bodies of the plan.
    if (!known.has(key)) return;
    if (figures.has(key)) fail('bodyTwice', { argument, body: String(name) });
    figures.set(key, figure(value, index + 1, argument));
  });
  return bodies.map((body) => figures.get(bodyKey(body)));
}

function figure(cell: PlanCell, row: number, argument: BodyArgument): number | undefined {
  if (cell === null) return undefined;
  const value = numberIn(cell);
  return value !== undefined && value >= 0 ? value : fail('bodyFigure', { argument, row, text: String(cell) });
}

function isName(cell: PlanCell): boolean {
  return typeof cell === 'string' && numberIn(cell) === undefined;
}
