import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Fault: the engine remembers which values stand where, and files the arrays that functions give under the cell of their
 * formula: formulas one below the other then compare against each other's arrays (a count of 2 comes out as 0). So
 * nothing is remembered, and every comparison looks at the values themselves. (To remember a result, it also looks through all
 * other values of the column: 30,000 formulas took half a minute for that alone.)
 */
export function compareValuesThemselves(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.shouldContinueBuildingCache = () => false;
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
}
