import fc from 'fast-check';
import { isLess, minus, over, plus, times, total, written } from '../../support/exactRationals';
import type { Rational } from '../../support/exactRationals';
import { notNegative, typed } from '../../domain/support/decimals';
import { BLANK, subject } from './judge';
import type { Expected, Subject } from './judge';

type Column = (number | null)[][];

const counted: fc.Arbitrary<Column> = fc.array(
  fc.option(notNegative, { freq: 8 }).map((count) => [count]),
  { minLength: 1, maxLength: 12 },
);
/** Bands of one card, two cards and so on, with their counts, and two packings with a unit price for each. */
const mailing = counted.chain((counts) => {
  const prices = fc.array(notNegative, { minLength: counts.length, maxLength: counts.length });
  const packing = prices.map((yen) => yen.map((price, index) => [index + 1, price]));
  const bands = counts.map((_, index) => [index + 1]);
  return fc.tuple(fc.constant(bands), fc.constant(counts), packing, packing);
});
const onePacking = mailing.map(([bands, counts, packing]): [number[][], Column, number[][]] => [
  bands,
  counts,
  packing,
]);

function costsOf(counts: Column, packing: number[][]): (Rational | null)[] {
  return counts.map(([count], band) => (count === null ? null : times(written(count!), written(packing[band]![1]!))));
}

function sumOf(costs: readonly (Rational | null)[]): Rational | undefined {
  const known = costs.filter((cost) => cost !== null);
  return known.length === 0 ? undefined : total(known);
}

const fewMonths = fc.integer({ min: 1, max: 12 });
/** Deliveries that the opening backlog and the applications allow. */
const backlogs = fewMonths.chain((months) => {
  const column = (most: number) =>
    fc.array(
      typed.map((count) => [Math.abs(count) % most]),
      { minLength: months, maxLength: months },
    );
  return fc.tuple(column(1000), column(80), fc.option(typed.map((count) => 1000 + Math.abs(count))));
});

const ceiling = (exact: Rational): number => Number((exact.above + exact.below - 1n) / exact.below);
const positive = typed.map((value) => Math.abs(value)).filter((value) => value > 0);

export const PLANS: readonly Subject[] = [
  subject('MAILCOST', onePacking, (_, counts, packing) => [sumOf(costsOf(counts, packing)) ?? BLANK]),
  subject('MAILCOSTBANDS', onePacking, (_, counts, packing) =>
    costsOf(counts, packing).flatMap((cost, band): Expected[] =>
      cost ? [written(packing[band]![1]!), cost] : [BLANK, BLANK],
    ),
  ),
  subject('MAILCOSTCOMPARE', mailing, (_, counts, current, proposed) => {
    const [before, after] = [costsOf(counts, current), costsOf(counts, proposed)];
    const rows = before.flatMap((cost, band): Expected[] => {
      const next = after[band]!;
      if (!cost || !next) return new Array<string>(5).fill(BLANK);
      return [written(current[band]![1]!), cost, written(proposed[band]![1]!), next, minus(next, cost)];
    });
    const [was, is] = [sumOf(before), sumOf(after)];
    return [...rows, BLANK, was ?? BLANK, BLANK, is ?? BLANK, was && is ? minus(is, was) : BLANK];
  }),
  subject('BACKLOG', backlogs, (applied, delivered, opening) => {
    let left = written(opening ?? 0);
    const found = applied.map(([count], month) => {
      left = plus(left, minus(written(count!), written(delivered[month]![0]!)));
      return left;
    });
    return found.some((backlog) => backlog.above < 0n) ? undefined : found;
  }),
  subject('FOLLOWUP', fc.tuple(notNegative, notNegative, fc.option(notNegative)), (plan, actual, tolerance) => {
    const difference = minus(written(actual), written(plan));
    const allowed = times(written(plan), written(tolerance ?? 0.1));
    const size = difference.above < 0n ? minus(written(0), difference) : difference;
    return [
      difference,
      plan === 0 ? BLANK : over(written(actual), written(plan)),
      !isLess(allowed, size) ? '順調' : difference.above < 0n ? '遅れ' : '超過',
    ];
  }),
  subject('WINDOWS', fc.tuple(positive, positive, positive), (cards, perDay, days) => [
    ceiling(over(written(cards), times(written(perDay), written(days)))),
  ]),
  subject(
    'SUBSIDY',
    fc.tuple(
      fc.array(
        positive.map((yen) => [yen]),
        { minLength: 1, maxLength: 9 },
      ),
      fc.option(positive),
      fc.constantFrom('1/2', '1/3', '10/10'),
    ),
    (expenses, cap, rate) => {
      const counts = expenses.map(([yen]) => written(cap === null ? yen! : Math.min(cap, yen!)));
      const [above, below] = rate.split('/').map(Number);
      const granted = over(times(total(counts), written(above!)), written(below! * 1000));
      return [written(Number(granted.above / granted.below) * 1000)];
    },
  ),
];
