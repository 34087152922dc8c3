export { auditBook } from './audit';
export type { Progress } from './audit';
export type { NamedCells } from './auditBook';
export { CellGrid } from './cells';
export type { Pace } from './cells';
export type { AuditFacts, AuditFinding, AuditKind, AuditReport, FunctionCount } from './finding';
