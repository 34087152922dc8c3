import type { FaultKind } from '../../../src/domain/fault';
import { faultOf } from '../../support/planSheet';

/** What a call complains of: the name of the fault and the facts that its message needs. */
export function complaintOf(call: () => unknown): [kind: FaultKind, details: object] {
  const { kind, details } = faultOf(call);
  return [kind, details];
}
