import { normalizeWidth, withoutEndBracket } from '../../domain/numerals';
import { call } from '../../functions';
import type { CellGrid, Pace } from './cells';
import type { FindingRuns } from './finding';
import { UNREAD } from '../../sheet';
import type { Place } from '../../sheet';
import { declarationOf } from '../formula';

/** 会計, 累計 and their like end alike and are no totals. */
const TOTAL = /(?:^|[^会家時統設推集累温余])計$|total$|^sum$/i;

function isTotal(label: string): boolean {
  return TOTAL.test(withoutEndBracket(normalizeWidth(label).replace(/\s/g, '')));
}

type Direction = 'above' | 'left';

/** Totals typed in by hand, below or right of their parts, that do not agree with them. */
export async function judgeTotals(grid: CellGrid, runs: FindingRuns, pace: Pace): Promise<void> {
  const headings = new Map<number, string>();
  for (let row = grid.top; row < grid.top + grid.rows; row += 1) {
    if (pace.due()) await pace.rest();
    let label = '';
    for (let column = grid.left; column < grid.left + grid.columns; column += 1) {
      const type = grid.typeAt(row, column);
      if (type === UNREAD) headings.delete(column);
      if (type === 'String') {
        label = String(grid.valueAt(row, column));
        headings.set(column, label);
      }
      if (type !== 'Double' || grid.formulaAt(row, column) !== null) continue;
      const heading = headings.get(column) ?? '';
      if (isTotalLabel(label)) judgeTotal(grid, row, column, 'above', label, runs);
      else if (isTotalLabel(heading)) judgeTotal(grid, row, column, 'left', heading, runs);
    }
  }
}

const known = new Map<string, boolean>();

/** Labels recur in every row and column that they stand for. */
function isTotalLabel(label: string): boolean {
  if (label === '') return false;
  const answer = known.get(label) ?? isTotal(label);
  if (known.size > 10_000) known.clear();
  known.set(label, answer);
  return answer;
}

interface Part {
  readonly value: number;
  readonly isTotal: boolean;
}

function judgeTotal(
  grid: CellGrid,
  row: number,
  column: number,
  direction: Direction,
  label: string,
  runs: FindingRuns,
): void {
  const parts = partsOf(grid, row, column, direction);
  if (parts.length < 2) return;
  const total = Number(grid.valueAt(row, column));
  if (readings(parts).some((reading) => agrees(total, reading)) || isProduct(total, parts)) return;
  const single = parts.filter(({ isTotal }) => !isTotal);
  const sum = (single.length > 0 ? single : parts).reduce((before, { value }) => before + value, 0);
  const place = placeOfParts(grid.sheet, row, column, direction, parts.length);
  runs.add('total', grid, row, column, { label, total, sum, parts: place }, `${row}`);
}

/** The unbroken run of numbers, in the order of the sheet. */
function partsOf(grid: CellGrid, row: number, column: number, direction: Direction): Part[] {
  const parts: Part[] = [];
  for (let step = 1; ; step += 1) {
    const [i, j] = direction === 'above' ? [row - step, column] : [row, column - step];
    // More parts may stand where nothing was read.
    if (grid.isUnread(i, j)) return [];
    if (i < 0 || j < 0 || grid.typeAt(i, j) !== 'Double') return parts.reverse();
    parts.push({ value: Number(grid.valueAt(i, j)), isTotal: isTotalLabel(labelOf(grid, i, j, direction)) });
  }
}

/** The text that a part goes by: left of it in a column of parts, above it in a row of them. */
function labelOf(grid: CellGrid, row: number, column: number, direction: Direction): string {
  for (let [i, j] = [row, column]; i >= grid.top && j >= grid.left;) {
    if (grid.typeAt(i, j) === 'String') return String(grid.valueAt(i, j));
    if (direction === 'above') j -= 1;
    else i -= 1;
  }
  return '';
}

/** What may be meant by the parts: all of them, without subtotals, since the last subtotal, or subtotals alone. */
function readings(parts: readonly Part[]): number[][] {
  const lastSubtotal = parts.reduce((last, { isTotal }, index) => (isTotal ? index : last), -1);
  const candidates = [
    parts,
    parts.filter(({ isTotal }) => !isTotal),
    parts.slice(lastSubtotal + 1),
    parts.filter(({ isTotal }) => isTotal),
    ...(isYear(parts[0]!.value) ? [parts.slice(1)] : []),
  ];
  return candidates.filter(({ length }) => length > 0).map((reading) => reading.map(({ value }) => value));
}

/** A year at the head of a column or a row belongs to its heading. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** 枚数, 単価, 合計: a total that is the product of what stands before it. */
function isProduct(total: number, parts: readonly Part[]): boolean {
  const [first, second] = parts.slice(-2);
  return first !== undefined && second !== undefined && first.value * second.value === total;
}

const SUMCHECK = declarationOf('SUMCHECK')!;

function agrees(total: number, parts: readonly number[]): boolean {
  const verdict = call(SUMCHECK, [total, [parts]]);
  return [verdict].flat(2)[0] !== '不一致';
}

function placeOfParts(sheet: string, row: number, column: number, direction: Direction, count: number): Place {
  return direction === 'above'
    ? { sheet, row: row - count, column, rows: count, columns: 1 }
    : { sheet, row, column: column - count, rows: 1, columns: count };
}
