import type { AuditFacts, AuditFinding, AuditKind } from '../../../../analysis/audit';
import type { Place } from '../../../../sheet';

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

/** What there is to say about a finding. */
export function remarkOn(finding: AuditFinding, remarks: Remarks, addressOf: (place: Place) => string): Remark {
  const parts = finding.kind === 'total' ? addressOf(finding.facts.parts) : '';
  // Each finding carries the facts of its own kind; TypeScript cannot see that across the table.
  const say = remarks[finding.kind] as (facts: unknown, finding: AuditFinding, parts: string) => Remark;
  return say(finding.facts, finding, parts);
}

export const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 10 });
export const several = (finding: AuditFinding): number => finding.place.rows * finding.place.columns;

/** Without the noise of binary fractions. */
export function round(difference: number): number {
  return Number(difference.toPrecision(12));
}
