import type { PlanCell, PlanCells } from './cells';
import type { CellPosition } from './cells';
import { isTotalMonth } from './vocabulary';
import { readTitle } from './around';
import type { Title } from './around';
import { groupsOf, unreadOf } from './groups';
import { headingsIn, isFigure, meaningIn } from './headings';
import type { LineHeading, Lines } from './headings';
import { monthIn, yearIn } from './monthText';
import type { PlanView } from './planSheet';
import { areaOf } from './planTable';
import type { PlanTable } from './planTable';

/** Where cards to come may be planned: their own heading, a word that may mean them, or part of a heading of two rows. */
export type Anchor = CellPosition & { readonly strength: number };

const NO_TITLE: Title = { year: undefined, body: undefined, unit: undefined };
const TITLE_ROWS = 8;

interface MonthLine {
  readonly column: number;
  readonly headed: boolean;
  readonly count: number;
}

/** What may stand before the months of a table. */
const LEADS: ReadonlySet<string> = new Set(['body', 'year', 'fiscalYear']);

/** Looks for the table that a heading of planned cards belongs to, its months going down the view. */
export class TableFinder {
  private readonly row: number;
  private readonly column: number;

  constructor(
    private readonly view: PlanView,
    anchor: Anchor,
    private readonly anchors: readonly Anchor[],
    private readonly cells: PlanCells,
    private readonly sheet: boolean,
  ) {
    ({ row: this.row, column: this.column } = view.place(anchor.row, anchor.column));
  }

  find(): PlanTable | undefined {
    const reach = this.reach();
    const months = this.monthLines(reach);
    const line = months.filter(({ column }) => column <= this.column).pop() ?? months[0];
    if (!line) return undefined;
    const lines = this.linesOf(line, months, reach);
    const bottom = this.headingEnd(line, lines);
    const { top, headings } = this.headingStart(bottom, lines, line);
    const groups = groupsOf(headings, this.view, top, bottom, line.column);
    if (!groups.some(({ columns }) => columns.has('planned'))) return undefined;
    const start = bottom + 1;
    const end = this.end(start, line, lines);
    const of = (meaning: string): number | undefined =>
      headings.find((heading) => heading.meaning === meaning)?.position;
    const place = { start, top, lines, monthLine: line.column, headed: line.headed };
    const table = {
      view: this.view,
      end,
      ...place,
      ...this.yearOf(headings, line, start, end),
      bodyLine: of('body'),
      groups,
    };
    const unread = unreadOf(headings, groups);
    return { ...table, unread, title: this.title({ ...table, unread }) };
  }

  /** As far as the lines beside the heading go without an empty one; in a range that somebody chose, all of it. */
  private reach(): Lines {
    const { view, row, sheet } = this;
    if (!sheet) return { left: 0, right: view.columns - 1 };
    const isEmpty = (column: number): boolean => {
      for (let at = Math.max(0, row - 1); at <= row + 3; at++) if (view.at(at, column) !== null) return false;
      return true;
    };
    let [left, right] = [this.column, this.column];
    while (left > 0 && !isEmpty(left - 1)) left -= 1;
    while (right < view.columns - 1 && !isEmpty(right + 1)) right += 1;
    return { left, right };
  }

  /** The lines that hold months: headed as such, or else by what they hold. */
  private monthLines({ left, right }: Lines): MonthLine[] {
    const found: MonthLine[] = [];
    for (let column = left; column <= right; column++) {
      const headed = this.near(column, (row) => meaningIn(this.view.at(row, column)) === 'month');
      const count = this.monthsIn(column, headed);
      if (headed || count > 0) found.push({ column, headed, count });
    }
    const choices = [found.filter(({ headed, count }) => headed && count > 0), found.filter(({ count }) => count > 0)];
    return choices.find((choice) => choice.length > 0) ?? found;
  }

  private near(column: number, test: (row: number, column: number) => boolean): boolean {
    for (let row = Math.max(0, this.row - 2); row <= this.row + 2; row++) if (test(row, column)) return true;
    return false;
  }

  /** Without a heading, a line in which something else stands as often is none of months. */
  private monthsIn(column: number, headed: boolean): number {
    let [months, others] = [0, 0];
    for (let row = this.row + 1; row <= Math.min(this.row + 14, this.view.rows - 1); row++) {
      const cell = this.view.at(row, column);
      if (monthIn(cell, headed)) months += 1;
      else if (isFigure(cell)) others += 1;
    }
    return headed || months > others ? months : 0;
  }

  /** Of tables side by side each begins with its months, and with years or bodies before them. */
  private linesOf(line: MonthLine, months: readonly MonthLine[], reach: Lines): Lines {
    const index = months.indexOf(line);
    const begin = (at: number): number => {
      let { column } = months[at]!;
      while (
        column > reach.left &&
        this.near(column - 1, (row, to) => LEADS.has(meaningIn(this.view.at(row, to)) ?? ''))
      ) {
        column -= 1;
      }
      return column;
    };
    const left = index === 0 ? reach.left : begin(index);
    return { left, right: index === months.length - 1 ? reach.right : begin(index + 1) - 1 };
  }

