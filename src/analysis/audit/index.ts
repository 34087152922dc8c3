export { auditBook } from './audit';
export type { BookSource, Progress } from './audit';
export type { NamedCells } from './auditBook';
export { CellGrid } from './cells';
export type { CellBlock, Pace, SheetCells } from './cells';
export type { AuditFacts, AuditFinding, AuditKind, AuditReport, FunctionCount } from './finding';
