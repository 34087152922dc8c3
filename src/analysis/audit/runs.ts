import type { CellGrid } from './cells';
import type { AuditFacts, AuditFinding, AuditKind } from './finding';
import { cellPlace } from '../../sheet';

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
