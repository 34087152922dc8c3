import { bodyKey } from '../../domain/deliveryPlan';
import type { Severity } from '../../domain/deliveryPlan';
import type { Remark } from './result';

export type Counts = Record<Severity, number>;

/** Findings of one kind: how many, and how many municipalities have serious ones or warnings. */
export interface Counted {
  readonly severities: Readonly<Counts>;
  readonly bodies: number;
}

export interface RuleRow extends Counted {
  readonly rule: Remark['rule'];
}

interface Group {
  readonly severities: Counts;
  readonly bodies: Set<string>;
}

export const noCounts = (): Counts => ({ serious: 0, warning: 0, information: 0 });

export function addCounts(counts: Counts, more: Readonly<Counts>): void {
  counts.serious += more.serious;
  counts.warning += more.warning;
  counts.information += more.information;
}

/** The findings by rule and by month. */
export class FindingCounts {
  readonly severities = noCounts();
  private readonly byRule = new Map<Remark['rule'], Group>();
  private readonly byMonth = new Map<number | null, Group>();

  add({ rule, month, severity, body }: Remark): void {
    this.severities[severity] += 1;
    const [ofRule, ofMonth] = [groupOf(this.byRule, rule), groupOf(this.byMonth, month)];
    ofRule.severities[severity] += 1;
    ofMonth.severities[severity] += 1;
    if (body === '' || severity === 'information') return;
    ofRule.bodies.add(bodyKey(body));
    ofMonth.bodies.add(bodyKey(body));
  }

  /** The worst first. */
  rules(): RuleRow[] {
    return [...this.byRule]
      .map(([rule, group]) => ({ rule, ...countedIn(group) }))
      .sort((a, b) => byWeight(a.severities, b.severities));
  }

  months(): number[] {
    return [...this.byMonth.keys()].filter((month) => month !== null);
  }

  /** Null stands for findings of no month. */
  month(month: number | null): Counted {
    return countedIn(this.byMonth.get(month));
  }
}

export function byWeight(a: Readonly<Counts>, b: Readonly<Counts>): number {
  return b.serious - a.serious || b.warning - a.warning || b.information - a.information;
}

function groupOf<K>(groups: Map<K, Group>, key: K): Group {
  const known = groups.get(key);
  if (known) return known;
  const made = { severities: noCounts(), bodies: new Set<string>() };
  groups.set(key, made);
  return made;
}

function countedIn(group: Group | undefined): Counted {
  return { severities: group?.severities ?? noCounts(), bodies: group?.bodies.size ?? 0 };
}
