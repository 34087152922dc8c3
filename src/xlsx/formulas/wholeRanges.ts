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
export function givesSeveral(name: string): boolean {
  return givers.has(name);
}

/** Whether Excel hands a function all cells of an argument; to all others one cell of each range, unless told otherwise. */
export function takesWhole(name: string, argument: number): boolean {
  return takers.get(name)?.(argument) ?? givers.has(name);
}
