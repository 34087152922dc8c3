import { OfficeDays } from '../capacity/officeDays';
import type { Holidays } from '../figures';
import type { PlanCells } from '../table/cells';
import { severityOf } from './finding';
import type { Finding, Skip } from './finding';
import { Gaps } from './gaps';
import { judgeFollowUp, judgeNotice, judgeReservations, judgeStaff, judgeTerminals, judgeWeekend } from './judgeRow';
import { judgeBacklog, judgeHiring, judgeLeadTime, seriesOf } from './judgeSeries';
import type { Series } from './judgeSeries';
import { Targets } from './judgeTarget';
import { judgeOffsite, judgeWindows, loadOf } from './judgeWindows';
import type { MonthLoad } from './judgeWindows';
import { isLack, judgingOf } from './judging';
import type { Judgement, Judging, Lack } from './judging';
import { readPlan } from './readPlan';
import type { Body, Plan, PlanRow } from './plan';
import { RULE_IDS, ruleOf } from './rules';
import type { RuleId } from './rules';
import { RULE_SETS, ruleSetFor } from './ruleSets';
import type { RuleSet } from './ruleSets';
import type { Surroundings } from '../table/planSheet';
import { planSettings } from './settings';
import type { Settings } from './settings';
import { verdictOf } from './verdict';
import type { Verdict } from './verdict';

export interface PlanInput {
  readonly plan: PlanCells;
  readonly around?: Surroundings | undefined;
  readonly population?: PlanCells | undefined;
  readonly delivered?: PlanCells | undefined;
  readonly rules?: PlanCells | undefined;
}

export interface PlanCheck {
  /** The worst first; within a severity body by body and row by row. */
  readonly findings: readonly Finding[];
  readonly skips: readonly Skip[];
  readonly verdict: Verdict;
  /** The same of each body, in their order in the plan. */
  readonly verdicts: readonly Verdict[];
}

type RowRule = (row: PlanRow, judging: Judging) => Judgement;
type SeriesRule = (rows: readonly PlanRow[], judging: Judging) => readonly Judgement[];

const ROW_RULES: readonly (readonly [rule: RuleId, judge: RowRule])[] = [
  ['windows', judgeWindows],
  ['offsite', judgeOffsite],
  ['weekend', judgeWeekend],
  ['staff', judgeStaff],
  ['terminals', judgeTerminals],
  ['followUp', judgeFollowUp],
  ['notice', judgeNotice],
  ['reservations', judgeReservations],
];
const SERIES_RULES: readonly (readonly [rule: RuleId, judge: SeriesRule])[] = [
  ['hiring', judgeHiring],
  ['backlog', judgeBacklog],
  ['leadTime', judgeLeadTime],
];

/** Checks a plan by the rules of its months; `holidays` tell the open days that it does not give. */
export function checkPlan(input: PlanInput, holidays: Holidays): PlanCheck {
  return judgePlan(readPlan(input.plan, input.around), input, holidays);
}

/** The same of a plan that was read already. */
export function judgePlan(plan: Plan, input: Omit<PlanInput, 'plan'>, holidays: Holidays): PlanCheck {
  const settings = planSettings(input.rules);
  return new Checker(plan, settings, new Targets(plan, settings, input), new OfficeDays(holidays)).check();
}

/** Load against capacity in each row of each body, by the usual rule on windows; where it cannot judge, what it lacks. */
export function windowLoads(plan: Plan, holidays: Holidays): readonly (readonly (MonthLoad | Lack)[])[] {
  const [settings, officeDays] = [planSettings(undefined), new OfficeDays(holidays)];
  return plan.bodies.map(({ name, rows }) => {
    const judging = judgingOf('windows', name, plan, settings, officeDays);
    return rows.map((row) => loadOf(row, judging));
  });
}

/** What a rule asks of a body's months. */
interface Scope {
  /** The rules that each row is judged by. */
  readonly sets: ReadonlyMap<PlanRow, RuleSet>;
  readonly used: ReadonlySet<RuleSet>;
  readonly holding: ReadonlySet<RuleId>;
}

class Checker {
  private readonly bySeverity = { serious: [] as Finding[], warning: [] as Finding[], information: [] as Finding[] };
  private readonly gaps = new Gaps();
  private readonly used = new Set<RuleSet>();
  private readonly holding = new Set<RuleId>();

