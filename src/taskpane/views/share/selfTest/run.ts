import { PROBE_FORMULA, WorkbookError, workbookErrorOf } from '../../../../desk';
import type { Desk, TrialSheet, WorkbookFault } from '../../../../desk';
import type { Content, Matrix, Place, Rect } from '../../../../sheet';
import { ALL_IDS, CHECKS, idOf, topicOf, TOPICS } from './checks';
import type { Check, Topic } from './checks';
import { FORMULA_COLUMN, endOf, placed } from './layout';
import type { PlacedCheck } from './layout';
import { Cancelled, LIMITS, Patience, Unanswered } from './patience';
import type { Limits } from './patience';
import { cut, firstDifference, judge } from './results';
import type { CheckResult, Ending, Outcome, SelfTestReport } from './results';
import { resultTimes, writeChecks } from './trialCells';

export interface SelfTestRequest {
  readonly desk: Pick<Desk, 'trial' | 'share' | 'book'>;
  readonly sheetName: string;
  /** Of the copy, added to the sheet's name. */
  readonly suffix: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
  readonly limits?: Limits;
  /** All of them, unless told otherwise. */
  readonly topics?: readonly Topic[];
}

/** Never rejects: whatever Excel does is what the report tells. Its sheets are taken away again in any case. */
export function runSelfTest(request: SelfTestRequest): Promise<SelfTestReport> {
  return new SelfTest(request).run();
}

/** Our functions are not there: no other check would tell anything. */
class NoFunctions extends Error {}

/** What a topic has for its result where Excel does not do what it needs; the test goes on with the next. */
const REFUSALS: Readonly<Partial<Record<WorkbookFault, Outcome>>> = {
  unsupported: 'unsupported',
  protected: 'refused',
  formula: 'refused',
  selection: 'refused',
  unexpected: 'refused',
};

const COPY_IDS = ['copy.values', 'copy.formats'];

/** Where the first check begins; the row above belongs to the probe. */
const FIRST_ROW = 2;

class SelfTest {
  private readonly results = new Map<string, CheckResult>();
  private readonly done: PlacedCheck[] = [];
  private readonly patience: Patience;
  private readonly limits: Limits;
  private sheet: TrialSheet | null = null;
  private copy: TrialSheet | null = null;
  private inFront: Place | null = null;
  private nextRow = FIRST_ROW;
  private roundTrip: number | null = null;
  /** Whether the last topic had no answer at all: the next one is then given less time. */
  private silent = false;

  constructor(private readonly request: SelfTestRequest) {
    this.limits = request.limits ?? LIMITS;
    this.patience = new Patience(this.limits, request.signal);
  }

  async run(): Promise<SelfTestReport> {
    const started = Date.now();
    let [ending, detail]: [Ending, string] = ['completed', ''];
    try {
      for (const topic of this.request.topics ?? TOPICS) await this.topic(topic);
    } catch (error) {
      ending = endingOf(error);
      detail = ending === 'unexpected' ? workbookErrorOf(error).detail : '';
    }
    const left = await this.removeSheets();
    const results = ALL_IDS.map((id) => this.results.get(id) ?? { id, outcome: 'notRun' as const });
    const host = this.host;
    return { host, ending, detail, results, ms: Date.now() - started, roundTrip: this.roundTrip, left };
  }

  private get host() {
    return this.request.desk.trial.host();
  }

  private async topic(topic: Topic): Promise<void> {
    try {
      await this.tryTopic(topic);
    } catch (error) {
      const outcome = error instanceof WorkbookError && topic !== 'loaded' ? REFUSALS[error.fault] : undefined;
      if (!outcome) throw error;
      const untold = ALL_IDS.filter((id) => topicOf(id) === topic && !this.results.has(id));
      for (const id of untold) this.tell({ id, outcome, came: (error as WorkbookError).detail });
    }
    const last = TOPICS.indexOf(topic);
    this.request.onProgress(ALL_IDS.filter((id) => TOPICS.indexOf(topicOf(id)) <= last).length);
  }

  private async tryTopic(topic: Topic): Promise<void> {
    if (topic === 'loaded') await this.begin();
    else if (topic === 'copy') await this.checkCopy();
    // Excel offers words for single values alone, and every argument of ours may be a range.
    else if (topic === 'offered') this.tell({ id: 'offered.words', outcome: 'unsupported' });
    else if (topic !== 'sheets' || this.copy) await this.check(CHECKS.filter((check) => check.topic === topic));
  }

  private tell(result: CheckResult): void {
    this.results.set(result.id, result);
  }

  /** Makes the sheet, and finds out whether our functions are there. */
  private async begin(): Promise<void> {
    const { desk, sheetName } = this.request;
    const sheet = await this.patience.ask(
      () => desk.trial.add(sheetName),
      (late) => late.remove(),
    );
    this.sheet = sheet;
    const probe = { row: 0, column: FORMULA_COLUMN, rows: 1, columns: 1 };
    const asked = Date.now();
    await this.patience.ask(() => sheet.read(probe));
    this.roundTrip = Date.now() - asked;
    await this.patience.ask(() => sheet.write([{ ...probe, cells: [[PROBE_FORMULA]] }]));
    const [ms] = await this.timesOf(sheet, [probe]);
    const { values, errors } = await this.patience.ask(() => sheet.read(probe));
    const came = String(values[0]![0]);
    const id = 'loaded.functions';
    if (ms === undefined) this.tell({ id, outcome: 'noAnswer', formula: PROBE_FORMULA });
    else if (!errors[0]![0]) this.tell({ id, outcome: this.inTime(ms), ms, came });
    else {
      this.tell({ id, outcome: 'differs', ms, formula: PROBE_FORMULA, expected: 'MYNA …', came });
      throw new NoFunctions();
    }
  }

