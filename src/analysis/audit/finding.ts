import type { Argument, Text } from '../../functions';
import type { Place } from '../../sheet';

/** What an audit finds, and what a remark on it needs to know. */
export interface AuditFacts {
  /** A MYNA formula shows an error; `reason` is what our own function says, where its arguments could be read. */
  error: { readonly code: string; readonly name: string; readonly reason: Text | null };
  /** What the argument says of itself may come later than the finding. */
  noAsOf: { readonly name: string; readonly argument: Pick<Argument, 'help'> };
  /** The day asked for lies before the newest prices. */
  oldAsOf: { readonly name: string; readonly day: string; readonly newest: string };
  /** A table of prices that formulas read, and that newer prices have overtaken. */
  oldTariff: { readonly day: string; readonly newest: string; readonly readers: number };
  textNumber: { readonly text: string; readonly name: string };
  total: { readonly label: string; readonly total: number; readonly sum: number; readonly parts: Place };
}

export type AuditKind = keyof AuditFacts;

interface FindingOf<K extends AuditKind> {
  readonly kind: K;
  readonly place: Place;
  /** Whether a person has to unhide the sheet or the row to see it. */
  readonly hidden: 'sheet' | 'row' | null;
  readonly facts: AuditFacts[K];
}

export type AuditFinding = { [K in AuditKind]: FindingOf<K> }[AuditKind];

export interface FunctionCount {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly name: string;
  readonly formulas: number;
}

export interface AuditReport {
  readonly sheets: number;
  /** Cells with at least one of our functions. */
  readonly formulas: number;
  readonly counts: readonly FunctionCount[];
  readonly findings: readonly AuditFinding[];
}
