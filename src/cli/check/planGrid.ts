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
  const headings = [...sheet.cells.keys()].filter((row) => isHeading(sheet.cells.get(row)!));
  if (headings.length === 0) return undefined;
  const near = new Set(
    headings.flatMap((row) => Array.from({ length: 2 * NEAR + 1 }, (_, index) => row - NEAR + index)),
  );
  const columns = [...near].flatMap((row) =>
    [...(sheet.cells.get(row) ?? [])].filter(([, cell]) => hasContent(cell)).map(([column]) => column),
  );
  const [top, left, right] = [Math.max(0, least(headings) - TITLES), least(columns), greatest(columns)];
  const bottom = lastRow(sheet, left, right);
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw new PlanTooLarge(sheet.name);
  let lacksResults = false;
  const values: StoredValue[][] = [];
  const types: string[][] = [];
  const hiddenRows: boolean[] = [];
  for (let line = top; line <= bottom; line += 1) {
    const row = sheet.cells.get(line);
    const inRow = { values: [] as StoredValue[], types: [] as string[] };
    for (let column = left; row !== undefined && column <= right; column += 1) {
      const cell = row.get(column);
      const type = typeOf(cell);
      lacksResults ||= type === UNCALCULATED;
      inRow.values.push(valueOf(cell));
      inRow.types.push(type);
    }
    values.push(inRow.values);
    types.push(inRow.types);
    hiddenRows.push(sheet.rows.get(line)?.hidden ?? false);
  }
  const grid = new CellGrid({
    sheet: sheet.name,
    hidden: sheet.visibility !== 'visible',
    left,
    columns: right - left + 1,
    unread: [],
    // Of a formula only its result makes a plan.
    blocks: [{ top, values, formulas: [], types, hiddenRows }],
  });
  const hiddenColumns = new Set([...sheet.columns].filter(([, { hidden }]) => hidden).map(([column]) => column));
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
  for (const { value } of row.values()) if (typeof value === 'string' && isPlanned(value)) return true;
  return false;
}

/** Every word for planned cards has one of these characters; most texts of a book have none. */
function isPlanned(text: string): boolean {
  return text.length <= 40 && /[交想計見予]/.test(text) && mayPlan(text);
}

function hasContent({ value, formula }: BookCell): boolean {
  return (value !== null && value !== '') || formula !== undefined;
}

/** The last one with anything in these columns. */
function lastRow({ cells }: BookSheet, left: number, right: number): number {
  let last = 0;
  for (const [line, row] of cells) if (line > last && reaches(row, left, right)) last = line;
  return last;
}

function reaches(row: Row, left: number, right: number): boolean {
  for (const [column, cell] of row) if (column >= left && column <= right && hasContent(cell)) return true;
  return false;
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
