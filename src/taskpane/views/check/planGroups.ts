import type { PlanFinding } from '../../../analysis/plans';
import type { Severity } from '../../../domain/deliveryPlan';

export const SEVERITIES: readonly Severity[] = ['serious', 'warning', 'information'];

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

export function countBySeverity(findings: readonly PlanFinding[]): Record<Severity, number> {
  const counts = { serious: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
