import { auditBook } from '../../../analysis/audit';
import type { AuditReport, Pace, Progress } from '../../../analysis/audit';
import { checkPlanAt, mendPlanAt } from '../../../analysis/plans';
import type { PlanMending, PlanReport } from '../../../analysis/plans';
import type { Desk, MarkCount, SheetTable } from '../../../desk';
import { FUNCTIONS, PLANCHECK } from '../../../functions';
import type { Language } from '../../../functions';
import { placeAddress, readAddress } from '../../../sheet';
import type { Place } from '../../../sheet';
import type { AnswerIn, ViewActions } from '../../pane/actions';
import { loadHelp } from '../../pane/help';
import { judge, paceUntil, PlanReader } from './planReader';
import { isSamePlace } from './plans';
import type { CheckedPlan, JudgedPlan } from './plans';
import { countBySeverity } from './severities';
import type { CheckEvent, CheckState, Inputs, Job, PlanInput } from './state';
import { auditTable, mendedTable, planTable } from './tables';
import type { CheckTexts } from './texts/ja';
import { PlanWatch } from './watch';

/** What the remarks on the findings quote of the functions. */
async function loadHelpOf({ findings }: AuditReport): Promise<void> {
  const quoted = new Set(findings.flatMap(({ kind, facts }) => (kind === 'noAsOf' ? [facts.name] : [])));
  await Promise.all(FUNCTIONS.filter(({ name }) => quoted.has(name)).map(loadHelp));
}

/** Progress is worth telling this often, in milliseconds. */
const TELL_EVERY = 100;

/** What the view does with the workbook. Each reports what came of it, and none rejects. */
export class CheckCommands {
  private readonly reader: PlanReader;
  private readonly watch: PlanWatch;

  constructor(
    private readonly desk: Pick<Desk, 'book' | 'marks' | 'workbook'>,
    private readonly actions: ViewActions<CheckEvent, CheckTexts>,
    private readonly now: () => CheckState,
  ) {
    this.reader = new PlanReader(desk.book);
    this.watch = new PlanWatch(desk.book, this.reader, now, (event) => this.tell(event));
  }

  /** Follows the cells of what was checked. Returns how to stop. */
  follow(): () => void {
    return this.watch.start();
  }

  checkSelected(inputs: Inputs): Promise<void> {
    return this.checkPlans(inputs, () => this.desk.book.selected());
  }

  checkBook(inputs: Inputs): Promise<void> {
    return this.checkPlans(inputs, () => Promise.resolve(null));
  }

  /** Once more what was checked before: what the reader has open stays open. */
  checkAgain(): Promise<void> {
    return this.actions.attempt(async () => {
      const judged = await this.watch.judgeAgain(new Set(), true);
      return judged ? { type: 'dismissed' } : { type: 'refused', say: (texts) => texts.notJudgedAgain };
    });
  }

  audit(): Promise<void> {
    return this.work('audit', async (pace, tell) => {
      const { sheets, names } = await this.desk.book.outline();
      const read = this.reader.sheetReader(pace);
      const source = {
        names,
        sheets: sheets.map(({ name }) => name),
        read: (index: number) => read(sheets[index]!),
      };
      const report = await auditBook(source, pace, tell);
      await loadHelpOf(report);
      this.tell({ type: 'audited', report });
      return {
        type: 'done',
        say: (texts) => texts.audited(report.sheets, report.findings.length, report.unread.length),
      };
    });
  }

  /** Where nobody told of its cells, a plan is looked at before one of them is pointed to. */
  goToFinding(plan: CheckedPlan, place: Place): Promise<void> {
    return this.goTo(place, async () => {
      const { watching, lost } = this.now();
      if ((watching && !lost) || (await this.reader.isAsRead(plan))) return true;
      this.tell({ type: 'plansOutdated' });
      return false;
    });
  }

  goTo(place: Place, isThere: () => Promise<boolean> = () => Promise.resolve(true)): Promise<void> {
    return this.actions.attempt(async () => {
      if (!(await isThere())) return { type: 'refused', say: (texts) => texts.planChanged };
      const shown = await this.desk.book.goTo(place);
      return shown ? { type: 'dismissed' } : { type: 'refused', say: (texts) => texts.hiddenSheet(place.sheet) };
    });
  }

  useSelection(input: PlanInput): Promise<void> {
    return this.actions.attempt(async () => {
      const { address } = await this.desk.workbook.selection();
      this.tell({ type: 'inputTyped', input, text: address });
      return { type: 'dismissed' };
    });
  }

  mark(reports: readonly PlanReport[]): Promise<void> {
    const findings = reports.flatMap((report) => report.findings);
    const cells = findings.flatMap(({ severity, place }) => (place && severity !== 'information' ? [place] : []));
    return this.count('marked', () => this.desk.marks.mark(cells));
  }

  clearMarks(): Promise<void> {
    return this.count('cleared', () => this.desk.marks.clear());
  }

