import type { Argument, Text } from '../../functions';
import type { Place, Unread } from '../../sheet';
import { cellPlace } from '../../sheet';
import type { CellGrid } from './cells';

/** What an audit finds, and what a remark on it needs to know. */
export interface AuditFacts {
  /** A MYNA formula shows an error; `reason` is what our own function says, where its arguments could be read. */
  error: { readonly code: string; readonly name: string; readonly reason: Text | null };
  /** What the argument says of itself may come later than the finding. */
  noAsOf: { readonly name: string; readonly argument: Pick<Argument, 'help'> };
  /** The day asked for lies before the newest prices. */
  oldAsOf: { readonly name: string; readonly day: string; readonly newest: string };
  /** A table of prices that formulas read, and that newer prices have overtaken. */
  oldTariff: { readonly day: string; readonly newest: string; readonly readers: number };
  textNumber: { readonly text: string; readonly name: string };
  total: { readonly label: string; readonly total: number; readonly sum: number; readonly parts: Place };
}

export type AuditKind = keyof AuditFacts;

interface FindingOf<K extends AuditKind> {
  readonly kind: K;
  readonly place: Place;
  /** Whether a person has to unhide the sheet or the row to see it. */
  readonly hidden: 'sheet' | 'row' | null;
  readonly facts: AuditFacts[K];
}

export type AuditFinding = { [K in AuditKind]: FindingOf<K> }[AuditKind];

export interface FunctionCount {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly name: string;
  readonly formulas: number;
}

export interface AuditReport {
  readonly sheets: number;
  /** What could not be looked at. */
  readonly unread: readonly Unread[];
  /** Cells with at least one of our functions. */
  readonly formulas: number;
  readonly counts: readonly FunctionCount[];
  readonly findings: readonly AuditFinding[];
}

/** Findings in the order they came up; the same one in cells below each other is told once, of all of them. */
export class FindingRuns {
  private readonly found: { finding: AuditFinding; rows: number }[] = [];
  private readonly open = new Map<string, { finding: AuditFinding; rows: number }>();

  /** `sameAs` tells which findings say the same. */
  add<K extends AuditKind>(
    kind: K,
    grid: CellGrid,
    row: number,
    column: number,
    facts: AuditFacts[K],
    sameAs: string,
  ): void {
    const hidden = hiddenIn(grid, row);
    const key = JSON.stringify([kind, grid.sheet, column, hidden, sameAs]);
    const run = this.open.get(key);
    if (run && run.finding.place.row + run.rows === row) {
      run.rows += 1;
      return;
    }
    const finding = { kind, place: cellPlace(grid.sheet, row, column), hidden, facts } as AuditFinding;
    const begun = { finding, rows: 1 };
    this.found.push(begun);
    this.open.set(key, begun);
  }

  all(): AuditFinding[] {
    return this.found.map(({ finding, rows }) => ({ ...finding, place: { ...finding.place, rows } }));
  }
}

function hiddenIn(grid: CellGrid, row: number): 'sheet' | 'row' | null {
  if (grid.hidden) return 'sheet';
  return grid.isHiddenRow(row) ? 'row' : null;
}
