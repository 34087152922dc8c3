import { CellGrid } from '../../analysis/audit';
import { mayPlan } from '../../domain/deliveryPlan';
import type { SheetLayout, StoredValue } from '../../sheet';
import type { BookCell, BookSheet } from '../../xlsx';

/** The type of a formula's cell whose result the file does not hold. */
export const UNCALCULATED = 'Uncalculated';

type Row = ReadonlyMap<number, BookCell>;

export interface PlanGrid {
  readonly grid: CellGrid;
  readonly layout: SheetLayout;
  /** A plan may hold more rows than show before its months are calculated: every cell around it counts. */
  readonly lacksResults: boolean;
}

/**
 * The part of a sheet that plans can stand in, or none: the rows around each heading of planned cards say how wide it is,
 * and titles stand above the first. A lone cell far out must not make the grid as large as the sheet.
 */
export function planGrid(sheet: BookSheet): PlanGrid | undefined {
  const headings = [...sheet.cells].filter(([, row]) => isHeading(row)).map(([row]) => row);
  if (headings.length === 0) return undefined;
  const near = new Set(
    headings.flatMap((row) => Array.from({ length: 2 * NEAR + 1 }, (_, index) => row - NEAR + index)),
  );
  const columns = [...near].flatMap((row) =>
    [...(sheet.cells.get(row) ?? [])].filter(([, cell]) => hasContent(cell)).map(([column]) => column),
  );
  const [top, left, right] = [Math.max(0, least(headings) - TITLES), least(columns), greatest(columns)];
  const bottom = greatest([...sheet.cells].filter(([, row]) => reaches(row, left, right)).map(([row]) => row));
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw new PlanTooLarge(sheet.name);
  const lines = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const rows = lines.map((line) => sheet.cells.get(line));
  const rowOf = (row: Row | undefined, content: (cell: BookCell | undefined) => unknown) =>
    row === undefined ? [] : Array.from({ length: right - left + 1 }, (_, index) => content(row.get(left + index)));
  const grid = new CellGrid({
    sheet: sheet.name,
    hidden: sheet.visibility !== 'visible',
    left,
    columns: right - left + 1,
    unread: [],
    blocks: [
      {
        top,
        values: rows.map((row) => rowOf(row, valueOf)),
        formulas: rows.map((row) => rowOf(row, (cell) => cell?.formula ?? '')),
        types: rows.map((row) => rowOf(row, typeOf) as string[]),
        hiddenRows: lines.map((line) => sheet.rows.get(line)?.hidden ?? false),
      },
    ],
  });
  const hiddenColumns = new Set([...sheet.columns].filter(([, { hidden }]) => hidden).map(([column]) => column));
  const lacksResults = rows.some((row) =>
    [...(row ?? [])].some(([column, cell]) => column >= left && column <= right && typeOf(cell) === UNCALCULATED),
  );
  return { grid, layout: { merges: sheet.merges, hiddenColumns }, lacksResults };
}

/** 1,741 bodies with four years of months in twenty columns are two thirds of it. */
const MOST_CELLS = 2_500_000;

/** Cells so far from each other that the grid between them does not fit into memory. */
export class PlanTooLarge extends Error {
  constructor(readonly sheet: string) {
    super(sheet);
    this.name = 'PlanTooLarge';
  }
}

/** So many rows from a heading its plan may have headings or months, and above the first one titles. */
const NEAR = 3;
const TITLES = 12;

function isHeading(row: Row): boolean {
  return [...row.values()].some(({ value }) => typeof value === 'string' && isPlanned(value));
}

/** Every word for planned cards has one of these characters; most texts of a book have none. */
function isPlanned(text: string): boolean {
  return text.length <= 40 && /[交想計見予]/.test(text) && mayPlan(text);
}

function hasContent({ value, formula }: BookCell): boolean {
  return (value !== null && value !== '') || formula !== undefined;
}

function reaches(row: Row, left: number, right: number): boolean {
  return [...row].some(([column, cell]) => column >= left && column <= right && hasContent(cell));
}

function typeOf(cell: BookCell | undefined): string {
  if (cell === undefined || cell.value === '') return 'Empty';
  if (cell.value === null) return cell.formula === undefined ? 'Empty' : UNCALCULATED;
  if (typeof cell.value === 'object') return 'Error';
  return TYPES[typeof cell.value as keyof typeof TYPES];
}

const TYPES = { string: 'String', number: 'Double', boolean: 'Boolean' } as const;

function valueOf(cell: BookCell | undefined): StoredValue {
  const value = cell?.value ?? '';
  return typeof value === 'object' && value !== null ? value.error : value;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}
