import { mayGiveSeveral } from './futureFunctions';
import { isBlank, isOperator, operandEnd, operandStart, readTokens, type Token, type TokenList } from './tokens';

const CALCULATES = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<=', '>=', '<>']);

/**
 * Whether a formula of one cell has to be marked as a dynamic array in a file: without the mark Excel takes one cell of each
 * range that is calculated with, so that `=SUM(A1:A3*2)` would be another sum than the one that was typed.
 */
export function needsArray(formula: string): boolean {
  if (!/[:[#(]/.test(formula)) return false;
  const list = readTokens(formula);
  const { tokens } = list;
  return tokens.some((token, index) => {
    if (token.type === 'func') return mayGiveSeveral(token.value.toUpperCase());
    if (!isSeveral(token) && !isOperator(token, '#')) return false;
    const start = isOperator(token, '#') ? operandStart(list, index - 1) : index;
    return besideOperator(list, start) && !insideSumProduct(list, index);
  });
}

function isSeveral({ type, value }: Token): boolean {
  if (type === 'range_beam') return true;
  if (type === 'structured') return !/@|#this row/i.test(value);
  return type === 'range' && value.includes(':', value.lastIndexOf('!') + 1);
}

/** Whether an operand is calculated with, or is all there is. */
function besideOperator(list: TokenList, start: number): boolean {
  const before = nextOf(list, start, -1);
  const after = nextOf(list, operandEnd(list, start), 1);
  const alone = after === undefined && (before === undefined || before.type === 'fx_prefix');
  return alone || calculates(before) || calculates(after);
}

function nextOf({ tokens }: TokenList, from: number, step: 1 | -1): Token | undefined {
  let at = from + step;
  while (isBlank(tokens[at])) at += step;
  return tokens[at];
}

function calculates(token: Token | undefined): boolean {
  return token?.type === 'operator' && CALCULATES.has(token.value);
}

/** SUMPRODUCT has always calculated whole ranges. */
function insideSumProduct({ tokens, partner }: TokenList, index: number): boolean {
  return tokens.some((token, at) => {
    const end = partner.get(at + 1);
    return token.type === 'func' && /^SUMPRODUCT$/i.test(token.value) && at < index && end !== undefined && index < end;
  });
}
