import { auditBook, CellGrid } from '../../../analysis/audit';
import type { AuditReport, Pace, Progress } from '../../../analysis/audit';
import { checkPlanAt, findPlans, mendPlanAt } from '../../../analysis/plans';
import type { PlanMending, PlanPlace, PlanReport } from '../../../analysis/plans';
import type { Desk, MarkCount, SheetOutline, SheetTable } from '../../../desk';
import { FUNCTIONS, PLANCHECK } from '../../../functions';
import type { Language, PlanArgument } from '../../../functions';
import { placeAddress, readAddress, unreadSheet } from '../../../sheet';
import type { Place, SheetCells, Unread, WhyUnread } from '../../../sheet';
import type { AnswerIn, ViewActions } from '../../pane/actions';
import { loadHelp } from '../../pane/help';
import type { CheckEvent, CheckState, Job, PlanInput } from './state';
import { countBySeverity } from './severities';
import { auditTable, mendedTable, planTable } from './tables';
import type { CheckTexts } from './texts/ja';

/** What the remarks on the findings quote of the functions. */
async function loadHelpOf({ findings }: AuditReport): Promise<void> {
  const quoted = new Set(findings.flatMap(({ kind, facts }) => (kind === 'noAsOf' ? [facts.name] : [])));
  await Promise.all(FUNCTIONS.filter(({ name }) => quoted.has(name)).map(loadHelp));
}

/** Progress is worth telling this often, in milliseconds. */
const TELL_EVERY = 100;

/** What the view does with the workbook. Each reports what came of it, and none rejects. */
export class CheckCommands {
  constructor(
    private readonly desk: Pick<Desk, 'book' | 'marks' | 'workbook'>,
    private readonly actions: ViewActions<CheckEvent, CheckTexts>,
  ) {}

  checkSelected(inputs: CheckState['inputs']): Promise<void> {
    return this.checkPlans(inputs, async (sheets, pace) => {
      const selected = await this.desk.book.selected();
      const outline = sheets.find(({ name }) => name === selected.sheet);
      if (!outline) return { plans: [], unread: [] };
      const grid = new CellGrid(await this.desk.book.read(outline, pace.rest));
      const found = await findPlans(grid, () => this.desk.book.layout(outline.name), pace);
      const plans = found.flatMap((place) => chosen(place, selected).map((part) => ({ grid, place: part })));
      return { plans, unread: grid.unread };
    });
  }

  checkBook(inputs: CheckState['inputs']): Promise<void> {
    return this.checkPlans(inputs, async (sheets, pace, tell) => {
      const plans: FoundPlan[] = [];
      const unread: Unread[] = [];
      const read = this.sheetReader(pace);
      for (const [index, outline] of sheets.entries()) {
        tell({ done: index / sheets.length, sheet: outline.name });
        const grid = new CellGrid(await read(outline));
        const found = await findPlans(grid, () => this.desk.book.layout(outline.name), pace);
        plans.push(...found.map((place) => ({ grid, place })));
        unread.push(...grid.unread);
      }
      return { plans, unread };
    });
  }

