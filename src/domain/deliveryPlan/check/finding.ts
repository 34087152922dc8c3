import type { Day } from '../../calendar';
import type { BodyArgument } from './arguments';
import type { Column } from './cells';
import type { RuleId } from './rules';

/** What a remark needs in order to say what is short, by how much, and what would mend it. */
export interface FindingFacts {
  target: { short: number; months: number };
  windows: {
    short: number;
    kind: 'dedicatedWindows' | 'sharedWindows' | null;
    more: number;
    perDay: number;
    days: number;
    offsite: number | null;
  };
  offsite: { short: number };
  weekend: { short: number; weeks: number };
  staff: { short: number; windows: number };
  terminals: { short: number; windows: number };
  hiring: { short: number; rise: number; windows: number; risesIn: Day };
  backlog: { months: number | null; more: number; planned: boolean };
  followUp: { difference: number; rate: number | null };
  monthUnreadable: { text: string };
  monthTwice: { firstRow: number };
  monthMissing: { from: Day; to: Day; count: number };
  monthOrder: { after: Day };
  notNumber: { text: string };
  negative: { text: string };
  notWhole: { text: string };
  totalRow: { text: string };
}

export interface CellPosition {
  /** Counted from 0, the header included. */
  readonly row: number;
  readonly column: number;
}

/** What a finding is about: a column of the plan, or what is added up from several. */
export type Item = Column | 'backlog';

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

/** Why a rule was not judged, or not everywhere. */
export type Skip =
  | { readonly rule: RuleId; readonly reason: 'columns'; readonly columns: readonly Column[] }
  | { readonly rule: RuleId; readonly reason: 'arguments'; readonly names: readonly BodyArgument[] }
  | { readonly rule: RuleId; readonly reason: 'gaps'; readonly count: number };
