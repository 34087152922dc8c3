import type { Day } from '../../calendar';
import type { BodyArgument } from './arguments';
import type { CellPosition, Column } from '../table/cells';
import { ruleOf } from './rules';
import type { RuleId, Severity } from './rules';
import type { TargetKind } from './ruleSets';

/** What a remark needs in order to say what is short, by how much, and what would mend it. */
export interface FindingFacts {
  target: { short: number; months: number; kind: TargetKind };
  windows: {
    short: number;
    kind: 'dedicatedWindows' | 'sharedWindows' | null;
    more: number;
    perDay: number;
    days: number;
    /** Set where the plan gives no open days: they are those of the calendar and these weekend days. */
    derivedFrom: number | null;
    /** Off-site windows that are counted, and those that are not, since their days or cards a day are not known. */
    offsite: number;
    offsiteLeftOut: number;
    /** Renewals that are part of the load. */
    renewals: number;
    /** Renewals of which nobody says whether the shared windows do them already. */
    unsure: number;
    /** False where the windows suffice without those. */
    certain: boolean;
  };
  offsite: { short: number };
  weekend: { short: number; weeks: number };
  staff: { short: number; windows: number };
  terminals: { short: number; windows: number; presetting: number };
  hiring: { short: number; rise: number; windows: number; risesIn: Day };
  backlog: { months: number | null; more: number };
  /** Cards that were applied for in `until` or before. */
  leadTime: { late: number; until: Day; months: number };
  /** `late` where even what is the most was exceeded. */
  notice: { aim: number; latest: number; late: boolean };
  reservations: { short: number };
  followUp: { difference: number; rate: number | null };
  monthUnreadable: { text: string };
  monthTwice: { first: CellPosition };
  monthMissing: { from: Day; to: Day; count: number };
  monthOrder: { after: Day };
  notNumber: { text: string };
  negative: { text: string };
  notWhole: { text: string };
  daysBeyondMonth: { text: string };
  /** The columns that lack their figure in this month. */
  figureBlank: { columns: readonly Column[] };
  totalDiffers: { text: string; sum: number };
  headingUnread: { text: string };
  hidden: { rows: number; columns: number };
  totalRow: { text: string };
}

/** What a finding is about: a column of the plan, or what is added up from several. */
export type Item = Column | 'backlog' | 'load';

interface FindingOf<K extends RuleId> {
  readonly rule: K;
  readonly body: string;
  readonly month: Day | null;
  readonly item: Item;
  readonly value: number | string;
  readonly limit: number | null;
  readonly cell: CellPosition | null;
  readonly facts: FindingFacts[K];
}

export type Finding = { [K in RuleId]: FindingOf<K> }[RuleId];

/** That of its rule, unless it is not certain, or only short of what should be. */
export function severityOf(finding: Finding): Severity {
  if (finding.rule === 'windows' && !finding.facts.certain) return 'warning';
  if (finding.rule === 'notice' && !finding.facts.late) return 'information';
  return ruleOf(finding.rule).severity;
}

/** Why a rule was not judged, or not everywhere. */
export type Skip =
  | { readonly rule: RuleId; readonly reason: 'columns'; readonly columns: readonly Column[] }
  | { readonly rule: RuleId; readonly reason: 'arguments'; readonly names: readonly BodyArgument[] }
  | { readonly rule: RuleId; readonly reason: 'gaps'; readonly count: number };
