import { addMonths } from '../../calendar';
import { fail } from '../../fault';
import { COLUMN_IDS, FRACTIONAL, bodyKey, figureSaid } from './cells';
import type { Column, FigureColumn, PlanCell, PlanCells } from './cells';
import type { Finding } from './finding';
import { readPlanMonth } from './planMonth';
import type { PlanMonth } from './planMonth';
import { columnOf, isTotalBody, isTotalMonth } from './vocabulary';

declare module '../../fault' {
  interface PlanFaults {
    planWithoutRows: Record<never, never>;
    /** `found` are the headings that stand there. */
    planHeader: { missing: readonly Column[]; found: readonly string[] };
    planColumnTwice: { column: Column; first: string; second: string; positions: readonly [number, number] };
  }
}

/** Where each column stands. */
type ColumnPositions = ReadonlyMap<Column, number>;

export type Figures = Readonly<Partial<Record<Column, number | null>>>;

export interface PlanRow {
  /** Its place in the range, counted from 0, the header included. */
  readonly row: number;
  readonly month: PlanMonth;
  readonly figures: Figures;
}

export interface Body {
  readonly name: string;
  readonly rows: PlanRow[];
  /** What reading its rows brought up. */
  readonly findings: Finding[];
}

export interface Plan {
  readonly columns: ColumnPositions;
  readonly bodies: readonly Body[];
  /** Rows that are no months of a body. */
  readonly findings: readonly Finding[];
  /** Columns with at least one figure. */
  readonly filled: ReadonlySet<Column>;
}

const FIGURE_COLUMNS = COLUMN_IDS.filter((column) => column !== 'body' && column !== 'month');

export function readPlan(cells: PlanCells): Plan {
  const columns = findColumns(cells[0] ?? []);
  const reader = new PlanReader(columns);
  for (let row = 1; row < cells.length; row++) reader.read(cells[row]!, row);
  return reader.plan();
}

/** Headings that mean nothing here are passed over. */
export function findColumns(header: readonly PlanCell[]): ColumnPositions {
  const found = new Map<Column, number>();
  header.forEach((cell, position) => {
    const column = typeof cell === 'string' ? columnOf(cell) : undefined;
    if (column === undefined) return;
    const before = found.get(column);
    if (before !== undefined) {
      fail('planColumnTwice', {
        column,
        first: String(header[before]),
        second: String(cell),
        positions: [before + 1, position + 1],
      });
    }
    found.set(column, position);
  });
  const missing = (['month', 'planned'] as const).filter((column) => !found.has(column));
  if (missing.length > 0) {
    fail('planHeader', { missing, found: header.filter((cell) => typeof cell === 'string') });
  }
  return found;
}

class PlanReader {
  private readonly numbers: readonly (readonly [column: FigureColumn, position: number])[];
  private readonly bodies = new Map<string, Body>();
  private readonly bodiesByText = new Map<PlanCell, Body>();
  private readonly months = new Map<PlanCell, PlanMonth | undefined>();
  private readonly filled = new Set<Column>();
  private readonly findings: Finding[] = [];
  private readonly bodyColumn: number | undefined;
  private readonly monthColumn: number;
  private lastBody: PlanCell = null;

  constructor(private readonly columns: ColumnPositions) {
    this.bodyColumn = columns.get('body');
    this.monthColumn = columns.get('month')!;
    this.numbers = FIGURE_COLUMNS.flatMap((column) => {
      const position = columns.get(column);
      return position === undefined ? [] : [[column, position] as const];
    });
  }

  read(cells: readonly PlanCell[], row: number): void {
    if (this.isEmpty(cells)) return;
    const monthCell = cells[this.monthColumn] ?? null;
    const total = this.totalText(cells, monthCell);
    // A merged cell holds its name in the first of its rows only.
    if (total === undefined && this.bodyColumn !== undefined) this.lastBody = cells[this.bodyColumn] ?? this.lastBody;
    if (total !== undefined) {
      this.passOver(total, total === monthCell ? 'month' : 'body', row);
      return;
    }
    const body = this.bodyOf(this.lastBody);
    const month = this.monthOf(monthCell);
    if (month === undefined) {
      const text = monthCell === null ? '' : String(monthCell);
      const place = { body: body.name, month: null, item: 'month', value: text, limit: null } as const;
      body.findings.push({
        rule: 'monthUnreadable',
        ...place,
        cell: { row, column: this.monthColumn },
        facts: { text },
      });
      return;
    }
    body.rows.push({ row, month, figures: this.figuresOf(cells, row, body, month) });
  }

