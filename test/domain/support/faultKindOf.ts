import { DomainError } from '../../../src/domain/fault';

/** The kind of the fault that a step stops with; none where it comes to its end. */
export function faultKindOf(step: () => unknown): string {
  try {
    step();
  } catch (error) {
    if (error instanceof DomainError) return error.kind;
    throw error;
  }
  return 'none';
}
