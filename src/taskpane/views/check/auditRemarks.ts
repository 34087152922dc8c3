import type { AuditFinding } from '../../../analysis/audit';
import type { Remark, Remarks } from './texts/remarks/remark';
import type { Place } from '../../../sheet';

/** What there is to say about a finding. */
export function remarkOn(finding: AuditFinding, remarks: Remarks, addressOf: (place: Place) => string): Remark {
  const parts = finding.kind === 'total' ? addressOf(finding.facts.parts) : '';
  // Each finding carries the facts of its own kind; TypeScript cannot see that across the table.
  const say = remarks[finding.kind] as (facts: unknown, finding: AuditFinding, parts: string) => Remark;
  return say(finding.facts, finding, parts);
}
