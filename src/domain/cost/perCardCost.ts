import {
  add,
  compare,
  digitsScaleOf,
  divide,
  fractionOf,
  HALF,
  multiply,
  nearest,
  ratio,
  subtract,
  toStep,
  ZERO,
} from '../exact';
import type { Fraction } from '../exact';
import { fail } from '../fault';
import { printed, resolutionOf, roundToPrecision } from '../numerals';
import type { Figure, Numeral } from '../numerals';

/** Yen per card, unrounded. */
export function perCardCost(cost: number, cards: number): number {
  return cards === 0 ? fail('divisionByZero', { divisor: 'cards' }) : ratio(cost, cards);
}

export interface Range<T = number> {
  readonly low: T;
  readonly high: T;
}

/** All values that a figure rounded to its last printed digit could have come from. */
export function roundingRange(figure: Figure): Range {
  return doublesOf(exactRange(figure));
}

function exactRange(figure: Figure): Range<Fraction> {
  const [value, resolution] =
    typeof figure === 'number' ? [figure, resolutionOf(figure)] : [figure.value, figure.resolution];
  const [middle, half] = [fractionOf(value), multiply(fractionOf(resolution), HALF)];
  return { low: subtract(middle, half), high: add(middle, half) };
}

function doublesOf({ low, high }: Range<Fraction>): Range {
  return { low: nearest(low), high: nearest(high) };
}

/** Every per-card cost that inputs rounded to their printed last digit could have come from. */
export function perCardCostRange(cost: Figure, cards: Figure): Range {
  const plain = typeof cost === 'number' && typeof cards === 'number' && plainRange(cost, cards);
  return plain || doublesOf(possibleCosts(cost, cards));
}

/**
 * Of plain numbers, half a last digit about them. Counted in halves of their last digits all is whole, and the quotient of whole
 * numbers is the nearest double as it is: 480.5 lies between 9609 and 9611 twentieths. None where a number has too many digits.
 */
function plainRange(cost: number, cards: number): Range | undefined {
  const [costScale, cardScale] = [digitsScaleOf(cost), digitsScaleOf(cards)];
  if (!costScale || !cardScale) return undefined;
  const [spent, count] = [Math.round(cost * costScale), Math.round(cards * cardScale)];
  const [few, many] = [(2 * count - 1) * costScale, (2 * count + 1) * costScale];
  if (few <= 0) return fail('divisionByZero', { divisor: 'cards' });
  const [low, high] = [(2 * spent - 1) * cardScale, (2 * spent + 1) * cardScale];
  if (!Number.isSafeInteger(many) || !Number.isSafeInteger(low) || !Number.isSafeInteger(high)) return undefined;
  return { low: low / (low < 0 ? few : many), high: high / (high < 0 ? many : few) };
}

function possibleCosts(cost: Figure, cards: Figure): Range<Fraction> {
  const [costs, counts] = [exactRange(cost), exactRange(cards)];
  if (compare(counts.low, ZERO) <= 0) return fail('divisionByZero', { divisor: 'cards' });
  return {
    low: divide(costs.low, compare(costs.low, ZERO) < 0 ? counts.low : counts.high),
    high: divide(costs.high, compare(costs.high, ZERO) < 0 ? counts.high : counts.low),
  };
}

/** How a published figure stands against what its own inputs give. */
export type Verdict = 'match' | 'withinRounding' | 'mismatch';

export function perCardCostVerdict(published: Figure, cost: Figure, cards: Figure): Verdict {
  const plain =
    typeof published === 'number' &&
    typeof cost === 'number' &&
    typeof cards === 'number' &&
    plainVerdict(published, cost, cards);
  return plain || printedVerdict(printed(published), printed(cost), printed(cards));
}

function printedVerdict(published: Numeral, cost: Numeral, cards: Numeral): Verdict {
  if (cards.value === 0) return fail('divisionByZero', { divisor: 'cards' });
  const computed = divide(fractionOf(cost.value), fractionOf(cards.value));
  const step = fractionOf(published.resolution);
  if (compare(toStep(computed, step), printedValue(published)) === 0) return 'match';
  const [possible, own] = [possibleCosts(cost, cards), exactRange(published)];
  return compare(possible.low, own.high) <= 0 && compare(own.low, possible.high) <= 0 ? 'withinRounding' : 'mismatch';
}

/** The same of plain numbers, multiplied out so that all sides of the comparisons are whole: none where one is too large. */
function plainVerdict(published: number, cost: number, cards: number): Verdict | undefined {
  const [ownScale, costScale, cardScale] = [digitsScaleOf(published), digitsScaleOf(cost), digitsScaleOf(cards)];
  if (!ownScale || !costScale || !cardScale) return undefined;
  const sign = cost < 0 ? -1 : 1;
  const told = sign * Math.round(published * ownScale);
  const [spent, count] = [sign * Math.round(cost * costScale), Math.round(cards * cardScale)];
  const [few, many] = [2 * count - 1, 2 * count + 1];
  // What the cost is multiplied with, and what the published figure is multiplied with.
  const [above, below] = [ownScale * cardScale, costScale];
  const [least, most] = [(2 * told - 1) * below, (2 * told + 1) * below];
  if (few <= 0 || ![(4 * spent + 2) * above, least * many, most * many].every(Number.isSafeInteger)) return undefined;
  if (least * count <= 2 * spent * above && 2 * spent * above < most * count) return 'match';
  const [low, high] = [(2 * spent - 1) * above, (2 * spent + 1) * above];
  return 2 * low <= most * (low < 0 ? few : many) && least * few <= 2 * high ? 'withinRounding' : 'mismatch';
}

/** Printed figures have the digits that Excel shows, even where a calculation left more in the cell. */
function printedValue({ value }: Numeral): Fraction {
  return fractionOf(roundToPrecision(value));
}

/** Rounded parts of a published total. */
export interface Parts {
  readonly count: number;
  readonly sum: Fraction;
  /** The worth of their finest last digit. */
  readonly digit: number;
}

export function partsOf(figures: readonly Numeral[]): Parts {
  return {
    count: figures.length,
    sum: figures.reduce((total, figure) => add(total, printedValue(figure)), ZERO),
    digit: figures.reduce((finest, { resolution }) => Math.min(finest, resolution), Infinity),
  };
}

export interface SumComparison {
  readonly sum: number;
  /** How far the total is off, without sign. */
  readonly difference: number;
  /** How far it may be off. */
  readonly allowed: number;
  readonly verdict: Verdict;
}

export function sumVerdict(published: Numeral, parts: Parts): Verdict {
  const { difference, allowed } = comparedSum(published, parts);
  if (compare(difference, ZERO) === 0) return 'match';
  return compare(difference, allowed) <= 0 ? 'withinRounding' : 'mismatch';
}

export function compareSum(published: Numeral, parts: Parts): SumComparison {
  const { difference, allowed } = comparedSum(published, parts);
  return {
    sum: nearest(parts.sum),
    difference: nearest(difference),
    allowed: nearest(allowed),
    verdict: sumVerdict(published, parts),
  };
}

/** A total of n rounded parts may be off by half a last digit for each part, and half of its own. */
function comparedSum(published: Numeral, { count, sum, digit }: Parts) {
  const off = subtract(sum, printedValue(published));
  const digits = add(multiply(fractionOf(count), fractionOf(digit)), fractionOf(published.resolution));
  return { difference: compare(off, ZERO) < 0 ? subtract(ZERO, off) : off, allowed: multiply(digits, HALF) };
}
