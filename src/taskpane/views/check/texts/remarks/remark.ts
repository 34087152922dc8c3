import type { AuditFacts, AuditFinding, AuditKind } from '../../../../../analysis/audit';

/** What was found, why that matters, and what to do about it. */
export interface Remark {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** By kind; `parts` is where the parts of a total stand. */
export type Remarks = {
  readonly [K in AuditKind]: (facts: AuditFacts[K], finding: AuditFinding, parts: string) => Remark;
};

export const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 10 });
export const several = (finding: AuditFinding): number => finding.place.rows * finding.place.columns;

/** Without the noise of binary fractions. */
export function round(difference: number): number {
  return Number(difference.toPrecision(12));
}
