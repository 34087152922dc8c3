import { fail } from '../../fault';
import { plus } from '../figures';
import { yearIn, yearWithin, monthIn, MonthReader } from '../table/monthText';
import type { MonthText, YearText } from '../table/monthText';
import type { PlanView } from '../table/planSheet';
import { COLUMN_IDS, figureOf } from '../table/cells';
import type { Column, FigureColumn, PlanCell } from '../table/cells';
import { faultOf, isPlain } from './figureFaults';
import type { Finding } from './finding';
import { planMonth } from './planMonth';
import type { PlanMonth } from './planMonth';
import type { Body, Figures, PlanRow, RowSource } from './plan';
import { isSum, isTotalBody, isTotalMonth } from '../table/vocabulary';

/** What the rows of all tables are gathered in. */
interface Gathered {
  readonly bodyNamed: (name: string) => Body;
  readonly filled: Set<Column>;
  readonly findings: Finding[];
}

interface Above {
  readonly year: YearText | undefined;
  readonly body: string | undefined;
}

const FIGURE_COLUMNS = COLUMN_IDS.filter((column) => column !== 'body' && column !== 'month');
/** What adds up over months. */
const FLOWS: ReadonlySet<Column> = new Set([
  ...(['planned', 'actual', 'applied', 'certificateRenewals', 'expectedRenewals'] as const),
  ...(['presetCards', 'reservationSlots'] as const),
]);
/** How a note below a table begins. */
const NOTE = /^\s*(?:※|＊|\*|・|[(（［【]?注)/;

/** Reads the rows of one body's lines, or of a table with a column of bodies. */
export class TableReader {
  private readonly numbers: readonly (readonly [column: FigureColumn, position: number])[];
  private readonly view: PlanView;
  private readonly months: MonthReader;
  private readonly known = new Map<PlanCell, MonthText | undefined>();
  private readonly rows: PlanRow[] = [];
  private readonly named = new Map<PlanCell, Body>();
  /** Where the rows begin that the next total may add up. */
  private since = 0;
  private year: YearText | undefined;
  private lastBody: PlanCell = null;

  constructor(
    private readonly source: RowSource,
    private readonly above: Above,
    private readonly gathered: Gathered,
  ) {
    this.view = source.table.view;
    this.months = new MonthReader(above.year);
    this.numbers = FIGURE_COLUMNS.flatMap((column) => {
      const heading = source.group.columns.get(column);
      return heading === undefined ? [] : [[column, heading.position] as const];
    });
  }

  read(): void {
    const { start, end } = this.source.table;
    let yearless: number | undefined;
    for (let row = start; row < end; row++) if (this.readRow(row) === 'yearless') yearless ??= row;
    if (yearless === undefined || this.rows.length > 0) return;
    const cell = this.view.at(yearless, this.source.table.monthLine);
    fail('planYear', { text: String(cell), cell: this.view.place(yearless, this.source.table.monthLine) });
  }

  private readRow(row: number): 'yearless' | undefined {
    const { monthLine, bodyLine } = this.source.table;
    const monthCell = this.view.at(row, monthLine);
    const blank = this.numbers.every(([, at]) => this.view.at(row, at) === null);
    const beside = this.yearBeside(row, monthCell, blank);
    // Whatever stands in lines that mean nothing here does not make a row.
    if (monthCell === null && blank) return undefined;
    const bodyCell = bodyLine === undefined ? null : this.view.at(row, bodyLine);
    if (isTotalMonth(monthCell) || isTotalBody(bodyCell)) {
      if (!blank) this.passTotal(row, monthCell);
      return undefined;
    }
    // A merged cell holds its name in the first of its rows only.
    this.lastBody = bodyCell ?? this.lastBody;
    const text = this.monthOf(monthCell);
    if (!text && blank && isNoMonth(monthCell)) return undefined;
    const year = text && this.months.read(text, beside);
    const body = this.bodyOf(this.lastBody);
    if (year === undefined) {
      this.unreadable(monthCell, row, body);
      return text && 'yearless';
    }
    const month = planMonth(year, text!.month);
    const [figures, blanks] = this.figuresOf(row, body, month);
    const read = { month, figures, line: row, source: this.source, blanks };
    this.rows.push(read);
    body.rows.push(read);
    return undefined;
  }

  /** A year in a line of its own holds until the next; one alone in a row holds for the rows below. */
  private yearBeside(row: number, month: PlanCell, blank: boolean): YearText | undefined {
    const { yearLine } = this.source.table;
    const cell = yearLine ? this.view.at(row, yearLine.line) : blank ? month : null;
    const year = yearLine
      ? yearIn(cell, yearLine.heading)
      : typeof cell === 'string' && cell.length < 13 && yearWithin(cell);
    if (year) this.year = year;
    return this.year;
  }

  private monthOf(cell: PlanCell): MonthText | undefined {
    if (!this.known.has(cell)) this.known.set(cell, monthIn(cell, this.source.table.headed));
    return this.known.get(cell);
  }

  private bodyOf(text: PlanCell): Body {
    const known = this.named.get(text);
    if (known) return known;
    const name = text === null ? (this.source.group.body ?? this.above.body ?? '') : String(text).trim();
    const body = this.gathered.bodyNamed(name);
    this.named.set(text, body);
    return body;
  }

  private unreadable(cell: PlanCell, row: number, body: Body): void {
    const text = cell === null ? '' : String(cell);
    const place = { body: body.name, month: null, item: 'month', value: text, limit: null } as const;
    const at = this.view.place(row, this.source.table.monthLine);
    body.findings.push({ rule: 'monthUnreadable', ...place, cell: at, facts: { text } });
  }

  /** Totals are never counted, only held against what they could add up. */
  private passTotal(row: number, monthCell: PlanCell): void {
    const { monthLine, bodyLine } = this.source.table;
    const line = isTotalMonth(monthCell) ? monthLine : bodyLine!;
    const text = String(this.view.at(row, line));
    const place = { body: '', month: null, limit: null, value: text };
    const cell = this.view.place(row, line);
    const item = line === monthLine ? 'month' : 'body';
    this.gathered.findings.push({ rule: 'totalRow', ...place, item, cell, facts: { text } });
    if (isSum(text)) this.checkTotal(text, row, monthCell);
    this.since = this.rows.length;
  }

  private checkTotal(text: string, row: number, monthCell: PlanCell): void {
    const month = this.monthOf(monthCell);
    const year = month && this.months.read(month, this.year);
    const ordinal = year === undefined ? undefined : year * 12 + month!.month;
    const parts = [this.rows.slice(this.since), this.rows, this.rows.filter((read) => read.month.ordinal === ordinal)];
    for (const [column, at] of this.numbers) {
      const value = figureOf(this.view.at(row, at), column);
      if (!FLOWS.has(column) || value === null || !Number.isFinite(value)) continue;
      const sums = parts.filter((part) => part.length > 0).map((part) => sumOf(part, column));
      const [sum] = sums;
      // What a blank would add is not known.
      if (sum === undefined || sums.some((known) => known === undefined || known === value)) continue;
      const place = { body: '', month: null, item: column, cell: this.view.place(row, at) };
      this.gathered.findings.push({ rule: 'totalDiffers', ...place, value, limit: sum, facts: { text, sum } });
    }
  }

  private figuresOf(row: number, body: Body, month: PlanMonth): [Figures, blanks: readonly Column[]] {
    const figures: Partial<Record<Column, number | null>> = {};
    let blanks: Column[] | undefined;
    for (const [column, position] of this.numbers) {
      const cell = this.view.at(row, position);
      if (isPlain(cell, column)) {
        figures[column] = cell;
        this.gathered.filled.add(column);
        continue;
      }
      const figure = figureOf(cell, column);
      const rule = figure === null ? undefined : faultOf(figure, column, month);
      const usable = figure !== null && (rule === undefined || rule === 'notWhole');
      figures[column] = usable ? figure : null;
      if (usable) this.gathered.filled.add(column);
      if (figure === null) (blanks ??= []).push(column);
      if (rule === undefined) continue;
      const value = typeof cell === 'number' ? cell : String(cell);
      const place = { body: body.name, month: month.first, item: column, value, limit: null };
      body.findings.push({ rule, ...place, cell: this.view.place(row, position), facts: { text: String(cell) } });
    }
    return [figures, blanks ?? NONE];
  }
}

const NONE: readonly Column[] = [];

/** Notes, titles and years stand where months do, and no figures beside them. */
function isNoMonth(cell: PlanCell): boolean {
  if (typeof cell !== 'string') return false;
  return NOTE.test(cell) || yearWithin(cell) !== undefined || !/\d|[０-９]/.test(cell) || cell.length > 12;
}

function sumOf(rows: readonly PlanRow[], column: Column): number | undefined {
  const figures = rows.map(({ figures: known }) => known[column] ?? null);
  return figures.includes(null) ? undefined : figures.reduce<number>((sum, figure) => plus(sum, figure!), 0);
}