  audit(): Promise<void> {
    return this.work('audit', async (pace, tell) => {
      const { sheets, names } = await this.desk.book.outline();
      const read = this.sheetReader(pace);
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

  goTo(place: Place): Promise<void> {
    return this.actions.attempt(async () => {
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
  mend(report: PlanReport, inputs: CheckState['inputs']): Promise<void> {
    return this.actions.attempt(async () => {
      const { sheet, row, column, rows } = report.place;
      const found = await this.plansOn(sheet);
      const plan = found.find(({ place }) => place.row === row && place.column === column);
      if (!plan) return { type: 'refused', say: (texts) => texts.planMoved };
      const { grid, place } = plan;
      const part = place.whole ? place : { ...place, rows: Math.min(place.rows, rows) };
      const [population, delivered, costs] = await this.argumentsIn(inputs);
      const mending = mendPlanAt(grid, part, population, delivered, costs);
      this.tell({ type: 'planMended', report, mending });
      return { type: 'dismissed' };
    });
  }

  /** The new plan goes onto a sheet of its own, beside the old one, and is checked there. */
  putMended(mending: PlanMending, inputs: CheckState['inputs'], texts: CheckTexts): Promise<void> {
    return this.actions.attempt(async () => {
      const { sheet } = await this.desk.workbook.addTableSheet(mendedTable(mending, texts));
      const [population, delivered] = await this.argumentsIn(inputs);
      const reports = (await this.plansOn(sheet)).map(({ grid, place }) =>
        checkPlanAt(grid, place, population, delivered),
      );
      const { serious, warning } = countBySeverity(reports.flatMap(({ findings }) => findings));
      return { type: 'done', say: (said) => said.mendedMade(sheet, serious, warning) };
    });
  }

  private async plansOn(sheet: string): Promise<FoundPlan[]> {
    const pace = paceUntil(new AbortController().signal);
    const { sheets } = await this.desk.book.outline();
    const outline = sheets.find(({ name }) => name === sheet);
    if (!outline) return [];
    const grid = new CellGrid(await this.desk.book.read(outline, pace.rest));
    const found = await findPlans(grid, () => this.desk.book.layout(sheet), pace);
    return found.map((place) => ({ grid, place }));
  }

  private argumentsIn({
    population,
    delivered,
    costs,
  }: CheckState['inputs']): Promise<[PlanArgument, PlanArgument, PlanArgument]> {
    return Promise.all([this.argument(population), this.argument(delivered), this.argument(costs)]);
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

  private checkPlans(inputs: CheckState['inputs'], find: FindPlans): Promise<void> {
    return this.work('plans', async (pace, tell) => {
      const population = await this.argument(inputs.population);
      const delivered = await this.argument(inputs.delivered);
      const { sheets } = await this.desk.book.outline();
      const reports: PlanReport[] = [];
      const { plans, unread } = await find(sheets, pace, tell);
      for (const { grid, place } of plans) {
        tell({ done: 1, sheet: grid.sheet });
        await pace.rest();
        reports.push(checkPlanAt(grid, place, population, delivered));
      }
      this.tell({ type: 'plansChecked', reports, unread });
      return { type: 'dismissed' };
    });
  }

  /** A number as it is typed, or the cells that a reference names. */
  private async argument(text: string): Promise<PlanArgument> {
    const typed = text.trim();
    if (typed === '') return null;
    return readAddress(typed) ? this.desk.book.values(typed) : [[typed]];
  }

  /** Once the host has fallen silent, no further sheet is asked for. */
  private sheetReader(pace: Pace): (outline: SheetOutline) => Promise<SheetCells> {
    let silent: WhyUnread | undefined;
    return async (outline) => {
      if (silent) return unreadSheet(outline.name, outline.hidden, silent);
      const cells = await this.desk.book.read(outline, pace.rest);
      silent = cells.unread.find(({ why }) => why === 'unanswered' || why === 'editing')?.why;
      return cells;
    };
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

interface FoundPlan {
  readonly grid: CellGrid;
  readonly place: PlanPlace;
}

interface FoundPlans {
  readonly plans: readonly FoundPlan[];
  readonly unread: readonly Unread[];
}

type Tell = (progress: Progress) => void;
type Run = (pace: Pace, tell: Tell) => Promise<AnswerIn<CheckTexts>>;
type FindPlans = (sheets: readonly SheetOutline[], pace: Pace, tell: Tell) => Promise<FoundPlans>;

/** The part of a plan that is meant: all of it where a cell is selected, else the rows selected together with its heading. */
function chosen(plan: PlanPlace, selected: Place): PlanPlace[] {
  const top = Math.max(plan.row, selected.row);
  const bottom = Math.min(plan.row + plan.rows, selected.row + selected.rows);
  const left = Math.max(plan.column, selected.column);
  const right = Math.min(plan.column + plan.columns, selected.column + selected.columns);
  if (top >= bottom || left >= right) return [];
  return !plan.whole && top === plan.row && bottom - top > 1 ? [{ ...plan, rows: bottom - top }] : [plan];
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

function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
