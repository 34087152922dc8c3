import { isFunction, tokenize } from '@borgar/fx';
import type { Token } from '@borgar/fx';

/** Functions that take ranges as a whole; all others would be given one cell of a range unless the formula is marked as an array's. */
const TAKE_RANGES = new Set(
  (
    'SUM AVERAGE COUNT COUNTA COUNTBLANK MAX MIN PRODUCT MEDIAN MODE STDEV STDEVP STDEV.S STDEV.P VAR VARP VAR.S VAR.P LARGE SMALL RANK ' +
    'RANK.EQ PERCENTILE PERCENTILE.INC QUARTILE QUARTILE.INC SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS ' +
    'VLOOKUP HLOOKUP LOOKUP MATCH INDEX XLOOKUP XMATCH OFFSET ROWS COLUMNS AND OR SUBTOTAL AGGREGATE NPV IRR CORREL SUMSQ ' +
    'CONCAT TEXTJOIN NETWORKDAYS WORKDAY GCD LCM FREQUENCY'
  ).split(' '),
);

/** Functions that give as many cells as there are: in front of a formula they may fill more than one, inside another they hand them on. */
const GIVE_ARRAYS = new Set(
  (
    'FILTER SORT SORTBY UNIQUE TAKE DROP EXPAND HSTACK VSTACK TOCOL TOROW WRAPROWS WRAPCOLS CHOOSECOLS CHOOSEROWS ' +
    'TRANSPOSE MMULT'
  ).split(' '),
);

/** SUMPRODUCT calculates all that stands in it for arrays, marked or not. */
const TAKES_ARRAYS = 'SUMPRODUCT';

const ARITHMETIC = /^(?:[-+*/^&=<>%]|<=|>=|<>)$/;

/** Whether Excel has to be told that a formula calculates with arrays, lest it takes one cell of each range. */
export function needsArray(formula: string): boolean {
  if (!formula.includes(':')) return false;
  const tokens = tokenize(formula, { mergeRefs: true }).filter(({ type }) => type !== 'whitespace');
  const open: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.value === '(') open.push(before && isFunction(before) ? before.value.toUpperCase() : '');
    else if (token.value === ')') open.pop();
    else if (isCells(token) && !open.includes(TAKES_ARRAYS)) {
      if (isOperator(before) || isOperator(tokens[index + 1]) || !takesRanges(open)) return true;
    }
  }
  return false;
}

type PlainToken = Pick<Token, 'type' | 'value'>;

function isCells({ type, value }: PlainToken): boolean {
  return type === 'range_beam' || (type === 'range' && value.includes(':'));
}

function isOperator(token: PlainToken | undefined): boolean {
  return token?.type === 'operator' && ARITHMETIC.test(token.value);
}

function takesRanges(open: readonly string[]): boolean {
  const takers = open.filter((name) => name !== '');
  const taker = takers.at(-1);
  if (taker === undefined) return false;
  return TAKE_RANGES.has(taker) || taker.startsWith('MYNA.') || (GIVE_ARRAYS.has(taker) && takers.length > 1);
}
