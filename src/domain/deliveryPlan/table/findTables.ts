import type { PlanCell, PlanCells } from './cells';
import { plainHeader } from './vocabulary';
import { meaningIn } from './headings';
import { PlanView } from './planSheet';
import type { Surroundings } from './planSheet';
import { columnsOf, holds, order, overlap, worth } from './planTable';
import type { PlanTable } from './planTable';
import { TableFinder } from './tableFinder';
import type { Anchor } from './tableFinder';

const PART = /^(?:想定|見込み?|予定|計画)$/;
/** One of these stands in each of them; most texts have none. */
const OF_PART = /[想見予計]/;

export function findTables(cells: PlanCells, around: Surroundings = {}): PlanTable[] {
  const views = [false, true].map((across) => new PlanView(cells, across, around.merges));
  const anchors = anchorsIn(cells);
  const tables: PlanTable[] = [];
  for (const strength of [3, 2, 1]) {
    for (const anchor of anchors) {
      if (anchor.strength !== strength || tables.some((table) => holds(table, anchor))) continue;
      const table = tableAt(anchor, views, anchors, cells, around.sheet ?? false);
      if (table && !tables.some((other) => overlap(other, table))) tables.push(table);
    }
  }
  return tables.sort((a, b) => order(a) - order(b));
}

function tableAt(
  anchor: Anchor,
  views: readonly PlanView[],
  anchors: readonly Anchor[],
  cells: PlanCells,
  sheet: boolean,
): PlanTable | undefined {
  const [down, across] = views.map((view) => () => new TableFinder(view, anchor, anchors, cells, sheet).find());
  const found = down!();
  // Several headings in one row leave no doubt.
  if (found && columnsOf(found) >= 3) return found;
  return better(found, across!());
}

function anchorsIn(cells: PlanCells): Anchor[] {
  const anchors: Anchor[] = [];
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const strength = strengthOf(cell);
      if (strength > 0) anchors.push({ row, column, strength });
    }),
  );
  return anchors;
}

function strengthOf(cell: PlanCell): number {
  if (typeof cell !== 'string') return 0;
  const meaning = meaningIn(cell);
  if (meaning === undefined) return cell.length < 8 && OF_PART.test(cell) && PART.test(plainHeader(cell)) ? 1 : 0;
  return meaning === 'planned' ? 3 : meaning === 'cards' ? 2 : 0;
}

/** Whether a cell may head planned cards, without which there is no plan. */
export function mayPlan(cell: PlanCell): boolean {
  return strengthOf(cell) > 1;
}

function better(down: PlanTable | undefined, across: PlanTable | undefined): PlanTable | undefined {
  if (!down || !across) return down ?? across;
  return worth(across) > worth(down) ? across : down;
}
