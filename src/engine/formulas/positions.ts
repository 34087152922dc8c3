import { isBlank, isOperator, tokensOf } from '../../sheet/formula';

/** Functions that ask where cells are, or what formulas stand there, and not what these give. */
const ASK_FOR_PLACES = new Set([
  ...['ROW', 'ROWS', 'COLUMN', 'COLUMNS', 'AREAS', 'OFFSET'],
  ...['SHEET', 'SHEETS', 'ISREF', 'ISFORMULA', 'FORMULATEXT'],
]);

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
      const asks = isAlone && called?.type === 'func' && ASK_FOR_PLACES.has(called.value.toUpperCase());
      (asks ? places : read).push(value);
    }
  });
  return { places, read, hasOthers };
}
