import fc from 'fast-check';
import { isLess, minus, over, plus, times, total, written } from '../../support/exactRationals';
import type { Rational } from '../../support/exactRationals';
import { decimals, notNegative, typed } from '../../domain/support/decimals';
import { subject } from './judge';
import type { Expected, Subject } from './judge';

/** A figure as it is printed: its value, the 15 digits of it that Excel shows, and the worth of the last of them. */
interface Print {
  readonly value: Rational;
  readonly shown: Rational;
  readonly digit: Rational;
}

const ONE = written(1);
const HALF = written(0.5);

function print(value: number, scale = 1): Print {
  const [digits, exponent = '0'] = value.toPrecision(15).split('e');
  const decimal = digits!.includes('.') ? digits!.replace(/0+$/, '').split('.')[1]!.length - Number(exponent) : 0;
  const whole = Number.isInteger(value) || decimal <= 0;
  const inUnit = (of: Rational) => times(of, written(scale));
  return {
    value: inUnit(written(value)),
    shown: inUnit(Number.isInteger(value) ? written(value) : written(Number(`${digits}e${exponent}`))),
    digit: inUnit(whole ? ONE : over(ONE, written(Number(`1e${decimal}`)))),
  };
}

interface Range {
  readonly low: Rational;
  readonly high: Rational;
}

function around({ value, digit }: Print): Range {
  const half = times(digit, HALF);
  return { low: minus(value, half), high: plus(value, half) };
}

const isNegative = ({ above }: Rational) => above < 0n;
const size = (of: Rational) => (isNegative(of) ? minus(written(0), of) : of);
const isMore = (a: Rational, b: Rational) => isLess(b, a);
const areEqual = (a: Rational, b: Rational) => !isLess(a, b) && !isLess(b, a);

function costsPerCard(cost: Print, cards: Print): Range {
  const [spent, made] = [around(cost), around(cards)];
  return {
    low: over(spent.low, isNegative(spent.low) ? made.low : made.high),
    high: over(spent.high, isNegative(spent.high) ? made.high : made.low),
  };
}

/** To a multiple of the digit, halves away from zero. */
function roundedTo(digit: Rational, value: Rational): Rational {
  const { above, below } = plus(over(size(value), digit), HALF);
  const rounded = times({ above: above / below, below: 1n }, digit);
  return isNegative(value) ? minus(written(0), rounded) : rounded;
}

const COST_UNITS = { 円: 1, 千円: 1e3, 百万円: 1e6, 億円: 1e8 } as const;
const CARD_UNITS = { 枚: 1, 千枚: 1e3, 万枚: 1e4, 百万枚: 1e6 } as const;
type CostUnit = keyof typeof COST_UNITS;
type CardUnit = keyof typeof CARD_UNITS;
type CostAndCards = [cost: number, cards: number, costUnit: CostUnit, cardUnit: CardUnit];

/** In units only what fifteen digits hold: what another formula left is one number more after it was scaled. */
const fifteenDigits = (value: number) => Number(value.toPrecision(15)) === value;
const costAndCards: fc.Arbitrary<CostAndCards> = fc.oneof(
  fc.tuple(decimals, notNegative, fc.constant<CostUnit>('円'), fc.constant<CardUnit>('枚')),
  fc.tuple(
    decimals.filter(fifteenDigits),
    notNegative.filter(fifteenDigits),
    fc.constantFrom(...(Object.keys(COST_UNITS) as CostUnit[])),
    fc.constantFrom(...(Object.keys(CARD_UNITS) as CardUnit[])),
  ),
);

/** So many last digits away from what agrees, with so many decimals. */
const misses = fc.tuple(fc.constantFrom(0, 0, 0, 1, -1, 2, -3), fc.nat({ max: 3 }));
const near = (value: number, [steps, places]: [number, number]) =>
  Number((value + steps / 10 ** places).toFixed(places));

const publishedCost = fc
  .tuple(costAndCards, misses)
  .map(([[cost, cards, costUnit, cardUnit], miss]): [number, ...CostAndCards] => [
    cards === 0 ? 0 : near((cost * COST_UNITS[costUnit]) / (cards * CARD_UNITS[cardUnit]), miss),
    ...([cost, cards, costUnit, cardUnit] as const),
  ]);

const parts = fc.array(fc.oneof({ weight: 6, arbitrary: typed }, { weight: 1, arbitrary: decimals }), {
  minLength: 1,
  maxLength: 12,
});
const publishedTotal = fc.tuple(parts, misses).map(([amounts, miss]): [number, number[][]] => [
  near(
    amounts.reduce((sum, amount) => sum + amount, 0),
    miss,
  ),
  amounts.map((amount) => [amount]),
]);

/** Many of them are equal, so that remainders tie. */
const amount = fc.oneof(
  fc.nat({ max: 9 }),
  fc.nat({ max: 9 }).map((tenths) => tenths / 10),
  notNegative,
);
const shared = fc.tuple(
  fc.array(
    amount.map((value) => [value]),
    { minLength: 1, maxLength: 12 },
  ),
  fc.option(fc.nat({ max: 10 })),
);

export const PRINTED: readonly Subject[] = [
  subject('PERCARDCOSTRANGE', costAndCards, (cost, cards, costUnit, cardUnit) => {
    if (cards === 0) return undefined;
    const { low, high } = costsPerCard(print(cost, COST_UNITS[costUnit]), print(cards, CARD_UNITS[cardUnit]));
    return [low, high];
  }),
  subject('PERCARDCOSTCHECK', publishedCost, (published, cost, cards, costUnit, cardUnit) => {
    if (cards === 0) return undefined;
    const [own, spent, made] = [
      print(published),
      print(cost, COST_UNITS[costUnit]),
      print(cards, CARD_UNITS[cardUnit]),
    ];
    if (areEqual(roundedTo(own.digit, over(spent.value, made.value)), own.shown)) return ['一致'];
    const [possible, printed] = [costsPerCard(spent, made), around(own)];
    return [isMore(possible.low, printed.high) || isMore(printed.low, possible.high) ? '不一致' : '端数の範囲内'];
  }),
  subject('SUMCHECK', publishedTotal, (published, amounts) => {
    const [own, prints] = [print(published), amounts.map(([value]) => print(value!))];
    const off = size(minus(total(prints.map(({ shown }) => shown)), own.shown));
    const finest = prints.map(({ digit }) => digit).reduce((least, digit) => (isLess(digit, least) ? digit : least));
    const allowed = times(plus(times(written(prints.length), finest), own.digit), HALF);
    if (off.above === 0n) return ['一致'];
    return [isMore(off, allowed) ? '不一致' : '端数の範囲内'];
  }),
  subject('SHARE', shared, (amounts, digits) => {
    const values = amounts.map(([value]) => written(value!));
    const sum = total(values);
    if (sum.above === 0n) return undefined;
    const steps = 10n ** BigInt((digits ?? 1) + 2);
    const quotas = values.map((value) => over(times(value, { above: steps, below: 1n }), sum));
    const shares = quotas.map(({ above, below }) => above / below);
    const remainders = quotas.map((quota, index) => minus(quota, { above: shares[index]!, below: 1n }));
    for (let left = steps - shares.reduce((added, share) => added + share, 0n); left > 0n; left -= 1n) {
      const first = remainders.reduce((best, rest, index) => (isLess(remainders[best]!, rest) ? index : best), 0);
      shares[first]! += 1n;
      remainders[first] = written(-1);
    }
    return shares.map((share): Expected => ({ above: share, below: steps }));
  }),
];