  /** Headings go on in rows without a month and without figures. */
  private headingEnd({ column }: MonthLine, lines: Lines): number {
    let bottom = this.row;
    while (bottom < this.row + 2 && this.goesOn(bottom + 1, column, lines)) bottom += 1;
    return bottom;
  }

  private goesOn(row: number, month: number, { left, right }: Lines): boolean {
    const cell = this.view.at(row, month);
    if (row >= this.view.rows || (cell !== null && meaningIn(cell) !== 'month')) return false;
    return !this.view.isBlank(row, left, right) && !this.hasFigures(row, { left, right });
  }

  private hasFigures(row: number, { left, right }: Lines): boolean {
    for (let column = left; column <= right; column++) if (isFigure(this.view.at(row, column))) return true;
    return false;
  }

  /** Rows above belong to the headings as far as more lines have a meaning with them. */
  private headingStart(bottom: number, lines: Lines, line: MonthLine): { top: number; headings: LineHeading[] } {
    const read = (top: number) => ({ top, headings: headingsIn(this.view, top, bottom, lines) });
    const worthOf = ({ top, headings }: ReturnType<typeof read>): number =>
      groupsOf(headings, this.view, top, bottom, line.column).reduce((sum, { columns }) => sum + columns.size, 0) +
      (headings.some(({ meaning }) => meaning === 'month') ? 1 : 0);
    let best = read(this.row);
    for (let top = this.row - 1; top >= Math.max(0, this.row - 3); top--) {
      if (this.hasFigures(top, lines) || monthIn(this.view.at(top, line.column), line.headed)) break;
      const higher = read(top);
      if (worthOf(higher) > worthOf(best)) best = higher;
    }
    return best;
  }

  /** A table ends where another begins, and on a sheet where no month follows an empty row. */
  private end(start: number, { column, headed }: MonthLine, lines: Lines): number {
    const { view } = this;
    const limit = this.next(start, column, lines);
    const first = monthIn(view.at(start, column), headed);
    let end = start;
    let gap = false;
    for (let row = start; row < limit; row++) {
      if (view.isBlank(row, lines.left, lines.right)) gap = true;
      else {
        const cell = view.at(row, column);
        const month = monthIn(cell, headed);
        // A small number is a month only where the months before it are such numbers.
        const isMonth =
          isTotalMonth(cell) || (month !== undefined && (typeof cell === 'string' || !!month.year || !first?.year));
        if (gap && this.sheet && !isMonth) break;
        gap = false;
        end = row + 1;
      }
    }
    return end;
  }

  /** The first row of the next table below, its titles included. */
  private next(start: number, month: number, lines: Lines): number {
    const places = this.anchors
      .filter(({ strength }) => strength > 1)
      .map(({ row, column }) => this.view.place(row, column));
    const below = places.filter(({ row, column }) => row >= start && column >= lines.left && column <= lines.right);
    let limit = Math.min(this.view.rows, ...below.map(({ row }) => row));
    if (limit === this.view.rows) return limit;
    const isTitle = (row: number): boolean => !this.hasFigures(row, lines) && !monthIn(this.view.at(row, month), true);
    while (limit > start && isTitle(limit - 1)) limit -= 1;
    return limit;
  }

  /** The line of years: headed as such, or beside the months and holding years. */
  private yearOf(
    headings: readonly LineHeading[],
    { column }: MonthLine,
    start: number,
    end: number,
  ): Pick<PlanTable, 'yearLine'> {
    const headed = headings.find(({ meaning }) => meaning === 'year' || meaning === 'fiscalYear');
    if (headed) return { yearLine: { line: headed.position, heading: headed.meaning as 'year' } };
    for (const line of [column - 1, column - 2]) {
      for (let row = start; line >= 0 && row < Math.min(end, start + 14); row++) {
        if (yearIn(this.view.at(row, line), undefined)) return { yearLine: { line, heading: undefined } };
      }
    }
    return { yearLine: undefined };
  }

  /** What the rows above the table say, and what stands where the months and the headings meet. */
  private title(table: Omit<PlanTable, 'title'>): Title {
    const { view } = this;
    const area = areaOf({ ...table, title: NO_TITLE });
    const above: PlanCell[][] = [];
    for (let row = area.row - 1; row >= Math.max(0, area.row - TITLE_ROWS); row--) {
      const line = this.cells[row]!.slice(Math.max(0, area.column - 2), area.column + area.columns);
      if (line.some(isFigure)) break;
      above.unshift([...line]);
    }
    const corner: PlanCell[] = [];
    for (let row = Math.max(0, table.top - 2); row < table.start; row++) corner.push(view.at(row, table.monthLine));
    return readTitle([...above, corner]);
  }
}
