import type { Desk, Probe } from '../../../desk';
import { cellPlace, placeAddress } from '../../../sheet';
import type { ViewActions } from '../../pane/actions';
import type { ShareEvent } from './state';
import type { ShareTexts } from './texts/ja';
import { findStuck, properFormula } from './onRequest/stuck';
import type { Became, StuckFormula } from './onRequest/stuck';

/** A cell that shows #BUSY! is looked at again after so many milliseconds (OfficeDev/office-js#6930). */
const BUSY_PAUSE = 3_000;
/** How often, and after how many milliseconds each, results are looked for. */
const [TRIES, PAUSE] = [10, 500];

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class RepairCommands {
  constructor(
    private readonly desk: Pick<Desk, 'book' | 'share' | 'repair'>,
    private readonly actions: ViewActions<ShareEvent, ShareTexts>,
    private readonly rest = wait,
  ) {}

  find(): Promise<void> {
    return this.actions.attempt(async () => {
      const found = await findStuck(this.desk.book, () => this.rest(0));
      this.actions.dispatch({ type: 'stuckFound', found });
      return { type: 'dismissed' };
    });
  }

  /** `calculated` are those that were at #BUSY! before and were calculated then. */
  repair(stuck: readonly StuckFormula[], calculated: readonly string[]): Promise<void> {
    return this.actions.attempt(async () => {
      const probe = await this.desk.share.probe();
      const failure = probe.state === 'error' ? probe.error : null;
      const became = new Map<StuckFormula, Became>();
      const busy = failure === null ? await this.bringBack(stuck, probe, calculated, became) : [];
      const cells = stuck.flatMap((cell) => (became.has(cell) ? [{ ...cell, became: became.get(cell)! }] : []));
      this.actions.dispatch({ type: 'repaired', report: { failure, cells }, calculated: busy.map(keyOf) });
      return { type: 'dismissed' };
    });
  }

  /** Gives those that were calculated because they were at #BUSY!. */
  private async bringBack(
    stuck: readonly StuckFormula[],
    probe: Probe,
    calculated: readonly string[],
    became: Map<StuckFormula, Became>,
  ): Promise<readonly StuckFormula[]> {
    const usable = stuck.filter((cell) => {
      const left = cell.left ?? (cell.shows === 'standIn' && probe.state === 'untried' ? 'unproven' : null);
      if (left) became.set(cell, left);
      return !left;
    });
    const entered = await this.enter(
      usable.filter((cell) => !isBusy(cell)),
      became,
    );
    const busy = usable.filter(isBusy);
    for (const cell of [...entered, ...busy]) became.set(cell, 'waiting');
    try {
      const recalculated = await this.calculateOnce(busy, calculated, became);
      await this.awaitResults([...entered, ...recalculated], became);
      return recalculated;
    } catch (error) {
      // What was entered is told, even if nobody can say what came of it.
      if (entered.length === 0) throw error;
      return [];
    }
  }

  private async enter(cells: readonly StuckFormula[], became: Map<StuckFormula, Became>): Promise<StuckFormula[]> {
    const outcomes = await this.desk.repair.enter(
      cells.map(({ sheet, row, column, formula }) => ({
        ...{ sheet, row, column, found: formula, formula: properFormula(formula) },
      })),
    );
    return cells.filter((cell, index) => {
      const outcome = outcomes[index]!;
      if (outcome !== 'entered') became.set(cell, outcome);
      return outcome === 'entered';
    });
  }

  /** Only what shows #BUSY! twice, with a pause in between, and was not calculated for it before. */
  private async calculateOnce(
    busy: readonly StuckFormula[],
    calculated: readonly string[],
    became: Map<StuckFormula, Became>,
  ): Promise<readonly StuckFormula[]> {
    if (busy.length === 0) return [];
    await this.rest(BUSY_PAUSE);
    const errors = await this.desk.repair.errors(busy);
    const fresh = busy.filter((cell, index) => {
      const before = calculated.includes(keyOf(cell));
      became.set(cell, becameOf(cell, errors[index]!));
      return errors[index] === '#BUSY!' && !before;
    });
    if (fresh.length > 0) await this.desk.repair.calculate(fresh);
    return fresh;
  }

  private async awaitResults(cells: readonly StuckFormula[], became: Map<StuckFormula, Became>): Promise<void> {
    if (cells.length === 0) return;
    for (let tries = 1; ; tries += 1) {
      const errors = await this.desk.repair.errors(cells);
      cells.forEach((cell, index) => became.set(cell, becameOf(cell, errors[index]!)));
      if (!errors.includes('#BUSY!') || tries === TRIES) return;
      await this.rest(PAUSE);
    }
  }
}

function becameOf(cell: StuckFormula, error: string | null): Became {
  if (error === null) return 'calculated';
  if (error === '#BUSY!') return isBusy(cell) ? 'stillBusy' : 'waiting';
  return error === '#NAME?' ? 'stillUnknown' : 'error';
}

export function isBusy({ shows }: StuckFormula): boolean {
  return shows === '#BUSY!';
}

/** One formula in one cell. */
function keyOf({ sheet, row, column, formula }: StuckFormula): string {
  return `${placeAddress(cellPlace(sheet, row, column))} ${formula}`;
}