  putExample(texts: CheckTexts): Promise<void> {
    return this.actions.attempt(async () => {
      await loadHelp(PLANCHECK);
      const { sheet: cells = [], formula } = PLANCHECK.help.examples[0]!;
      const { sheet } = await this.desk.workbook.addExampleSheet({
        sheetName: texts.exampleSheet,
        cells,
        formula,
      });
      return { type: 'done', say: (texts) => texts.exampleMade(sheet) };
    });
  }

  /** The plan is read again: it may have changed since it was checked. */
  mend({ id, place: { rows, ...at } }: CheckedPlan, inputs: Inputs): Promise<void> {
    return this.actions.attempt(async () => {
      const found = await this.reader.plansOn(at.sheet);
      const plan = found.find(({ place }) => isSamePlace(place, { ...at, rows }));
      if (!plan) return { type: 'refused', say: (texts) => texts.planMoved };
      const { grid, place } = plan;
      const part = place.whole ? place : { ...place, rows: Math.min(place.rows, rows) };
      const [population, delivered] = await this.reader.given(inputs);
      const mending = mendPlanAt(grid, part, population, delivered, await this.reader.argument(inputs.costs));
      this.tell({ type: 'planMended', id, mending });
      return { type: 'dismissed' };
    });
  }

  /** The new plan goes onto a sheet of its own, beside the old one, and is checked there. */
  putMended(mending: PlanMending, inputs: Inputs, texts: CheckTexts): Promise<void> {
    return this.actions.attempt(async () => {
      const { sheet } = await this.desk.workbook.addTableSheet(mendedTable(mending, texts));
      const [population, delivered] = await this.reader.given(inputs);
      const reports = (await this.reader.plansOn(sheet)).map(({ grid, place }) =>
        checkPlanAt(grid, place, population, delivered),
      );
      const { serious, warning } = countBySeverity(reports.flatMap(({ findings }) => findings));
      return { type: 'done', say: (said) => said.mendedMade(sheet, serious, warning) };
    });
  }

  putPlanFindings(reports: readonly PlanReport[], texts: CheckTexts, language: Language): Promise<void> {
    return this.putTable(planTable(reports, texts, language));
  }

  putAuditFindings(report: AuditReport, texts: CheckTexts): Promise<void> {
    return this.putTable(auditTable(report, texts, placeAddress));
  }

  private putTable(table: SheetTable): Promise<void> {
    return this.actions.attempt(async () => {
      const { sheet } = await this.desk.workbook.addTableSheet(table);
      return { type: 'done', say: (_, frame) => frame.sheetMade(sheet) };
    });
  }

  private checkPlans(inputs: Inputs, select: () => Promise<Place | null>): Promise<void> {
    return this.work('plans', async (pace, tell) => {
      const { moves } = this.now();
      const selection = await select();
      const given = await this.reader.given(await this.withSheets(inputs));
      const { plans: found, unread } = await this.reader.find(selection, pace, { tell });
      const plans: JudgedPlan[] = [];
      for (const plan of found) {
        tell({ done: 1, sheet: plan.grid.sheet });
        await pace.rest();
        plans.push(judge(plan, given));
      }
      this.tell({ type: 'plansChecked', plans, unread, selection, given, moves });
      return { type: 'dismissed' };
    });
  }

  /** References without a sheet mean the one in front, also when another one is by the time plans are judged again. */
  private async withSheets(inputs: Inputs): Promise<Inputs> {
    const named = { ...inputs };
    for (const input of ['population', 'delivered', 'costs'] as const) {
      const address = readAddress(inputs[input].trim());
      if (!address || address.sheet !== null) continue;
      const { sheet } = await this.desk.book.selected();
      named[input] = placeAddress({ sheet, ...address.rect });
      this.tell({ type: 'inputTyped', input, text: named[input] });
    }
    return named;
  }

  private count(what: 'marked' | 'cleared', work: () => Promise<MarkCount>): Promise<void> {
    return this.actions.attempt(async () => {
      const { done, left } = await work();
      return { type: 'done', say: (texts) => texts[what](done, left) };
    });
  }

  /** Long work: it shows how far it is, and stops when told to. */
  private work(job: Job, run: Run): Promise<void> {
    const stopper = new AbortController();
    return this.actions.attempt(async (): Promise<AnswerIn<CheckTexts>> => {
      this.tell({ type: 'jobStarted', job, stop: () => stopper.abort() });
      let told = 0;
      const tell = (progress: Progress): void => {
        if (performance.now() - told < TELL_EVERY) return;
        told = performance.now();
        this.tell({ type: 'jobProgressed', progress });
      };
      try {
        return await run(paceUntil(stopper.signal), tell);
      } catch (error) {
        if (stopper.signal.aborted) return { type: 'done', say: (texts) => texts.stopped };
        throw error;
      } finally {
        this.tell({ type: 'jobEnded' });
      }
    });
  }

  private tell(event: CheckEvent): void {
    this.actions.dispatch(event);
  }
}

type Tell = (progress: Progress) => void;
type Run = (pace: Pace, tell: Tell) => Promise<AnswerIn<CheckTexts>>;
