import { BooleanValueObject, CELL_INVERTED_INDEX_CACHE, StringValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { fitsWildcards } from './wildcards';

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

/**
 * Fault: COUNTIF, MATCH and their like make a regular expression of a pattern with wildcards, whose time multiplies with each
 * asterisk, and in which no asterisk passes a line break.
 */
export function compareByWildcards(): void {
  const prototype = StringValueObject.prototype as unknown as {
    _checkWildcard: (this: StringValueObject, pattern: string, operator: string) => BaseValueObject;
  };
  const check = prototype._checkWildcard;
  prototype._checkWildcard = function (pattern, operator) {
    if (operator.startsWith('<') && operator !== '<>') return check.call(this, pattern, operator);
    const text = this.getValue().toLocaleLowerCase();
    const fits = fitsWildcards(pattern, text);
    if (operator.startsWith('>'))
      return BooleanValueObject.create(fits || text > pattern.replace(/~?[*?]/g, plainSign));
    return BooleanValueObject.create(fits === (operator === '='));
  };
}

/** What the engine puts in a wildcard's place where it asks which text comes first. */
function plainSign(wildcard: string): string {
  return wildcard.startsWith('~') ? wildcard.slice(1) : ' ';
}
