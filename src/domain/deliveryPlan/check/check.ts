import { plus } from '../figures/decimals';
import { planTarget } from '../figures/needs';
import type { PlanCells } from './cells';
import { bodyFigures, planSettings } from './arguments';
import type { Settings } from './arguments';
import type { Finding, Skip } from './finding';
import { judgeFollowUp, judgeOffsite, judgePerWindow, judgeWeekend, judgeWindows } from './judgeRow';
import type { Judgement, Judging } from './judgeRow';
import { judgeBacklog, judgeHiring, seriesOf } from './judgeSeries';
import type { Series } from './judgeSeries';
import { readPlan } from './readPlan';
import type { Body, Plan, PlanRow } from './readPlan';
import { lackingColumns, RULE_IDS, ruleOf } from './rules';
import type { RuleId } from './rules';

export interface PlanInput {
  readonly plan: PlanCells;
  readonly population?: PlanCells | undefined;
  readonly delivered?: PlanCells | undefined;
  readonly rules?: PlanCells | undefined;
}

export interface PlanCheck {
  /** The worst first; within a severity body by body and row by row. */
  readonly findings: readonly Finding[];
  readonly skips: readonly Skip[];
}

type RowRule = (row: PlanRow, judging: Judging) => Judgement;

const ROW_RULES: readonly (readonly [rule: RuleId, judge: RowRule])[] = [
  ['windows', judgeWindows],
  ['offsite', judgeOffsite],
  ['weekend', judgeWeekend],
  ['staff', judgePerWindow('staff')],
  ['terminals', judgePerWindow('terminals')],
  ['followUp', judgeFollowUp],
];
const SERIES_RULES = [
  ['hiring', judgeHiring],
  ['backlog', judgeBacklog],
] as const;
/** Months to come have no actual figures: that they are blank goes without saying. */
const SILENT: ReadonlySet<RuleId> = new Set(['followUp']);

export function checkPlan({ plan: cells, population, delivered, rules }: PlanInput): PlanCheck {
  const settings = planSettings(rules);
  const plan = readPlan(cells);
  const { judged, skips } = judgedRules(plan, settings, { population, delivered });
  const checker = new Checker(plan, settings, judged);
  const targets = judged.has('target') ? targetsOf(plan, settings.get('target')!, population!, delivered!) : [];
  plan.bodies.forEach((body, index) => checker.check(body, targets[index]));
  return { findings: checker.findings(), skips: [...skips, ...checker.gaps()] };
}

function judgedRules(plan: Plan, settings: Settings, given: Pick<PlanInput, 'population' | 'delivered'>) {
  const skips: Skip[] = [];
  const judged = new Set<RuleId>();
  const names = (['population', 'delivered'] as const).filter((name) => given[name] === undefined);
  for (const rule of RULE_IDS) {
    if (!settings.has(rule)) continue;
    const columns = lackingColumns(rule, plan.filled);
    if (columns.length > 0) skips.push({ rule, reason: 'columns', columns });
    else if (rule === 'target' && names.length > 0) skips.push({ rule, reason: 'arguments', names });
    else judged.add(rule);
  }
  return { judged, skips };
}

/** The cards each body still has to deliver; undefined where they are not known. */
function targetsOf(plan: Plan, share: number, population: PlanCells, delivered: PlanCells): (number | undefined)[] {
  const names = plan.bodies.map(({ name }) => name);
  const people = bodyFigures(population, names, 'population');
  const cards = bodyFigures(delivered, names, 'delivered');
  return names.map((_, index) => {
    const [residents, sent] = [people[index], cards[index]];
    return residents === undefined || sent === undefined ? undefined : planTarget(residents, sent, share);
  });
}

class Checker {
  private readonly bySeverity = { serious: [] as Finding[], warning: [] as Finding[], information: [] as Finding[] };
  private readonly unknown = new Map<RuleId, number>();
  private readonly monthColumn: number;

  constructor(
    private readonly plan: Plan,
    private readonly settings: Settings,
    private readonly judged: ReadonlySet<RuleId>,
  ) {
    this.monthColumn = plan.columns.get('month')!;
    this.take(plan.findings);
  }

  check(body: Body, target: number | undefined): void {
    const series = seriesOf(body, this.monthColumn);
    const found = [...body.findings, ...series.findings];
    if (this.judged.has('target')) found.push(...this.judgeTarget(body, series, target));
    for (const [rule, judge] of ROW_RULES) {
      if (this.judged.has(rule)) this.judgeRows(rule, judge, body, found);
    }
    for (const [rule, judge] of SERIES_RULES) {
      if (this.judged.has(rule)) found.push(...judge(series.rows, this.judging(rule, body)));
    }
    found.sort((a, b) => (a.cell?.row ?? 0) - (b.cell?.row ?? 0));
    this.take(found);
  }

  private take(findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (this.settings.has(finding.rule)) this.bySeverity[ruleOf(finding.rule).severity].push(finding);
    }
  }

  findings(): Finding[] {
    const { serious, warning, information } = this.bySeverity;
    return [...serious, ...warning, ...information];
  }

  gaps(): Skip[] {
    return [...this.unknown].map(([rule, count]) => ({ rule, reason: 'gaps', count }));
  }

  private judging(rule: RuleId, body: Body): Judging {
    // Off-site windows are called for by what the windows rule finds short, at its threshold.
    const rated = rule === 'offsite' ? 'windows' : rule;
    const threshold = this.settings.get(rated) ?? ruleOf(rated).threshold!;
    return {
      body: body.name,
      threshold,
      columns: this.plan.columns,
      filled: this.plan.filled,
    };
  }

  private judgeRows(rule: RuleId, judge: RowRule, body: Body, found: Finding[]): void {
    const judging = this.judging(rule, body);
    for (const row of body.rows) {
      const judgement = judge(row, judging);
      if (judgement) found.push(judgement);
      else if (judgement === null && !SILENT.has(rule)) this.countGap(rule);
    }
  }

  private judgeTarget(body: Body, { single }: Series, target: number | undefined): Finding[] {
    const planned = body.rows.map(({ figures }) => figures.planned ?? null);
    if (target === undefined || !single || planned.length === 0 || planned.includes(null)) {
      this.countGap('target');
      return [];
    }
    const value = planned.reduce<number>((sum, cards) => plus(sum, cards!), 0);
    if (value >= target) return [];
    const facts = { short: plus(target, -value), months: planned.length };
    return [{ rule: 'target', body: body.name, month: null, item: 'planned', value, limit: target, cell: null, facts }];
  }

  private countGap(rule: RuleId): void {
    this.unknown.set(rule, (this.unknown.get(rule) ?? 0) + 1);
  }
}
