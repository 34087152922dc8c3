import type { OfficeDays } from '../capacity/officeDays';
import type { Column } from '../table/cells';
import type { Finding } from './finding';
import { figureCell } from './plan';
import type { Plan, PlanRow } from './plan';
import { ruleOf } from './rules';
import type { RuleId } from './rules';
import type { Settings } from './settings';

/** What the judgement of a month needs to know. */
export interface Judging {
  readonly body: string;
  readonly threshold: number;
  readonly filled: ReadonlySet<Column>;
  readonly parameters: Settings['parameters'];
  readonly officeDays: OfficeDays;
}

export function judgingOf(
  rule: RuleId,
  body: string,
  { filled }: Plan,
  { thresholds, parameters }: Settings,
  officeDays: OfficeDays,
): Judging {
  // Off-site windows are called for by what the windows rule finds short, at its threshold.
  const rated = rule === 'offsite' ? 'windows' : rule;
  const threshold = thresholds.get(rated) ?? ruleOf(rated).threshold!;
  return { body, threshold, filled, parameters, officeDays };
}

/** Columns whose figure is not known: the rule was not judged. */
export interface Lack {
  readonly lacks: readonly Column[];
}

/** A finding, something that is not known, nothing to say, or null where the rule asks nothing of the month. */
export type Judgement = Finding | Lack | undefined | null;

export function isLack(judgement: unknown): judgement is Lack {
  return typeof judgement === 'object' && judgement !== null && 'lacks' in judgement;
}

const LACKS = new Map<Column, Lack>();

export function lack(column: Column): Lack {
  const known = LACKS.get(column);
  if (known) return known;
  const made = { lacks: [column] };
  LACKS.set(column, made);
  return made;
}

/** What several figures lack together. */
export function lackOf(...parts: readonly unknown[]): Lack | undefined {
  const lacks = parts.flatMap((part) => (isLack(part) ? part.lacks : []));
  return lacks.length > 0 ? { lacks } : undefined;
}

export function placeOf({ body }: Judging, row: PlanRow, column: Column) {
  return { body, month: row.month.first, item: column, cell: figureCell(row, column) };
}
