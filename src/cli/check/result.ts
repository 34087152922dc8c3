import type { Column, Item, Lack, MonthLoad, RuleId, Severity } from '../../domain/deliveryPlan';
import type { ExitCode } from '../common/exitCodes';

/** Rules of this command about the files themselves, beside those about plans. */
export const FILE_RULES = [
  ...(['notChecked', 'twice', 'noPlan', 'circular', 'external', 'macros', 'encrypted', 'hidden', 'format'] as const),
  ...(['stale', 'unverified', 'mended', 'kept', 'copy'] as const),
] as const;
export type FileRule = (typeof FILE_RULES)[number];

/** What is wrong, and where; a row of the findings. Plain data, as all that crosses between threads. */
export interface Remark {
  readonly sheet: string;
  /** `B3` or `B3:B9`; empty where no single cell is meant. */
  readonly cell: string;
  readonly body: string;
  /** Excel's serial number. */
  readonly month: number | null;
  readonly rule: RuleId | FileRule;
  readonly severity: Severity;
  readonly item: Item | null;
  readonly value: number | string | null;
  readonly limit: number | null;
  /** A sentence in the language that was asked for. */
  readonly text: string;
}

/** What a remark about a whole file or plan says of neither body nor cell. */
export const NOWHERE = { sheet: '', cell: '', body: '', month: null, item: null, value: null, limit: null };

export interface FileRemark extends Remark {
  readonly file: string;
}

/** What a prefecture adds up; rates and days of a plan have no sum that means anything. */
export const FIGURES = [
  'planned',
  'actual',
  'applied',
  'dedicatedWindows',
  'sharedWindows',
  'staff',
  'terminals',
] as const satisfies readonly Column[];
export type Figure = (typeof FIGURES)[number];

/** What adds up over months too; windows, staff and terminals are there month after month. */
export const FLOWS = ['planned', 'actual', 'applied'] as const satisfies readonly Figure[];

/** What a month asks of its windows against what they can carry; where PLANCHECK cannot judge that, what it lacks. */
export type CheckedLoad = MonthLoad | Lack;

export interface MonthFigures {
  /** Excel's serial number of its first day. */
  readonly month: number;
  readonly figures: Readonly<Partial<Record<Figure, number>>>;
  readonly load: CheckedLoad;
}

/** The plan of one municipality in one table. */
export interface BodyPlan {
  readonly body: string;
  readonly sheet: string;
  readonly cells: string;
  readonly months: readonly MonthFigures[];
  readonly severities: Readonly<Record<Severity, number>>;
  /** What can be said of it, in the language that was asked for; empty where something was found. */
  readonly verdict: string;
}

export interface CheckedFile {
  readonly kind: 'checked';
  readonly remarks: readonly Remark[];
  readonly plans: readonly BodyPlan[];
  /** What the program has to end with for it, beside what the remarks say. */
  readonly codes?: readonly ExitCode[];
}

export interface UnreadFile {
  readonly kind: 'unreadable';
  readonly why: string;
  /** 2 where there is none. */
  readonly code?: ExitCode;
}

export type FileResult = CheckedFile | UnreadFile;
