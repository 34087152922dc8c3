export type Severity = 'serious' | 'warning' | 'information';

/** Plan rules hold for every month, follow-up rules for months that have actual figures; the others are about the table. */
export type RuleKind = 'plan' | 'followUp' | 'table';

export interface Rule {
  readonly kind: RuleKind;
  readonly severity: Severity;
  /** What a figure is held against unless the user gives another; rules about the table itself have none. */
  readonly threshold?: number;
  /** Set where only whole thresholds make sense. */
  readonly whole?: true;
}

/** Every rule of the check of plans. A threshold can be changed, and a rule switched off, by its id or its word. */
export const RULES = {
  target: { kind: 'plan', severity: 'serious', threshold: 1 },
  windows: { kind: 'plan', severity: 'serious', threshold: 1 },
  offsite: { kind: 'plan', severity: 'warning' },
  weekend: { kind: 'plan', severity: 'warning', threshold: 1 },
  staff: { kind: 'plan', severity: 'serious', threshold: 1 },
  terminals: { kind: 'plan', severity: 'serious', threshold: 1 },
  hiring: { kind: 'plan', severity: 'warning', threshold: 1, whole: true },
  followUp: { kind: 'followUp', severity: 'warning', threshold: 0.1 },
  backlog: { kind: 'followUp', severity: 'warning', threshold: 1 },
  leadTime: { kind: 'followUp', severity: 'warning', threshold: 2, whole: true },
  notice: { kind: 'followUp', severity: 'warning', threshold: 14 },
  reservations: { kind: 'followUp', severity: 'warning', threshold: 1 },
  monthUnreadable: { kind: 'table', severity: 'serious' },
  monthTwice: { kind: 'table', severity: 'serious' },
  monthMissing: { kind: 'table', severity: 'warning' },
  monthOrder: { kind: 'table', severity: 'warning' },
  notNumber: { kind: 'table', severity: 'serious' },
  negative: { kind: 'table', severity: 'serious' },
  notWhole: { kind: 'table', severity: 'warning' },
  daysBeyondMonth: { kind: 'table', severity: 'serious' },
  figureBlank: { kind: 'table', severity: 'warning' },
  totalDiffers: { kind: 'table', severity: 'warning' },
  headingUnread: { kind: 'table', severity: 'information' },
  hidden: { kind: 'table', severity: 'information' },
  totalRow: { kind: 'table', severity: 'information' },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

export function ruleOf(id: RuleId): Rule {
  return RULES[id];
}

/** A figure that rules use besides their thresholds. */
interface Parameter {
  /** What it is unless the user gives it; undefined where the rules then do without it. */
  readonly value?: number;
  /** What it may be; from 0 on where nothing is said. */
  readonly choices?: readonly number[];
  readonly positive?: true;
}

export const PARAMETERS = {
  /** The rules to judge all months by, whichever those months' own are. */
  ruleSet: { choices: [2020, 2025] },
  /** Cards a month for people who never had one, beside the renewals. */
  newCards: { value: 0 },
  baseRenewals: {},
  cardMinutes: { value: 17.5, positive: true },
  renewalMinutes: { value: 10 },
  /** Days within which notices should be sent, where nothing prevents it. */
  noticeAim: { value: 7 },
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterId = keyof typeof PARAMETERS;
export const PARAMETER_IDS = Object.keys(PARAMETERS) as readonly ParameterId[];

export function parameterOf(id: ParameterId): Parameter {
  return PARAMETERS[id];
}
