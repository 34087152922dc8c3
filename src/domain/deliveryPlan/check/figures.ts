import { fail } from '../../fault';
import { normalizeWidth } from '../../numerals';
import type { PlanCell } from './columns';
import { numberIn } from './settings';

type Cells = readonly (readonly PlanCell[])[];

/** A body's name without what spelling varies in. */
export function bodyKey(name: string): string {
  return normalizeWidth(name).replaceAll(' ', '');
}

/**
 * One figure a body, in the order of `bodies`: a row or column of as many numbers, or two columns with the bodies'
 * names. Undefined where it is blank or the body is not listed.
 */
export function bodyFigures(cells: Cells, bodies: readonly string[], label: string): (number | undefined)[] {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (columns === 2 && cells.some(([name = null]) => isName(name))) return byName(cells, bodies, label);
  if (Math.min(rows, columns) === 1 && rows * columns === bodies.length) {
    return cells.flat().map((cell, index) => figure(cell, index + 1, label));
  }
  return fail('bodyFiguresShape', { label, rows, columns, bodies: bodies.length });
}

function byName(cells: Cells, bodies: readonly string[], label: string): (number | undefined)[] {
  const known = new Set(bodies.map(bodyKey));
  const figures = new Map<string, number | undefined>();
  cells.forEach(([name = null, value = null], index) => {
    if (name === null) return;
    const key = bodyKey(String(name));
    // A header, and the totals below a list, are no bodies of the plan.
    if (!known.has(key)) return;
    if (figures.has(key)) fail('bodyTwice', { label, body: String(name) });
    figures.set(key, figure(value, index + 1, label));
  });
  return bodies.map((body) => figures.get(bodyKey(body)));
}

function figure(cell: PlanCell, row: number, label: string): number | undefined {
  if (cell === null) return undefined;
  const value = numberIn(cell);
  return value !== undefined && value >= 0 ? value : fail('bodyFigure', { label, row, text: String(cell) });
}

function isName(cell: PlanCell): boolean {
  return typeof cell === 'string' && numberIn(cell) === undefined;
}
