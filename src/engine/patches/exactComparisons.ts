import {
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  functionLookup,
  functionMeta,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseFunction, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { fitsWildcards } from './wildcards';

/** What of the engine's own texts is not in its types; patterns come in small letters. */
interface TextComparisons {
  getValue(): string;
  _checkWildcard(this: TextComparisons, pattern: string, operator: string): BaseValueObject;
  _compareString(text: string, other: string, operator: string): boolean;
}

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

let areWildcardsOurs = false;

/**
 * Fault: COUNTIF, MATCH and their like make a regular expression of a pattern with wildcards, whose time multiplies with each
 * asterisk, and in which no asterisk passes a line break.
 */
export function compareByWildcards(): void {
  if (areWildcardsOurs) return;
  areWildcardsOurs = true;
  const prototype = StringValueObject.prototype as unknown as TextComparisons;
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

/** Where the argument stands that asks for wildcards, what it is where it is left out, and what asks for them. */
const MATCHES: readonly (readonly [name: string, at: number, otherwise: number, asking: number])[] = [
  ['MATCH', 2, 1, 0],
  ['XMATCH', 2, 0, 2],
  ['XLOOKUP', 4, 0, 2],
];

let isPlain = false;
let areSignsPlain = false;

/**
 * Fault: comparison signs, and XMATCH, XLOOKUP and MATCH where nobody asks for it, take an asterisk or a question mark in a text
 * for a wildcard: ="件"="*" is TRUE. In Excel it is a sign like any other there.
 */
export function compareSignsPlainly(): void {
  if (areSignsPlain) return;
  areSignsPlain = true;
  calculatePlainly('COMPARE', () => true);
  for (const [name, at, otherwise, asking] of MATCHES) {
    calculatePlainly(name, (values) => {
      const mode = values[at] as BaseValueObject | undefined;
      // A cell comes as an array.
      const first = mode?.isArray() ? (mode as ArrayValueObject).get(0, 0) : mode;
      return Number(first?.getValue() ?? otherwise) !== asking;
    });
  }
  const text = StringValueObject.prototype as unknown as TextComparisons;
  const check = text._checkWildcard;
  text._checkWildcard = function (pattern, operator) {
    if (!isPlain) return check.call(this, pattern, operator);
    return BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), pattern, operator));
  };
}

function calculatePlainly(name: string, when: (values: readonly FunctionVariantType[]) => boolean): void {
  const functions = [...functionMeta, ...functionLookup];
  const [type] = functions.find(([, candidate]) => String(candidate) === name) as unknown as [typeof BaseFunction];
  const { calculate } = type.prototype;
  type.prototype.calculate = function (...values) {
    isPlain = when(values);
    try {
      return calculate.apply(this, values);
    } finally {
      isPlain = false;
    }
  };
}

/** What the engine puts in a wildcard's place where it asks which text comes first. */
function plainSign(wildcard: string): string {
  return wildcard.startsWith('~') ? wildcard.slice(1) : ' ';
}
