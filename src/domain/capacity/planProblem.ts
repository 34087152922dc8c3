import { fail } from '../fault';
import { roundToPrecision } from '../numerals';

export interface PlanTerms {
  /** Yen a month for one unit of capacity. */
  readonly unitCost: number;
  /** Yen for raising, and for lowering, the capacity by one unit. */
  readonly raiseCost: number;
  readonly lowerCost: number;
  /** The capacity before the first month; undefined: the first level is free. */
  readonly start: number | undefined;
  readonly step: number;
  /** The least number of months from one change to the next. */
  readonly minHold: number;
}

/** The same in integers: amounts of capacity in 10^-amountDigits, prices in 10^-priceDigits. */
export interface PlanProblem {
  readonly demand: readonly bigint[];
  readonly start: bigint | undefined;
  /** The capacities to choose from, in rising order. */
  readonly levels: readonly bigint[];
  /** For each month the position of the lowest level that meets its demand. */
  readonly required: readonly number[];
  readonly unitCost: bigint;
  readonly raiseCost: bigint;
  readonly lowerCost: bigint;
  readonly minHold: number;
  readonly amountDigits: number;
  readonly priceDigits: number;
}

export function planProblem(demand: readonly number[], terms: PlanTerms): PlanProblem {
  const { start, step, minHold } = terms;
  if (step <= 0) return fail('notPositive', { value: step });
  const amounts = exactDecimals([step, start ?? 0, ...demand]);
  const [exactStep, exactStart, ...exactDemand] = amounts.integers as [bigint, bigint, ...bigint[]];
  const prices = exactDecimals([terms.unitCost, terms.raiseCost, terms.lowerCost]);
  const [unitCost, raiseCost, lowerCost] = prices.integers as [bigint, bigint, bigint];
  const first = start === undefined ? undefined : exactStart;
  const levels = levelsToChooseFrom(exactDemand, first, exactStep);
  const positions = new Map(levels.map((level, position) => [level, position]));
  return {
    demand: exactDemand,
    start: first,
    levels,
    required: exactDemand.map((amount) => positions.get(roundedUp(amount, exactStep))!),
    unitCost,
    raiseCost,
    lowerCost,
    minHold,
    amountDigits: amounts.digits,
    priceDigits: prices.digits,
  };
}

/**
 * Every month's demand and the starting capacity, each rounded to the grid, are enough. Take the plan of least cost,
 * among those one of fewest changes, among those the one whose levels are lowest from the first month on, and in it a
 * run of months at one level that is none of these. The run stands above the demands in it by at least one step, so it
 * can move a step either way. Its neighbours and the start lie outside the open interval of these two moves, so there
 * the cost is linear in the run's level: one of the moves costs no more. It adds no change; where it meets a neighbour
 * a change goes, and changes that are left lie no closer together, so minHold holds. An optimum has no cheaper move:
 * both cost the same, and the lower one is a plan with lower levels, against the choice.
 */
function levelsToChooseFrom(demand: readonly bigint[], start: bigint | undefined, step: bigint): bigint[] {
  const levels = new Set(demand.map((amount) => roundedUp(amount, step)));
  if (start !== undefined) levels.add(start - (start % step)).add(roundedUp(start, step));
  return [...levels].sort((a, b) => (a < b ? -1 : 1));
}

function roundedUp(amount: bigint, step: bigint): bigint {
  return ((amount + step - 1n) / step) * step;
}

/** Decimals as integers of one power of ten: 0.1, 0.2 and 30 are 1, 2 and 300 with one digit. */
export interface ExactDecimals {
  readonly digits: number;
  readonly integers: readonly bigint[];
}

const DECIMAL = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** Takes numbers from 0 as the 15 digits that Excel keeps, so that steps of 0.1 do not drift and ties are ties. */
export function exactDecimals(values: readonly number[]): ExactDecimals {
  const parsed = values.map((value) => {
    const [, whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(String(roundToPrecision(value)))!;
    return { mantissa: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
  });
  const digits = Math.max(0, ...parsed.map(({ decimals }) => decimals));
  return { digits, integers: parsed.map(({ mantissa, decimals }) => mantissa * 10n ** BigInt(digits - decimals)) };
}

/** The double nearest to integer ÷ 10^digits. */
export function decimalNumber(integer: bigint, digits: number): number {
  return Number(`${integer}e-${digits}`);
}
