import { CellGrid } from '../../../analysis/audit';
import type { Pace, Progress } from '../../../analysis/audit';
import { cellsAt, checkPlanAt, findPlans } from '../../../analysis/plans';
import type { PlanPlace } from '../../../analysis/plans';
import type { BookReader, SheetOutline, WorkbookFault } from '../../../desk';
import type { PlanArgument } from '../../../functions';
import { intersection, readAddress, unreadSheet } from '../../../sheet';
import type { Place, SheetCells, Unread, WhyUnread } from '../../../sheet';
import { isReadAlike, planRead } from './plans';
import type { CheckedPlan, Given, JudgedPlan } from './plans';

export interface FoundPlan {
  readonly grid: CellGrid;
  readonly place: PlanPlace;
}

export interface FoundPlans {
  readonly plans: readonly FoundPlan[];
  readonly unread: readonly Unread[];
  /** All sheets of the book, in their order. */
  readonly sheets: readonly string[];
}

type Tell = (progress: Progress) => void;

/** Finds plans in a book, and reads what they are judged by. */
export class PlanReader {
  constructor(private readonly book: BookReader) {}

  /** The selected plans, or without a selection those of every sheet, as far as their sheets are wanted. */
  async find(
    selection: Place | null,
    pace: Pace,
    { tell = () => undefined, wants = () => true }: { tell?: Tell; wants?: (sheet: string) => boolean } = {},
  ): Promise<FoundPlans> {
    const { sheets } = await this.book.outline();
    const wanted = sheets.filter(({ name }) => (selection === null || name === selection.sheet) && wants(name));
    const plans: FoundPlan[] = [];
    const unread: Unread[] = [];
    const read = this.sheetReader(pace);
    for (const [index, outline] of wanted.entries()) {
      tell({ done: index / wanted.length, sheet: outline.name });
      const grid = new CellGrid(await read(outline));
      const found = await findPlans(grid, () => this.book.layout(outline.name), pace);
      const parts = found.flatMap((place) => (selection ? chosen(place, selection) : [place]));
      plans.push(...parts.map((place) => ({ grid, place })));
      unread.push(...grid.unread);
    }
    return { plans, unread, sheets: sheets.map(({ name }) => name) };
  }

  async plansOn(sheet: string): Promise<readonly FoundPlan[]> {
    const { plans } = await this.find(null, unhurried(), { wants: (name) => name === sheet });
    return plans;
  }

  /** Whether the cells of a plan are still those that it was judged by. */
  async isAsRead({ place, read }: CheckedPlan): Promise<boolean> {
    const { sheets } = await this.book.outline();
    const outline = sheets.find(({ name }) => name === place.sheet);
    if (!outline) return false;
    const grid = new CellGrid(await this.book.read(outline, unhurried().rest));
    return isReadAlike(read, { ...read, cells: cellsAt(grid, place) });
  }

  /** Once the host has fallen silent, no further sheet is asked for. */
  sheetReader(pace: Pace): (outline: SheetOutline) => Promise<SheetCells> {
    let silent: WhyUnread | undefined;
    return async (outline) => {
      if (silent) return unreadSheet(outline.name, outline.hidden, silent);
      const cells = await this.book.read(outline, pace.rest);
      silent = cells.unread.find(({ why }) => isSilence(why))?.why;
      return cells;
    };
  }

  given(inputs: { readonly population: string; readonly delivered: string }): Promise<Given> {
    return Promise.all([this.argument(inputs.population), this.argument(inputs.delivered)]);
  }

  /** A number as it is typed, or the cells that a reference names. */
  async argument(text: string): Promise<PlanArgument> {
    const typed = text.trim();
    if (typed === '') return null;
    return readAddress(typed) ? this.book.values(typed) : [[typed]];
  }
}

/** The host may well answer later. */
export function isSilence(why: WhyUnread | WorkbookFault): boolean {
  return why === 'unanswered' || why === 'editing';
}

export function judge({ grid, place }: FoundPlan, [population, delivered]: Given): JudgedPlan {
  return { ...checkPlanAt(grid, place, population, delivered), read: planRead(place, cellsAt(grid, place)) };
}

/** The part of a plan that is meant: all of it where a cell is selected, else the rows selected together with its heading. */
function chosen(plan: PlanPlace, selected: Place): PlanPlace[] {
  const meant = intersection(plan, selected);
  if (!meant) return [];
  return !plan.whole && meant.row === plan.row && meant.rows > 1 ? [{ ...plan, rows: meant.rows }] : [plan];
}

/** Milliseconds: far below what a person notices, or what browsers call a long task (50). */
const TURN = 12;

/** Work in turns; once `signal` is aborted it goes no further. */
export function paceUntil(signal: AbortSignal): Pace {
  let began = performance.now();
  return {
    due: () => performance.now() - began > TURN,
    rest: async () => {
      await giveWay();
      signal.throwIfAborted();
      began = performance.now();
    },
  };
}

/** Work in turns that nobody stops. */
export function unhurried(): Pace {
  return paceUntil(new AbortController().signal);
}

function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
