import { isBlank, isOperator, operandEnd, readTokens } from '../../sheet/formula';
import type { Token, TokenList } from '../../sheet/formula';

/** What a formula's text does not tell. */
export interface Surroundings {
  /** Whether a function of an add-in gives several cells, by which of its arguments are several; of any other function, nothing. */
  ownIsSeveral(name: string, several: readonly boolean[]): boolean | undefined;
  /** In capitals: the workbook's names that stand for several cells. */
  readonly severalNames: ReadonlySet<string>;
}

/**
 * Whether a formula that is typed has to be marked as a dynamic array in a file: without the mark Excel takes one cell of each range
 * that is calculated with, so that `=SUM(A1:A3*2)` would be another sum. Where functions take ranges and arrays whole, no mark is
 * needed; and none is wanted, since LibreOffice calculates marked formulas anew and shows #NAME? for functions it does not have.
 */
export function needsArray(formula: string, surroundings: Surroundings): boolean {
  if (!/[:[#(]/.test(formula) && surroundings.severalNames.size === 0) return false;
  return new Reading(readTokens(formula), surroundings).needsArray();
}

type Span = readonly [start: number, end: number];
type Names = ReadonlyMap<string, boolean>;

/** In which an expression stands: names of LET, by whether they are several cells, and whether SUMPRODUCT calculates it whole. */
interface Scope {
  readonly names: Names;
  readonly isWhole: boolean;
}

const CALCULATES = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<=', '>=', '<>', '%']);
/** Inside of SUMPRODUCT too these look at one cell of each range. */
const BRANCHES = new Set(['IF', 'IFS', 'IFERROR', 'IFNA', 'SWITCH', 'CHOOSE']);

class Reading {
  private isNeeded = false;

  constructor(
    private readonly list: TokenList,
    private readonly surroundings: Surroundings,
  ) {}

  needsArray(): boolean {
    const names = new Map([...this.surroundings.severalNames].map((name) => [name, true]));
    const isSeveral = this.expression([0, this.list.tokens.length], { names, isWhole: false });
    return isSeveral || this.isNeeded;
  }

  /** Whether an expression gives several cells. */
  private expression([start, end]: Span, scope: Scope): boolean {
    const { tokens } = this.list;
    let [isSeveral, isCalculated, isSingle] = [false, false, false];
    for (let at = start; at < end; at += 1) {
      const token = tokens[at]!;
      if (isBlank(token) || token.type === 'fx_prefix') continue;
      if (isOperator(token, '@')) isSingle = true;
      else if (isOperator(token, '{')) at = this.constantEnd(at, end);
      else if (token.type === 'operator' && !isOperator(token, '(')) {
        isCalculated ||= CALCULATES.has(token.value);
        // A range from one operand to another, or a union of them.
        isSeveral ||= token.value === ':' || token.value === ',';
      } else {
        const last = operandEnd(this.list, at);
        const operand = this.operand(token, [at, last], scope);
        isSeveral ||= operand && !isSingle;
        isSingle = false;
        at = last;
      }
    }
    if (isSeveral && isCalculated) this.note(scope);
    return isSeveral;
  }

  private operand(token: Token, [start, last]: Span, scope: Scope): boolean {
    const { tokens } = this.list;
    const isSpill = isOperator(tokens[last], '#');
    const close = isSpill ? last - 1 : last;
    if (token.type === 'func') return this.call(token.value.toUpperCase(), [start + 2, close], scope) || isSpill;
    if (isOperator(token, '(')) return this.expression([start + 1, close], scope) || isSpill;
    return isSpill || (scope.names.get(token.value.toUpperCase()) ?? isRange(token));
  }

  private call(name: string, inside: Span, scope: Scope): boolean {
    const spans = this.argumentsIn(inside);
    if (name === 'LET') return this.letExpression(spans, scope);
    // Its parameters may be several cells wherever it is called.
    if (name === 'LAMBDA') this.isNeeded = true;
    const isWhole = name === 'SUMPRODUCT' || (scope.isWhole && !BRANCHES.has(name));
    const several = spans.map((span) => this.expression(span, { ...scope, isWhole }));
    if (name === 'SUMPRODUCT') return false;
    const own = this.surroundings.ownIsSeveral(name, several);
    if (own !== undefined) return own;
    const isTakenApart = several.some((isSeveral, place) => isSeveral && !takesWhole(name, place));
    if (isTakenApart) this.note({ ...scope, isWhole });
    return isTakenApart || givesSeveral(name) || this.isPartOfRange(name, spans, several);
  }

  /** `LET(x, A1:A9, y, 2, x*y)` */
  private letExpression(spans: readonly Span[], scope: Scope): boolean {
    const names = new Map(scope.names);
    for (let index = 0; index + 1 < spans.length; index += 2) {
      const [name, value] = [spans[index]!, spans[index + 1]!];
      names.set(this.textOf(name).toUpperCase(), this.expression(value, { ...scope, names }));
    }
    const last = spans.at(-1);
    return last !== undefined && this.expression(last, { ...scope, names });
  }

  /** Whole rows and columns by INDEX, and what OFFSET gives in a size of its own. */
  private isPartOfRange(name: string, spans: readonly Span[], several: readonly boolean[]): boolean {
    if (name === 'OFFSET') return spans.length > 3 || several[0] === true;
    return name === 'INDEX' && spans.slice(1).some((span) => /^0?$/.test(this.textOf(span)));
  }

  private argumentsIn([start, end]: Span): readonly Span[] {
    const spans: Span[] = [];
    let from = start;
    for (let at = start; at < end; at += 1) {
      const token = this.list.tokens[at];
      if (isOperator(token, '(')) at = this.list.partner.get(at) ?? at;
      else if (isOperator(token, '{')) at = this.constantEnd(at, end);
      else if (isOperator(token, ',')) {
        spans.push([from, at]);
        from = at + 1;
      }
    }
    return [...spans, [from, end]];
  }

  private constantEnd(start: number, end: number): number {
    let at = start;
    while (at + 1 < end && !isOperator(this.list.tokens[at], '}')) at += 1;
    return at;
  }

  private textOf([start, end]: Span): string {
    return this.list.texts.slice(start, end).join('').trim();
  }

  private note({ isWhole }: Scope): void {
    if (!isWhole) this.isNeeded = true;
  }
}

function isRange({ type, value }: Token): boolean {
  if (type === 'range_beam') return true;
  if (type === 'structured') return !/@|#this row/i.test(value);
  if (type !== 'range') return false;
  const [first, last] = value.slice(value.lastIndexOf('!') + 1).split(':');
  return last !== undefined && last !== first;
}

type Takes = (argument: number) => boolean;

const only =
  (...places: readonly number[]): Takes =>
  (argument) =>
    places.includes(argument);
const from =
  (place: number): Takes =>
  (argument) =>
    argument >= place;

/** Functions that take ranges and arrays as a whole, and as which of their arguments. */
const TAKERS: readonly (readonly [takes: Takes, names: string])[] = [
  [
    from(0),
    `AND ARRAYTOTEXT AVEDEV AVERAGE AVERAGEA COLUMNS CONCAT CORREL COUNT COUNTA COUNTBLANK COVAR COVARIANCE.P COVARIANCE.S
    DEVSQ GCD GEOMEAN HARMEAN INTERCEPT KURT LCM MAX MAXA MDETERM MEDIAN MIN MINA MODE MODE.SNGL MULTINOMIAL OR PEARSON PRODUCT
    ROWS RSQ SKEW SLOPE STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA STEYX SUM SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 TYPE VAR VAR.P
    VAR.S VARA VARP VARPA XOR`,
  ],
  [from(1), 'AGGREGATE NPV SUBTOTAL'],
  [
    only(0),
    `COUNTIF INDEX IRR LARGE MIRR OFFSET PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC
    QUARTILE QUARTILE.EXC QUARTILE.INC SMALL TRIMMEAN`,
  ],
  [only(0, 1), 'XIRR'],
  [only(0, 2), 'AVERAGEIF SUMIF'],
  [from(2), 'TEXTJOIN'],
  [only(1), 'HLOOKUP MATCH RANK RANK.AVG RANK.EQ VLOOKUP XMATCH'],
  [only(1, 2), 'FORECAST FORECAST.LINEAR LOOKUP XLOOKUP XNPV'],
  [only(2), 'NETWORKDAYS WORKDAY'],
  [only(3), 'NETWORKDAYS.INTL WORKDAY.INTL'],
  [(argument) => argument % 2 === 0, 'COUNTIFS'],
  [(argument) => argument === 0 || argument % 2 === 1, 'AVERAGEIFS MAXIFS MINIFS SUMIFS'],
];

/** Functions that give as many cells as there are, and take what they are given as a whole where it is not said otherwise. */
const GIVERS = `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK INDIRECT LINEST LOGEST MAKEARRAY
MAP MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND
TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP`;

const words = (names: string): readonly string[] => names.trim().split(/\s+/);
const takers: ReadonlyMap<string, Takes> = new Map(
  TAKERS.flatMap(([takes, names]) => words(names).map((name) => [name, takes] as const)),
);
const givers: ReadonlySet<string> = new Set(words(GIVERS));

/** Whether a function, by its name in capitals, may give several cells whatever it is given. */
function givesSeveral(name: string): boolean {
  return givers.has(name);
}

/** Whether Excel hands a function all cells of an argument; to all others one cell of each range, unless told otherwise. */
function takesWhole(name: string, argument: number): boolean {
  return takers.get(name)?.(argument) ?? givers.has(name);
}
