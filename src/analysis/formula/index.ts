export { expressionOf, mynaCalls, outermostCalls, readMynaCall } from './calls';
export { declarationOf, evaluate, evaluateWith, handedOn, resolveCall, Unresolved } from './resolve';
export type { CellsRead, Origin, ReadCells, ResolvedCall } from './resolve';
