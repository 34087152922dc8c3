import { isBlank, isOperator, tokensOf } from '../../sheet/formula';
import type { Token } from '../../sheet/formula';

/** Functions that ask where cells are, or what formulas stand there, and not what these give. */
const ASK_FOR_PLACES = new Set([
  ...['ROW', 'ROWS', 'COLUMN', 'COLUMNS', 'AREAS'],
  ...['SHEET', 'SHEETS', 'ISREF', 'ISFORMULA', 'FORMULATEXT'],
]);

/** Whole numbers of rows and columns, one of them not 0, and no size: it reads a cell, and not the one that it starts from. */
const TO_ANOTHER_CELL = /^,(?:[+-]?0*[1-9]\d*,[+-]?\d*|[+-]?\d*,[+-]?0*[1-9]\d*)\)/;

/** Tokens of `,-1,-1)`. */
const LONGEST = 7;

export interface References {
  /** Of which no value is read: ROW(A1) in A1 is no circle, nor is SUM(A1:OFFSET(A9,-1,0)) in A9. */
  readonly places: readonly string[];
  /** All others that are written as cells. */
  readonly read: readonly string[];
  /** Whether there are others: names, columns of tables. */
  readonly hasOthers: boolean;
}

/** The references of a formula, as they are written. */
export function referencesOf(formula: string): References {
  const tokens = tokensOf(formula).filter((token) => !isBlank(token));
  const places: string[] = [];
  const read: string[] = [];
  let hasOthers = false;
  tokens.forEach(({ type, value }, index) => {
    if (type === 'structured' || type === 'range_named') hasOthers = true;
    else if (type.startsWith('range')) {
      const [called, bracket, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
      const isAlone = isOperator(bracket, '(') && (isOperator(next, ')') || isOperator(next, ','));
      const name = called?.type === 'func' ? called.value.toUpperCase() : '';
      const asks = isAlone && (ASK_FOR_PLACES.has(name) || (name === 'OFFSET' && leadsAway(tokens, index + 1)));
      (asks ? places : read).push(value);
    }
  });
  return { places, read, hasOthers };
}

function leadsAway(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from, from + LONGEST).map(({ value }) => value);
  return TO_ANOTHER_CELL.test(rest.join(''));
}
