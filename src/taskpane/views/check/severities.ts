import type { PlanFinding } from '../../../analysis/plans';
import type { Severity } from '../../../domain/deliveryPlan';

export function countBySeverity(findings: readonly PlanFinding[]): Record<Severity, number> {
  const counts = { serious: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
