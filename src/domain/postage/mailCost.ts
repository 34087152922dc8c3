import { add, fractionOf, multiply, nearest, subtract, ZERO } from '../exact';
import type { Fraction } from '../exact';
import { fail } from '../fault';
import { normalizeWidth } from '../numerals';

/** A band and its number of parcels; null where one is not yet known. */
export interface BandCount {
  readonly band: Band | null;
  readonly count: number | null;
}

export interface BandCost {
  readonly unitPrice: number;
  readonly yen: number;
  /** The yen before they became a double. */
  readonly exact: Fraction;
}

type Costs = readonly (BandCost | null)[];

/** What each band costs; null where its band or count is not yet known. */
export function bandCosts(pairs: readonly BandCount[], packing: readonly PackingStep[]): (BandCost | null)[] {
  return pairs.map(({ band, count }) => {
    if (!band || count === null) return null;
    const unitPrice = unitPriceOf(band, packing);
    const exact = multiply(fractionOf(unitPrice), fractionOf(count));
    return { unitPrice, yen: nearest(exact), exact };
  });
}

/** The sum of the bands that are known; null where none is. */
export function totalCost(costs: Costs): number | null {
  const total = exactTotal(costs);
  return total && nearest(total);
}

function exactTotal(costs: Costs): Fraction | null {
  const known = costs.filter((cost) => cost !== null);
  return known.length === 0 ? null : known.reduce((sum, { exact }) => add(sum, exact), ZERO);
}

/** By how much the bands together cost more than before. */
export function costIncrease(before: Costs, after: Costs): number | null {
  const [was, is] = [exactTotal(before), exactTotal(after)];
  return was && is && nearest(subtract(is, was));
}

/** From how many cards on a parcel costs how much; ascending. */
export interface PackingStep {
  readonly from: number;
  readonly unitPrice: number;
}

/** The price of a parcel of a band. A band in which the price changes has none: its count cannot be divided. */
export function unitPriceOf(band: Band, packing: readonly PackingStep[]): number {
  const step = packing.filter(({ from }) => from <= band.from).at(-1);
  if (!step) return fail('bandBelowPacking', { band: band.text, first: packing[0]!.from });
  const next = packing.find(({ from }) => from > band.from);
  if (next && next.from <= band.to) return fail('bandSplit', { band: band.text, boundary: next.from });
  return step.unitPrice;
}

/** A range of cards per parcel; an open band ends at Infinity. */
export interface Band {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const NUMBER = '(\\d+|\\d{1,3}(?:,\\d{3})+)枚?';
const UNTIL = '(?:[~〜–－-]|から)';
const EXACTLY = new RegExp(`^${NUMBER}$`);
const BETWEEN = new RegExp(`^${NUMBER}${UNTIL}${NUMBER}(?:まで)?$`);
const AT_LEAST = new RegExp(`^${NUMBER}(?:以上|${UNTIL})$`);
const AT_MOST = new RegExp(`^${NUMBER}以下$`);

/** Reads 1枚, 3～9枚, 40枚以上, 40枚～, 9枚以下 or a number. */
export function readBand(content: number | string | boolean): Band {
  if (typeof content === 'number') return band(String(content), content, content);
  const text = String(content);
  const plain = normalizeWidth(text).replaceAll(' ', '');
  const [exact, between, atLeast, atMost] = [EXACTLY, BETWEEN, AT_LEAST, AT_MOST].map((form) => form.exec(plain));
  if (exact) return band(text, count(exact[1]), count(exact[1]));
  if (between) return band(text, count(between[1]), count(between[2]));
  if (atLeast) return band(text, count(atLeast[1]), Infinity);
  if (atMost) return band(text, 1, count(atMost[1]));
  return fail('unreadableBand', { text });
}

function count(digits = ''): number {
  return Number(digits.replaceAll(',', ''));
}

function band(text: string, from: number, to: number): Band {
  const least = Math.min(from, to);
  if (least < 1) return fail('belowMinimum', { value: least, minimum: 1 });
  if (!Number.isInteger(from)) return fail('notWhole', { value: from });
  return from > to ? fail('bandReversed', { text }) : { text, from, to };
}