  plan(): Plan {
    const bodies = [...this.bodies.values()];
    if (bodies.length === 0) fail('planWithoutRows', {});
    return { columns: this.columns, bodies, findings: this.findings, filled: this.filled };
  }

  private passOver(text: string, item: 'month' | 'body', row: number): void {
    const column = this.columns.get(item)!;
    const place = { body: '', month: null, item, value: text, limit: null };
    this.findings.push({ rule: 'totalRow', ...place, cell: { row, column }, facts: { text } });
  }

  /** Whatever stands in columns that mean nothing here does not make a row. */
  private isEmpty(cells: readonly PlanCell[]): boolean {
    return (cells[this.monthColumn] ?? null) === null && this.numbers.every(([, at]) => (cells[at] ?? null) === null);
  }

  private totalText(cells: readonly PlanCell[], month: PlanCell): string | undefined {
    if (isTotalMonth(month)) return month;
    const body = this.bodyColumn === undefined ? null : (cells[this.bodyColumn] ?? null);
    return isTotalBody(body) ? body : undefined;
  }

  private bodyOf(text: PlanCell): Body {
    let body = this.bodiesByText.get(text);
    if (body) return body;
    const name = text === null ? '' : String(text).trim();
    const key = bodyKey(name);
    body = this.bodies.get(key) ?? { name, rows: [], findings: [] };
    this.bodies.set(key, body);
    this.bodiesByText.set(text, body);
    return body;
  }

  private monthOf(cell: PlanCell): PlanMonth | undefined {
    if (!this.months.has(cell)) this.months.set(cell, readPlanMonth(cell));
    return this.months.get(cell);
  }

  private figuresOf(cells: readonly PlanCell[], row: number, body: Body, month: PlanMonth): Figures {
    const figures: Partial<Record<Column, number | null>> = {};
    for (const [column, position] of this.numbers) {
      const cell = cells[position] ?? null;
      if (isPlain(cell) && (cell <= SHORTEST_MONTH || !WITHIN_MONTH.has(column))) {
        figures[column] = cell;
        this.filled.add(column);
        continue;
      }
      const figure = figureIn(cell, column);
      const rule = figure === null ? undefined : faultOf(figure, column, month);
      const usable = figure !== null && (rule === undefined || rule === 'notWhole');
      figures[column] = usable ? figure : null;
      if (usable) this.filled.add(column);
      if (rule === undefined) continue;
      const value = typeof cell === 'number' ? cell : String(cell);
      const place = { body: body.name, month: month.first, item: column, value, limit: null };
      body.findings.push({ rule, ...place, cell: { row, column: position }, facts: { text: String(cell) } });
    }
    return figures;
  }
}

/** Nearly every cell is a whole number from 0 on. */
function isPlain(cell: PlanCell): cell is number {
  return typeof cell === 'number' && cell >= 0 && cell % 1 === 0;
}

/** NaN where the cell holds something that is no number. */
function figureIn(cell: PlanCell, column: FigureColumn): number | null {
  if (cell === null || typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (figureSaid(cell, column) ?? NaN) : NaN;
}

const SHORTEST_MONTH = 28;
const WITHIN_MONTH: ReadonlySet<Column> = new Set(['openDays', 'weekendDays', 'offsiteDays']);

type FigureFault = 'notNumber' | 'negative' | 'notWhole' | 'daysBeyondMonth';

function faultOf(figure: number, column: Column, { first }: PlanMonth): FigureFault | undefined {
  if (Number.isNaN(figure) || figure === Infinity) return 'notNumber';
  if (figure < 0) return 'negative';
  if (WITHIN_MONTH.has(column) && figure > addMonths(first, 1) - first) return 'daysBeyondMonth';
  return Number.isInteger(figure) || FRACTIONAL.has(column) ? undefined : 'notWhole';
}
