import type { PlanFinding, PlanSeverity } from '../../../analysis/plans';
import { civilOf } from '../../../domain/calendar';
import type { CheckTexts } from './texts/ja';

export const SEVERITIES: readonly PlanSeverity[] = ['serious', 'warning', 'information'];

export interface BodyFindings {
  readonly body: string;
  readonly findings: readonly PlanFinding[];
}

/** In the order of the findings, of which the worst come first. */
export function byBody(findings: readonly PlanFinding[]): BodyFindings[] {
  const bodies = new Map<string, PlanFinding[]>();
  for (const finding of findings) {
    const known = bodies.get(finding.body);
    if (known) known.push(finding);
    else bodies.set(finding.body, [finding]);
  }
  return [...bodies].map(([body, ofBody]) => ({ body, findings: ofBody }));
}

export function countBySeverity(findings: readonly PlanFinding[]): Record<PlanSeverity, number> {
  const counts = { serious: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export function monthOf(serial: number | null, texts: CheckTexts): string {
  if (serial === null) return '';
  const { year, month } = civilOf(serial);
  return texts.month(year, month);
}
