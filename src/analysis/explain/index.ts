export { explain, ROW_LIMIT } from './explain';
export type { How } from './explain';
export { outermostCalls, referencesIn, resolvable } from './expression';
export type { Reference, ResolvableCall, TableReference } from './expression';
export { resolveCall, Unresolved } from './resolve';
export type { CellsRead, ReadCells, ReadingObstacle, ResolvedCall } from './resolve';
export { isElementwise } from './trace';
export type { ArgumentLine, Explanation, FailureNote, Origin } from './types';
export type { Step, Table } from '../../functions/explanations';
