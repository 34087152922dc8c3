import { plus, times } from '../figures';
import { planTarget } from '../figures';
import { bodyFigures } from './arguments';
import type { BodyArgument } from './arguments';
import type { Column, PlanCells } from '../table/cells';
import type { Finding } from './finding';
import type { Body, Plan, PlanRow } from './plan';
import type { RuleSet, TargetKind } from './ruleSets';
import type { Settings } from './settings';

interface Given {
  readonly population?: PlanCells | undefined;
  readonly delivered?: PlanCells | undefined;
}

interface Judged {
  readonly findings: readonly Finding[];
  /** For each target that is not known, the columns whose figures lack. */
  readonly lacks: readonly (readonly Column[])[];
  /** Arguments without which nothing can be judged. */
  readonly names: readonly BodyArgument[];
}

/** What each body's planned cards are held against, over the months that have such a target. */
export class Targets {
  private readonly names: readonly BodyArgument[];
  private readonly toDeliver: readonly (number | undefined)[];
  private readonly share: number;

  constructor(
    private readonly plan: Plan,
    private readonly settings: Settings,
    { population, delivered }: Given,
  ) {
    this.share = settings.thresholds.get('target') ?? 1;
    this.names = [...(population ? [] : ['population' as const]), ...(delivered ? [] : ['delivered' as const])];
    const bodies = plan.bodies.map(({ name }) => name);
    const people = population && bodyFigures(population, bodies, 'population');
    const cards = delivered && bodyFigures(delivered, bodies, 'delivered');
    this.toDeliver = bodies.map((_, index) => {
      const [residents, sent] = [people?.[index], cards?.[index]];
      return residents === undefined || sent === undefined ? undefined : planTarget(residents, sent, this.share);
    });
  }

  /** Whether any of the rules sets a target for this plan: renewals that it does not give set none. */
  hold(sets: ReadonlySet<RuleSet>): boolean {
    return [...sets].some(({ target }) => target !== null && this.isSet(target));
  }

  judge(
    { name: body, rows }: Body,
    index: number,
    single: boolean,
    kindOf: (row: PlanRow) => TargetKind | null,
  ): Judged {
    const findings: Finding[] = [];
    const lacks: Column[][] = [];
    let names: readonly BodyArgument[] = [];
    for (const kind of ['population', 'renewals'] as const) {
      const months = rows.filter((row) => kindOf(row) === kind);
      if (months.length === 0 || !this.isSet(kind)) continue;
      if (kind === 'population' && this.names.length > 0) {
        names = this.names;
        continue;
      }
      const planned = sumOf(months, 'planned');
      const target = kind === 'population' ? this.toDeliver[index] : this.renewalsIn(months);
      if (planned === undefined || target === undefined || !single) lacks.push(['planned']);
      else if (planned < target) {
        const facts = { short: plus(target, -planned), months: months.length, kind };
        const place = { body, month: null, item: 'planned', cell: null } as const;
        findings.push({ rule: 'target', ...place, value: planned, limit: target, facts });
      }
    }
    return { findings, lacks, names };
  }

  private isSet(kind: TargetKind): boolean {
    return kind === 'population' || this.plan.filled.has('expectedRenewals');
  }

  private renewalsIn(months: readonly PlanRow[]): number | undefined {
    const renewals = sumOf(months, 'expectedRenewals');
    if (renewals === undefined) return undefined;
    return times(plus(renewals, times(months.length, this.settings.parameters.newCards!)), this.share);
  }
}

function sumOf(rows: readonly PlanRow[], column: Column): number | undefined {
  const figures = rows.map(({ figures: known }) => known[column] ?? null);
  return figures.includes(null) ? undefined : plus(0, ...(figures as number[]));
}
