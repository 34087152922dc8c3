import fc from 'fast-check';
import { isLess, minus, plus, times, total, written } from '../../support/exactRationals';
import type { Rational } from '../../support/exactRationals';
import { notNegative } from '../../domain/support/decimals';
import { subject } from './judge';
import type { Subject } from './judge';

/** Plans count with the 15 digits that Excel shows. */
const shown = (value: number): Rational => written(Number(value.toPrecision(15)));

const positive = notNegative.filter((value) => value > 0);
const asked = fc.tuple(
  fc.array(
    notNegative.map((cards) => [cards]),
    { minLength: 1, maxLength: 3 },
  ),
  notNegative,
  notNegative,
  fc.option(notNegative),
  fc.option(notNegative),
  fc.option(positive),
);

type Asked = typeof asked extends fc.Arbitrary<infer A> ? A : never;

interface Plan {
  readonly levels: readonly Rational[];
  readonly changes: readonly Rational[];
  readonly costs: readonly Rational[];
}

const ZERO = written(0);
const isZero = ({ above }: Rational) => above === 0n;

function multipleOf(step: Rational, value: Rational, up: boolean): Rational {
  const [above, below] = [value.above * step.below, value.below * step.above];
  return times({ above: up ? (above + below - 1n) / below : above / below, below: 1n }, step);
}

/** Every row of levels that meets the demands; that no others need be tried is shown where the plan is made. */
function candidates(demand: readonly Rational[], start: Rational | undefined, step: Rational): Rational[][] {
  const levels = demand.map((amount) => multipleOf(step, amount, true));
  if (start) levels.push(multipleOf(step, start, false), multipleOf(step, start, true));
  return demand.reduce<Rational[][]>(
    (rows, least) =>
      rows.flatMap((row) => levels.filter((level) => !isLess(level, least)).map((level) => [...row, level])),
    [[]],
  );
}

/** Cheaper, or as dear with fewer changes, or with those too at lower levels first. */
function isBetter(plan: Plan, than: Plan): boolean {
  const differences = [
    minus(total(plan.costs), total(than.costs)),
    written(changesIn(plan) - changesIn(than)),
    ...plan.levels.map((level, month) => minus(level, than.levels[month]!)),
  ];
  const first = differences.find((difference) => !isZero(difference));
  return first !== undefined && first.above < 0n;
}

const changesIn = ({ changes }: Plan) => changes.filter((change) => !isZero(change)).length;

function best([demand, unitCost, raiseCost, lowerCost, start, step]: Asked): Plan {
  const [unit, raise, lower] = [unitCost, raiseCost, lowerCost ?? raiseCost].map(shown);
  const first = start === null ? undefined : shown(start);
  const needs = demand.map(([cards]) => shown(cards!));
  const plans = candidates(needs, first, shown(step ?? 1)).map((levels): Plan => {
    const changes = levels.map((level, month) => minus(level, month === 0 ? (first ?? level) : levels[month - 1]!));
    const costs = levels.map((level, month) => {
      const change = changes[month]!;
      const price = isLess(change, ZERO) ? minus(ZERO, times(lower!, change)) : times(raise!, change);
      return plus(times(unit!, level), price);
    });
    return { levels, changes, costs };
  });
  return plans.reduce((found, plan) => (isBetter(plan, found) ? plan : found));
}

export const CAPACITY_PLANS: readonly Subject[] = [
  subject('CAPACITYPLAN', asked, (...terms) => {
    const { levels, changes, costs } = best(terms);
    return levels.flatMap((level, month) => [
      level,
      minus(level, shown(terms[0][month]![0]!)),
      changes[month]!,
      costs[month]!,
    ]);
  }),
  subject('CAPACITYPLANCOST', asked, (...terms) => [total(best(terms).costs)]),
];
