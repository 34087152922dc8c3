import { WINDOW_KINDS } from './cells';
import type { Column } from './cells';

export type Severity = 'serious' | 'warning' | 'information';

export interface Rule {
  readonly severity: Severity;
  /** What a figure is held against unless the user gives another; rules about the table itself have none. */
  readonly threshold?: number;
  /** Set where only whole thresholds make sense. */
  readonly whole?: true;
}

/** Every rule of the check of plans. A threshold can be changed, and a rule switched off, by its id or its word. */
export const RULES = {
  target: { severity: 'serious', threshold: 1 },
  windows: { severity: 'serious', threshold: 1 },
  offsite: { severity: 'warning' },
  weekend: { severity: 'warning', threshold: 1 },
  staff: { severity: 'serious', threshold: 1 },
  terminals: { severity: 'serious', threshold: 1 },
  hiring: { severity: 'warning', threshold: 1, whole: true },
  backlog: { severity: 'warning', threshold: 1 },
  followUp: { severity: 'warning', threshold: 0.1 },
  monthUnreadable: { severity: 'serious' },
  monthTwice: { severity: 'serious' },
  monthMissing: { severity: 'warning' },
  monthOrder: { severity: 'warning' },
  notNumber: { severity: 'serious' },
  negative: { severity: 'serious' },
  notWhole: { severity: 'warning' },
  totalRow: { severity: 'information' },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

export function ruleOf(id: RuleId): Rule {
  return RULES[id];
}

type Filled = ReadonlySet<Column>;

/** The columns that a rule lacks, with these filled; none where it can be judged. */
export function lackingColumns(rule: RuleId, filled: Filled): readonly Column[] {
  const without = (...columns: Column[]): Column[] => columns.filter((column) => !filled.has(column));
  switch (rule) {
    case 'windows':
      return [...halfWindows(filled), ...without('openDays')];
    case 'offsite':
      return [...halfWindows(filled), ...without('openDays', 'offsiteWindows')];
    case 'weekend':
      return without('weekendDays');
    case 'staff':
    case 'hiring':
      return [...noWindows(filled), ...without('staff')];
    case 'terminals':
      return [...noWindows(filled), ...without('terminals')];
    case 'backlog':
      return without('applied');
    case 'followUp':
      return without('actual');
    default:
      return [];
  }
}

function noWindows(filled: Filled): readonly Column[] {
  return WINDOW_KINDS.some(({ windows }) => filled.has(windows)) ? [] : ['dedicatedWindows'];
}

/** A kind whose windows are known and their rate is not would count as nothing; that must not pass for a finding. */
function halfWindows(filled: Filled): readonly Column[] {
  const halves = WINDOW_KINDS.flatMap(({ windows, rate }) => {
    if (filled.has(windows) === filled.has(rate)) return [];
    return [filled.has(windows) ? rate : windows];
  });
  if (halves.length > 0 || WINDOW_KINDS.some(({ windows }) => filled.has(windows))) return halves;
  return ['dedicatedWindows', 'dedicatedRate'];
}
