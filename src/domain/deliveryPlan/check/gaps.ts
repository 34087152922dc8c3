import type { BodyArgument } from './arguments';
import { COLUMN_IDS } from '../table/cells';
import type { Column } from '../table/cells';
import type { Skip } from './finding';
import { RULE_IDS } from './rules';
import type { RuleId } from './rules';

interface Gap {
  count: number;
  readonly columns: Set<Column>;
  readonly names: Set<BodyArgument>;
}

/** Where rules could not be judged: in how many rows (of the target, bodies), for want of which columns. */
export class Gaps {
  private readonly byRule = new Map<RuleId, Gap>();

  add(rule: RuleId, columns: readonly Column[]): void {
    const gap = this.gapOf(rule);
    gap.count += 1;
    for (const column of columns) gap.columns.add(column);
  }

  addArguments(rule: RuleId, names: readonly BodyArgument[]): void {
    const gap = this.gapOf(rule);
    for (const name of names) gap.names.add(name);
  }

  merge(others: Gaps): void {
    for (const [rule, { count, columns, names }] of others.byRule) {
      const gap = this.gapOf(rule);
      gap.count += count;
      for (const column of columns) gap.columns.add(column);
      for (const name of names) gap.names.add(name);
    }
  }

  /** Columns without any figure are named; single figures that are not known are counted. */
  skips(filled: ReadonlySet<Column>): Skip[] {
    return RULE_IDS.flatMap((rule): Skip[] => {
      const gap = this.byRule.get(rule);
      if (!gap) return [];
      const { count, columns, names } = gap;
      if (names.size > 0) return [{ rule, reason: 'arguments', names: [...names] }];
      const unfilled = COLUMN_IDS.filter((column) => columns.has(column) && !filled.has(column));
      const everywhere = unfilled.length > 0 && unfilled.length === columns.size && !columns.has('month');
      return [everywhere ? { rule, reason: 'columns', columns: unfilled } : { rule, reason: 'gaps', count }];
    });
  }

  private gapOf(rule: RuleId): Gap {
    const known = this.byRule.get(rule);
    if (known) return known;
    const made = { count: 0, columns: new Set<Column>(), names: new Set<BodyArgument>() };
    this.byRule.set(rule, made);
    return made;
  }
}