  constructor(
    private readonly plan: Plan,
    private readonly settings: Settings,
    private readonly targets: Targets,
    private readonly officeDays: OfficeDays,
  ) {}

  check(): PlanCheck {
    this.take(this.plan.findings);
    const verdicts = this.plan.bodies.map((body, index) => this.checkBody(body, index));
    const { serious, warning, information } = this.bySeverity;
    const findings = [...serious, ...warning, ...information];
    const skips = this.gaps.skips(this.plan.filled);
    return { findings, skips, verdict: this.verdict(findings, skips, this.used, this.holding), verdicts };
  }

  private checkBody(body: Body, index: number): Verdict {
    const scope = this.scopeOf(body);
    const series = seriesOf(body);
    const found = [...body.findings, ...series.findings];
    const gaps = new Gaps();
    const judge = (
      rule: RuleId,
      rows: readonly PlanRow[],
      judged: (judging: Judging) => readonly Judgement[],
    ): void => {
      if (!scope.holding.has(rule) || !this.settings.thresholds.has(rule)) return;
      judged(this.judging(rule, body)).forEach((judgement, at) => {
        if (!judgement || !scope.sets.get(rows[at]!)!.rules.has(rule)) return;
        if (isLack(judgement)) gaps.add(rule, judgement.lacks);
        else found.push(judgement);
      });
    };
    this.judgeTarget(body, index, series, scope, found, gaps);
    for (const [rule, one] of ROW_RULES) judge(rule, body.rows, (judging) => body.rows.map((row) => one(row, judging)));
    for (const [rule, all] of SERIES_RULES) judge(rule, series.rows, (judging) => all(series.rows, judging));
    found.sort((a, b) => lineOf(a, body) - lineOf(b, body));
    this.take(found);
    this.gaps.merge(gaps);
    for (const set of scope.used) this.used.add(set);
    for (const rule of scope.holding) this.holding.add(rule);
    const kept = found.filter(({ rule }) => this.settings.thresholds.has(rule));
    return this.verdict(kept, gaps.skips(this.plan.filled), scope.used, scope.holding);
  }

  private scopeOf({ rows }: Body): Scope {
    const asked = this.settings.parameters.ruleSet;
    const sets = new Map(rows.map((row) => [row, ruleSetFor(row.month.first, asked)]));
    const used = new Set(sets.values());
    const followed = new Set(
      rows.filter(({ figures }) => (figures.actual ?? null) !== null).map((row) => sets.get(row)!),
    );
    const holding = RULE_IDS.filter((rule) => {
      if (rule === 'target') return this.targets.hold(used);
      const { kind } = ruleOf(rule);
      return kind === 'table' || [...(kind === 'plan' ? used : followed)].some(({ rules }) => rules.has(rule));
    });
    return { sets, used, holding: new Set(holding) };
  }

  private judgeTarget(
    body: Body,
    index: number,
    series: Series,
    { sets, holding }: Scope,
    found: Finding[],
    gaps: Gaps,
  ): void {
    if (!holding.has('target') || !this.settings.thresholds.has('target')) return;
    const judged = this.targets.judge(body, index, series.single, (row) => sets.get(row)!.target);
    found.push(...judged.findings);
    for (const columns of judged.lacks) gaps.add('target', columns);
    if (judged.names.length > 0) gaps.addArguments('target', judged.names);
  }

  private take(findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (this.settings.thresholds.has(finding.rule)) this.bySeverity[severityOf(finding)].push(finding);
    }
  }

  private judging(rule: RuleId, body: Body): Judging {
    return judgingOf(rule, body.name, this.plan, this.settings, this.officeDays);
  }

  private verdict(
    findings: readonly Finding[],
    skips: readonly Skip[],
    used: ReadonlySet<RuleSet>,
    holding: ReadonlySet<RuleId>,
  ): Verdict {
    const ruleSets = RULE_SETS.filter((set) => used.has(set));
    return verdictOf(findings, skips, ruleSets, holding, this.settings.thresholds);
  }
}

/** Row by row; of a table whose months go across, column by column. */
function lineOf({ cell }: Finding, { rows: [first] }: Body): number {
  if (cell === null) return 0;
  return first?.source.table.view.across ? cell.column : cell.row;
}