  private timesOf(sheet: TrialSheet, rects: readonly Rect[]): Promise<readonly (number | undefined)[]> {
    return resultTimes(sheet, rects, this.patience, this.silent ? this.limits.pause : this.limits.results);
  }

  private inTime(ms: number): 'ok' | 'late' {
    return ms > this.limits.late ? 'late' : 'ok';
  }

  private async check(checks: readonly Check[]): Promise<void> {
    const sheet = this.sheet!;
    const all = placed(checks, this.nextRow, this.copy?.name ?? '');
    const first = this.nextRow;
    this.nextRow = endOf(all, first);
    const taken = await writeChecks(all, sheet, this.copy, this.patience);
    for (const { check } of all.filter((one) => !taken.includes(one))) {
      this.tell({ id: idOf(check), outcome: 'refused', formula: check.formula });
    }
    const times = await this.timesOf(sheet, taken.map(({ rect }) => rect)); // prettier-ignore
    const answered = taken.filter((_, index) => times[index] !== undefined);
    this.silent = answered.length === 0;
    const differing = await this.judge(answered, first);
    if (differing.length > 0) {
      // Some cells show something else before their result is there.
      await this.patience.rest(this.limits.secondLook);
      await this.judge(differing, first);
    }
    taken.forEach(({ check }, index) => {
      const [id, ms] = [idOf(check), times[index]];
      const result = this.results.get(id);
      if (ms === undefined) this.tell({ id, outcome: 'noAnswer', formula: check.formula });
      else if (result) this.tell({ ...result, ms, ...(result.outcome === 'ok' && { outcome: this.inTime(ms) }) });
    });
    this.done.push(...answered);
  }

  /** Tells what is found; gives those that differ. */
  private async judge(all: readonly PlacedCheck[], first: number): Promise<readonly PlacedCheck[]> {
    if (all.length === 0) return [];
    const columns = Math.max(...all.map(({ rect }) => rect.columns));
    const origin = { row: first, column: FORMULA_COLUMN, rows: this.nextRow - first, columns };
    const cells = await this.patience.ask(() => this.sheet!.read(origin));
    return all.filter(({ check, rect }) => {
      const judged = judge(check, cut(cells, origin, rect), this.host);
      this.tell({ id: idOf(check), ...judged, ...(judged.outcome !== 'ok' && { formula: check.formula }) });
      return judged.outcome === 'differs';
    });
  }

  /** A copy by value holds what the sheet shows, looks like it, and has no formula. */
  private async checkCopy(): Promise<void> {
    const { desk, suffix } = this.request;
    const sheet = this.sheet!;
    this.inFront = await this.patience.ask(() => desk.book.selected()).catch(passCancelled);
    const wanted = { sheets: [sheet.name], replaces: () => true, keep: 'none', suffix } as const;
    const started = Date.now();
    const outcome = await this.patience.ask(
      () => desk.share.copyAsValues({ ...wanted, list: { sheetName: '', headers: [] } }),
      async (late) => {
        if (late.outcome === 'copied') for (const name of late.copies) await (await desk.trial.find(name)).remove();
      },
    );
    if (outcome.outcome !== 'copied') {
      for (const id of COPY_IDS) this.tell({ id, outcome: 'refused', came: outcome.outcome });
      return;
    }
    const copy = await this.patience.ask(() => desk.trial.find(outcome.copies[0]!));
    this.copy = copy;
    await this.showAgain();
    const ms = Date.now() - started;
    const columns = Math.max(...this.done.map(({ rect }) => rect.columns));
    const results = { row: 0, column: FORMULA_COLUMN, rows: this.nextRow, columns };
    const original = await this.patience.ask(() => sheet.read(results));
    const copied = await this.patience.ask(() => copy.read(results));
    this.compare('copy.values', original.values, copied.values, ms);
    this.compare('copy.formats', original.texts, copied.texts, ms);
    const formulas = copied.formulas.flat().filter(Boolean).length;
    if (formulas > 0) this.tell({ id: 'copy.values', outcome: 'differs', ms, expected: '0', came: `${formulas} =…` });
  }

  private compare(id: string, original: Matrix<Content>, copied: Matrix<Content>, ms: number): void {
    const difference = firstDifference(original, copied);
    if (!difference) return this.tell({ id, outcome: this.inTime(ms), ms });
    const { row, ...told } = difference;
    const formula = this.done.filter(({ rect }) => rect.row <= row).at(-1)?.check.formula;
    this.tell({ id, outcome: 'differs', ms, ...told, ...(formula !== undefined && { formula }) });
  }

  private async showAgain(): Promise<void> {
    const { inFront } = this;
    if (inFront) await this.patience.ask(() => this.request.desk.book.goTo(inFront)).catch(passCancelled);
  }

  /** The names of those that stay. */
  private async removeSheets(): Promise<readonly string[]> {
    const left: string[] = [];
    for (const sheet of [this.copy, this.sheet]) {
      if (!sheet) continue;
      await this.patience.insist(() => sheet.remove()).catch(() => left.push(sheet.name));
    }
    return left;
  }
}

function endingOf(error: unknown): Ending {
  if (error instanceof Cancelled) return 'cancelled';
  if (error instanceof Unanswered) return 'unanswered';
  return error instanceof NoFunctions ? 'noFunctions' : workbookErrorOf(error).fault;
}

/** Where the selection is not told, or not taken, the check goes on without it. */
function passCancelled(error: unknown): null {
  if (error instanceof Cancelled) throw error;
  return null;
}
