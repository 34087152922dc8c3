import { fail } from '../../fault';
import { findTables } from '../table/findTables';
import { areaOf } from '../table/planTable';
import type { PlanTable } from '../table/planTable';
import { meaningIn } from '../table/headings';
import type { LineHeading } from '../table/headings';
import { monthIn } from '../table/monthText';
import { nearestColumn } from '../table/nearest';
import type { Surroundings } from '../table/planSheet';
import type { VagueWord } from '../table/vocabulary';
import { bodyKey, numberIn } from '../table/cells';
import type { CellPosition, Column, PlanCells } from '../table/cells';
import type { Finding } from './finding';
import { figureCell } from './plan';
import type { Body, Plan } from './plan';
import { TableReader } from './tableReader';

declare module '../../fault' {
  interface PlanFaults {
    planWithoutRows: Record<never, never>;
    /** `found` are the headings that stand there, `near` the one that looks most like the planned cards. */
    planHeader: { missing: readonly Column[]; found: readonly string[]; near: string | null };
    planColumnTwice: { column: Column; first: string; second: string; cells: readonly [CellPosition, CellPosition] };
    /** A word that may mean several columns, with nothing beside it that tells which. */
    planVagueWord: { word: VagueWord; text: string; cell: CellPosition };
    /** Months without a year, as the first of them stands there. */
    planYear: { text: string; cell: CellPosition };
    planUnit: { unit: string };
  }
}

/** Reads the plan among these cells, whichever way its tables lie. */
export function readPlan(cells: PlanCells, around: Surroundings = {}): Plan {
  const tables = findTables(cells, around);
  return tables.length === 0 ? failWithoutTable(cells) : planOf(tables, around);
}

/** The plan that these tables are together. */
export function planOf(tables: readonly PlanTable[], around: Surroundings): Plan {
  const bodies = new Map<string, Body>();
  const filled = new Set<Column>();
  const findings: Finding[] = [];
  const bodyNamed = (name: string): Body => {
    const key = bodyKey(name);
    const body = bodies.get(key) ?? { name, rows: [], findings: [] };
    bodies.set(key, body);
    return body;
  };
  let body = around.body;
  for (const table of tables) {
    failUnsettled(table, around);
    body = table.title.body ?? body;
    // What stands above all tables holds for each that says nothing else.
    const year = table.title.year ?? tables[0]!.title.year ?? around.year;
    findings.push(...unreadHeadings(table), ...hiddenCells(table, around));
    for (const group of table.groups) {
      new TableReader({ table, group }, { year, body }, { bodyNamed, filled, findings }).read();
    }
  }
  if (bodies.size === 0) fail('planWithoutRows', {});
  for (const read of bodies.values()) read.findings.push(...blankFigures(read));
  return { headings: headingsOf(tables), bodies: [...bodies.values()], findings, filled };
}

/** Says what stands there, so that one heading can be put right. */
function failWithoutTable(cells: PlanCells): never {
  const texts = [...new Set(cells.flat().filter((cell) => typeof cell === 'string'))].filter(
    (text) => text.length <= 40,
  );
  const found = texts.filter((text) => !monthIn(text, false) && !isNumber(text)).slice(0, MOST_NAMED);
  const hasMonths = cells.flat().some((cell) => meaningIn(cell) === 'month' || monthIn(cell, false));
  const hasPlanned = texts.some((text) => meaningIn(text) === 'planned' || meaningIn(text) === 'cards');
  const missing = [...(hasMonths ? [] : ['month' as const]), ...(hasPlanned ? [] : ['planned' as const])];
  const near = found.find((text) => nearestColumn(text, (column) => column !== 'planned', ROUGHLY)) ?? null;
  return fail('planHeader', {
    missing: missing.length > 0 ? missing : ['month'],
    found,
    near: hasPlanned ? null : near,
  });
}

const MOST_NAMED = 12;
const ROUGHLY = 0.3;

const isNumber = (text: string): boolean => numberIn(text) !== undefined;

function failUnsettled({ view, groups, top, start, title }: PlanTable, around: Surroundings): void {
  const placeOf = ({ position }: LineHeading): CellPosition => view.place(start - 1 < top ? top : start - 1, position);
  for (const unsettled of groups.flatMap((group) => group.unsettled)) {
    if (unsettled.reason === 'twice') {
      const [first, second] = unsettled.lines;
      const cells = [placeOf(first), placeOf(second)] as const;
      fail('planColumnTwice', { column: unsettled.column, first: first.text, second: second.text, cells });
    }
    const { word, line } = unsettled;
    fail('planVagueWord', { word, text: line.text, cell: placeOf(line) });
  }
  const unit = title.unit ?? around.unit;
  if (unit !== undefined) fail('planUnit', { unit });
}

function headingsOf(tables: readonly PlanTable[]): Map<Column, string> {
  const headings = new Map<Column, string>();
  for (const { groups, view, top, start, monthLine } of tables) {
    for (let row = start - 1; row >= top; row--) {
      const cell = view.at(row, monthLine);
      if (cell !== null && !headings.has('month')) headings.set('month', String(cell));
    }
    for (const [column, { text }] of groups.flatMap(({ columns }) => [...columns])) {
      if (!headings.has(column)) headings.set(column, text);
    }
  }
  return headings;
}

const NOWHERE = { body: '', month: null, limit: null } as const;

/** Headings that look like those of columns which the table lacks. */
function unreadHeadings({ view, start, unread }: PlanTable): Finding[] {
  return unread.map(({ text, position, column }): Finding => {
    const cell = view.place(start - 1, position);
    return { rule: 'headingUnread', ...NOWHERE, item: column, value: text, cell, facts: { text } };
  });
}

/** Hidden rows and columns count like others, which their reader should know. */
function hiddenCells(table: PlanTable, { hiddenRows, hiddenColumns }: Surroundings): Finding[] {
  const { row, column, rows, columns } = areaOf(table);
  const within = (hidden: ReadonlySet<number> | undefined, from: number, length: number): number[] =>
    [...(hidden ?? [])].filter((line) => line >= from && line < from + length).sort((a, b) => a - b);
  const [lines, positions] = [within(hiddenRows, row, rows), within(hiddenColumns, column, columns)];
  if (lines.length + positions.length === 0) return [];
  const cell = { row: lines[0] ?? row, column: positions[0] ?? column };
  const facts = { rows: lines.length, columns: positions.length };
  return [{ rule: 'hidden', ...NOWHERE, item: 'month', value: lines.length + positions.length, cell, facts }];
}

/** What every month of a plan must say, as far as the plan says it of any month. */
const REQUIRED: readonly Column[] = [
  'planned',
  ...(['dedicatedWindows', 'dedicatedRate', 'sharedWindows', 'sharedRate'] as const),
  ...(['weekendDays', 'staff', 'terminals'] as const),
];

/** One finding a month, at the first of its figures that is blank. */
function blankFigures({ name, rows }: Body): Finding[] {
  const asked = REQUIRED.filter(
    (column) => column === 'planned' || rows.some(({ figures }) => (figures[column] ?? null) !== null),
  );
  return rows.flatMap((row): Finding[] => {
    const columns = asked.filter((column) => row.blanks.includes(column));
    const [item] = columns;
    if (item === undefined) return [];
    const place = { body: name, month: row.month.first, item, value: '', limit: null, cell: figureCell(row, item) };
    return [{ rule: 'figureBlank', ...place, facts: { columns } }];
  });
}
