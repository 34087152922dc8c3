import { addMonths, monthsBetween, readDate, startOfMonth } from '../../calendar';
import type { Day } from '../../calendar';
import { DomainError } from '../../fault';
import { parseNumeral } from '../../numerals';
import type { OwnFigure, Statistics } from './types';

type OwnCell = string | number | boolean | null;

/** A row as somebody typed it; a blank figure is not known yet, and the estimate stays. */
export interface OwnRow {
  readonly month: OwnCell;
  readonly issued: OwnCell;
}

/** What is wrong with a row, by its place from 0. */
export type OwnFault = { readonly row: number } & (
  | { readonly kind: 'noMonth' | 'noCount'; readonly text: string }
  | { readonly kind: 'twice'; readonly month: Day; readonly first: number }
  | { readonly kind: 'beforeFirst'; readonly month: Day; readonly from: Day }
  /** Behind the last month on record figures have to follow without a gap: there is no estimate between them. */
  | { readonly kind: 'gap'; readonly month: Day; readonly missing: Day }
);

export interface OwnFigures {
  readonly figures: readonly OwnFigure[];
  readonly faults: readonly OwnFault[];
}

/** Reads a user's own figures, in any order, and gives them by month. Where there is a fault no figure of that row is used. */
export function readOwnFigures(rows: readonly OwnRow[], { made, issues }: Statistics): OwnFigures {
  const faults: OwnFault[] = [];
  const seen = new Map<Day, number>();
  const figures: (OwnFigure & { readonly row: number })[] = [];
  const first = startOfMonth(made[0]!.day);
  rows.forEach((cells, row) => {
    const issued = isBlank(cells.issued) ? null : countOf(cells.issued);
    if (isBlank(cells.month) && issued === null) return;
    const month = monthOf(cells.month);
    if (month === undefined) faults.push({ row, kind: 'noMonth', text: String(cells.month ?? '') });
    else if (issued === undefined) faults.push({ row, kind: 'noCount', text: String(cells.issued) });
    else if (issued === null) return;
    else if (seen.has(month)) faults.push({ row, kind: 'twice', month, first: seen.get(month)! });
    else if (month < first) faults.push({ row, kind: 'beforeFirst', month, from: first });
    else {
      seen.set(month, row);
      figures.push({ month, issued, row });
    }
  });
  figures.sort((one, other) => one.month - other.month);
  const gap = gapAfter(issues.at(-1)!.month, seen);
  const kept = figures.filter(({ month, row }) => {
    if (gap === undefined || month < gap) return true;
    faults.push({ row, kind: 'gap', month, missing: gap });
    return false;
  });
  return { figures: kept.map(({ month, issued }) => ({ month, issued })), faults };
}

/** The first month behind the last on record that is missing, where later ones are there. */
function gapAfter(last: Day, seen: ReadonlyMap<Day, number>): Day | undefined {
  const latest = Math.max(last, ...seen.keys());
  const later = Array.from({ length: monthsBetween(last, latest) }, (_, index) => addMonths(last, index + 1));
  return later.find((month) => !seen.has(month));
}

function isBlank(cell: OwnCell): boolean {
  return cell === null || cell === '';
}

function monthOf(cell: OwnCell): Day | undefined {
  return isBlank(cell) ? undefined : read(() => startOfMonth(readDate(cell!)));
}

function countOf(cell: OwnCell): number | undefined {
  if (typeof cell === 'boolean') return undefined;
  const count = typeof cell === 'number' ? cell : read(() => parseNumeral(cell!).value);
  return count !== undefined && Number.isFinite(count) && count >= 0 ? count : undefined;
}

function read<T>(reading: () => T): T | undefined {
  try {
    return reading();
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
