import { cellsAt } from '../../../analysis/plans';
import { workbookErrorOf } from '../../../desk';
import type { BookChange, BookReader } from '../../../desk';
import { isSilence, judge, unhurried } from './planReader';
import type { FoundPlans, PlanReader } from './planReader';
import { isReadAlike, isSamePlace, planRead } from './plans';
import type { Given, JudgedPlan } from './plans';
import type { CheckEvent, CheckState } from './state';

/** Milliseconds after a change: what a person does in one go is looked at once. */
const PAUSE = 600;

/** Follows the cells of plans that were checked as long as the view is open, and judges them again where that is wished. */
export class PlanWatch {
  /** Sheets on which something happened since they were looked at. */
  private readonly touched = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the last look took: a large book is looked at less often. */
  private took = 0;
  private stopped = false;

  constructor(
    private readonly book: BookReader,
    private readonly reader: PlanReader,
    private readonly now: () => CheckState,
    private readonly tell: (event: CheckEvent) => void,
  ) {}

  /** Returns how to stop. */
  start(): () => void {
    let over = false;
    this.stopped = false;
    const watched = (stop?: () => void): typeof stop => {
      if (over) return stop;
      this.tell({ type: 'watched', watching: stop !== undefined });
      // What happened while nobody listened is seen in the cells alone.
      if (this.now().lost) this.look();
      return stop;
    };
    const listening = this.book.onChanged((change) => !over && this.hear(change)).then(watched, () => watched());
    return () => {
      [over, this.stopped] = [true, true];
      clearTimeout(this.timer);
      this.timer = undefined;
      this.tell({ type: 'unwatched' });
      void listening.then((stop) => stop?.());
    };
  }

  private hear(change: BookChange): void {
    this.touched.add(change.sheet);
    if (change.type === 'moved') this.touched.add(change.to.sheet);
    if (change.type === 'renamed') this.touched.add(change.name);
    if (change.type === 'lost') this.tell({ type: 'cellsLost', sheet: change.sheet });
    else if (change.type !== 'changed') this.tell({ type: 'cellsMoved', move: change });
    this.look();
  }

  private look(): void {
    this.timer ??= setTimeout(
      () => {
        void this.lookNow().finally(() => {
          this.timer = undefined;
          if (this.touched.size > 0 && !this.stopped) this.look();
        });
      },
      Math.max(PAUSE, 2 * this.took),
    );
  }

  private async lookNow(): Promise<void> {
    const { running, plans } = this.now();
    if (running) return;
    const touched = new Set(this.touched);
    this.touched.clear();
    if (!plans) return;
    const began = performance.now();
    const looked = await this.judgeAgain(touched).catch((error: unknown) => {
      if (isSilence(workbookErrorOf(error).fault)) return false;
      // What cannot be read is not what was judged.
      this.tell({ type: 'plansOutdated' });
      return true;
    });
    if (looked) this.took = performance.now() - began;
    else touched.forEach((sheet) => this.touched.add(sheet));
  }

  /**
   * Looks at the plans of the sheets that were touched, or, `asked` by a person, at all of them, and judges them again or says
   * that they changed. False where the book did not answer, or changed meanwhile.
   */
  async judgeAgain(touched: ReadonlySet<string>, asked = false): Promise<boolean> {
    const before = this.now();
    if (!before.plans) return true;
    const given = await this.reader.given(before.inputs);
    const isGivenSame = JSON.stringify(given) === JSON.stringify(before.given);
    const all = asked || before.lost || before.changed || !isGivenSame;
    const wants = (sheet: string): boolean => all || touched.has(sheet);
    const pace = unhurried();
    const found = await this.reader.find(before.selection, pace, { wants });
    if (found.unread.some(({ why }) => isSilence(why))) return false;
    const isSame = isGivenSame && isFoundSame(found, before, wants);
    if (isSame && !asked) return this.told(before, { type: 'plansUnchanged' });
    // Where cells were lost, so may be the selection and the figures beside the plan: a person looks first.
    if (!asked && (!before.atOnce || before.lost)) return this.told(before, { type: 'plansOutdated' });
    const judged: JudgedPlan[] = [];
    for (const plan of found.plans) {
      await pace.rest();
      judged.push(judge(plan, given));
    }
    return this.told(before, eventOf(found, judged, given, before, wants));
  }

  /** Tells it, unless what was looked at is no longer what is there. */
  private told(before: CheckState, event: CheckEvent): boolean {
    const { plans, moves } = this.now();
    if (plans !== before.plans || moves !== before.moves) return false;
    this.tell(event);
    return true;
  }
}

function isFoundSame({ plans: found }: FoundPlans, { plans }: CheckState, wants: (sheet: string) => boolean): boolean {
  const before = (plans ?? []).filter(({ place }) => wants(place.sheet));
  return (
    before.length === found.length &&
    before.every(({ place, read }, index) => {
      const { grid, place: now } = found[index]!;
      return isSamePlace(place, now) && isReadAlike(read, planRead(now, cellsAt(grid, now)));
    })
  );
}

/** Plans of sheets that nobody looked at stay as they were judged; all are in the order of their sheets. */
function eventOf(
  { sheets, unread }: FoundPlans,
  judged: readonly JudgedPlan[],
  given: Given,
  before: CheckState,
  wants: (sheet: string) => boolean,
): CheckEvent {
  const kept = (before.plans ?? []).filter(({ place }) => !wants(place.sheet));
  const order = (plan: JudgedPlan): number => sheets.indexOf(plan.place.sheet);
  const plans = [...kept, ...judged].sort((one, other) => order(one) - order(other));
  return {
    ...{ type: 'plansChecked', plans, given, selection: before.selection, moves: before.moves },
    unread: [...before.unread.filter(({ sheet }) => !wants(sheet)), ...unread],
  };
}
