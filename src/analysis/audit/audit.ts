import { mynaCalls } from '../formula';
import { AuditBook } from './auditBook';
import type { NamedCells } from './auditBook';
import type { SheetCells } from '../../sheet';
import type { CellGrid, Pace } from './cells';
import type { AuditReport, FunctionCount } from './finding';
import { FindingRuns } from './finding';
import { judgeAsOf, judgeError } from './judgeCalls';
import type { CallingCell } from './judgeCalls';
import { TariffTables } from './tariffTables';
import { TextNumbers } from './textNumbers';
import { judgeTotals } from './totals';

/** Where the cells come from; a sheet is read when its turn comes. */
export interface BookSource {
  readonly names: readonly NamedCells[];
  readonly sheets: readonly string[];
  read(index: number): Promise<SheetCells>;
}

export interface Progress {
  /** From 0 to 1. */
  readonly done: number;
  readonly sheet: string;
}

/** How the work is shared out: most of it is reading. */
const READING = 0.6;
const JUDGING = 0.3;

/** Every sheet is read before any formula is judged, since formulas read each other's sheets. */
export async function auditBook(
  source: BookSource,
  pace: Pace,
  tell: (progress: Progress) => void,
): Promise<AuditReport> {
  const book = new AuditBook(source.names);
  const formulas: CallingCell[] = [];
  for (const [index, sheet] of source.sheets.entries()) {
    tell({ done: (READING * index) / source.sheets.length, sheet });
    await collect(book.add(await source.read(index)), formulas, pace);
  }
  const runs = new FindingRuns();
  await judgeFormulas(formulas, book, runs, pace, tell);
  for (const [index, grid] of book.grids.entries()) {
    tell({ done: READING + JUDGING + ((1 - READING - JUDGING) * index) / book.grids.length, sheet: grid.sheet });
    await judgeTotals(grid, runs, pace);
  }
  return {
    sheets: book.grids.length,
    unread: book.grids.flatMap(({ unread }) => unread),
    formulas: formulas.length,
    counts: countsOf(formulas),
    findings: runs.all(),
  };
}

const OWN = /MYNA[._]/i;

async function collect(grid: CellGrid, formulas: CallingCell[], pace: Pace): Promise<void> {
  for (let row = grid.top; row < grid.top + grid.rows; row += 1) {
    for (let column = grid.left; column < grid.left + grid.columns; column += 1) {
      const formula = grid.formulaAt(row, column);
      if (formula === null || !OWN.test(formula)) continue;
      const calls = mynaCalls(formula);
      if (calls.length > 0) formulas.push({ grid, row, column, calls });
      if (pace.due()) await pace.rest();
    }
    if (pace.due()) await pace.rest();
  }
}

async function judgeFormulas(
  formulas: readonly CallingCell[],
  book: AuditBook,
  runs: FindingRuns,
  pace: Pace,
  tell: (progress: Progress) => void,
): Promise<void> {
  const tariffs = new TariffTables();
  const textNumbers = new TextNumbers();
  for (const [index, cell] of formulas.entries()) {
    judgeError(cell, book, runs);
    judgeAsOf(cell, runs);
    tariffs.note(cell, book);
    await textNumbers.note(cell, book, pace);
    if (!pace.due()) continue;
    tell({ done: READING + (JUDGING * index) / formulas.length, sheet: cell.grid.sheet });
    await pace.rest();
  }
  tariffs.judge(book, runs);
  await textNumbers.judge(book, runs, pace);
}

function countsOf(formulas: readonly CallingCell[]): FunctionCount[] {
  const counts = new Map<string, FunctionCount>();
  for (const { grid, calls } of formulas) {
    for (const name of new Set(calls.map((inner) => inner.name))) {
      const key = `${grid.sheet}\n${name}`;
      const before = counts.get(key) ?? { sheet: grid.sheet, hidden: grid.hidden, name, formulas: 0 };
      counts.set(key, { ...before, formulas: before.formulas + 1 });
    }
  }
  return [...counts.values()];
}
