export {
  declarationOf,
  evaluate,
  evaluateWith,
  expressionOf,
  handedOn,
  mynaCalls,
  outermostCalls,
  readMynaCall,
  resolveCall,
  Unresolved,
} from './resolve';
export type { CellsRead, Origin, ReadCells, ResolvedCall } from './resolve';
