import { addMonths, dayOf, monthsBetween, readDate, startOfMonth } from '../../calendar';
import type { Day } from '../../calendar';
import { product } from '../../exact';
import { DomainError } from '../../fault';
import { normalizeWidth, parseNumeral } from '../../numerals';
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
  /** Rows of months whose figure is blank. */
  readonly blanks: readonly number[];
}

/**
 * Reads a user's own figures, in any order, and gives them by month. Where there is a fault no figure of that row is used.
 * @param unit of figures that name none themselves: 1000 under the heading 千枚.
 */
export function readOwnFigures(rows: readonly OwnRow[], { made, issues }: Statistics, unit = 1): OwnFigures {
  const faults: OwnFault[] = [];
  const blanks: number[] = [];
  const seen = new Map<Day, number>();
  const figures: (OwnFigure & { readonly row: number })[] = [];
  const first = startOfMonth(made[0]!.day);
  rows.forEach((cells, row) => {
    const issued = isBlank(cells.issued) ? null : countOf(cells.issued, unit);
    if (isBlank(cells.month) && issued === null) return;
    const month = monthOf(cells.month);
    if (month === undefined) faults.push({ row, kind: 'noMonth', text: String(cells.month ?? '') });
    else if (issued === undefined) faults.push({ row, kind: 'noCount', text: String(cells.issued) });
    else if (issued === null) blanks.push(row);
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
  faults.sort((one, other) => one.row - other.row);
  return { figures: kept.map(({ month, issued }) => ({ month, issued })), faults, blanks };
}

/** Whether a row has something in it, but neither a month nor a figure, as headings and titles have. */
export function isWithoutFigures({ month, issued }: OwnRow): boolean {
  if (isBlank(month) && isBlank(issued)) return false;
  return monthOf(month) === undefined && (isBlank(issued) || countOf(issued, 1) === undefined);
}

/** The first month behind the last on record that is missing, where later ones are there. */
function gapAfter(last: Day, seen: ReadonlyMap<Day, number>): Day | undefined {
  const latest = Math.max(last, ...seen.keys());
  const later = Array.from({ length: monthsBetween(last, latest) }, (_, index) => addMonths(last, index + 1));
  return later.find((month) => !seen.has(month));
}

function isBlank(cell: OwnCell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** 202504, as systems export months; as a day it would be one of the year 2454. */
const YEAR_AND_MONTH = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/;

function monthOf(cell: OwnCell): Day | undefined {
  if (cell === null || isBlank(cell)) return undefined;
  const digits = YEAR_AND_MONTH.exec(normalizeWidth(String(cell)).trim());
  if (digits) return dayOf({ year: Number(digits[1]), month: Number(digits[2]), day: 1 });
  return read(() => startOfMonth(readDate(cell)));
}

function countOf(cell: OwnCell, unit: number): number | undefined {
  if (cell === null || typeof cell === 'boolean') return undefined;
  const count = typeof cell === 'number' ? product(cell, unit) : read(() => writtenCount(cell, unit));
  return count !== undefined && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

/** 3万枚 says its own unit; an amount of money, a share or a figure a day is no count of cards. */
function writtenCount(text: string, unit: number): number | undefined {
  const { value, spoken, measures = 'pieces', per } = parseNumeral(text);
  if (measures !== 'pieces' || per !== undefined) return undefined;
  return spoken ? value : product(value, unit);
}

function read<T>(reading: () => T): T | undefined {
  try {
    return reading();
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
