export { addressOf, placeOf } from './address';
export { auditBook } from './audit';
export type { BookSource, Progress } from './audit';
export type { NamedCells } from './auditBook';
export { CellGrid, cellPlace } from './cells';
export type { CellBlock, Place, SheetCells } from './cells';
export type { AuditFacts, AuditFinding, AuditKind, AuditReport, FunctionCount } from './finding';
export type { Pace } from './pace';
