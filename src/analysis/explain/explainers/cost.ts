import {
  compareSum,
  perCardCost,
  perCardCostRange,
  perCardCostVerdict,
  roundingRange,
  shares,
} from '../../../domain/cost';
import { printed, roundTo, roundToPrecision } from '../../../domain/numerals';
import type { Figure } from '../../../domain/numerals';
import { VERDICTS } from '../../../functions/cost/texts';
import { step } from '../speaker';
import { explainer } from './explainer';
import type { Matrix } from '../../../sheet';

const PERCARDCOST = explainer<readonly [number, number]>(([cost, cards], say) => {
  const texts = say.texts.cost;
  const figure = perCardCost(cost, cards);
  return { steps: [step(texts.perCard(say.number(cost), say.number(cards), say.number(figure)))], figure };
});

const PERCARDCOSTRANGE = explainer<readonly [Figure, Figure]>(
  (figures, say) => {
    const [cost, cards] = [printed(figures[0]), printed(figures[1])];
    const texts = say.texts.cost;
    const [costs, counts] = [roundingRange(cost), roundingRange(cards)];
    const { low, high } = perCardCostRange(cost, cards);
    return {
      steps: [
        step(texts.costRange(say.number(cost.value), say.number(costs.low), say.number(costs.high))),
        step(texts.cardsRange(say.number(cards.value), say.number(counts.low), say.number(counts.high))),
        step(texts.lowest(say.number(low))),
        step(texts.highest(say.number(high))),
      ],
      figure: [low, high],
    };
  },
  [
    { ja: '下限（円）', en: 'Low (yen)' },
    { ja: '上限（円）', en: 'High (yen)' },
  ],
);

const PERCARDCOSTCHECK = explainer<readonly [Figure, Figure, Figure]>((figures, say) => {
  const [published, cost, cards] = [printed(figures[0]), printed(figures[1]), printed(figures[2])];
  const texts = say.texts.cost;
  const computed = perCardCost(cost.value, cards.value);
  const rounded = roundTo(computed, published.resolution);
  const { low, high } = perCardCostRange(cost, cards);
  const window = roundingRange(published);
  const figure = VERDICTS[perCardCostVerdict(published, cost, cards)];
  return {
    steps: [
      step(texts.perCard(say.number(cost.value), say.number(cards.value), say.number(computed))),
      step(texts.rounded(say.number(computed), say.number(rounded), say.number(published.value))),
      step(texts.possible(say.number(low), say.number(high), say.number(window.low), say.number(window.high))),
      step(texts.verdict(figure)),
    ],
    figure,
  };
});

const SUMCHECK = explainer<readonly [Figure, Matrix<Figure | null>]>(([total, cells], say) => {
  const texts = say.texts.cost;
  const published = printed(total);
  const parts = cells
    .flat()
    .filter((part) => part !== null)
    .map(printed);
  const { sum, difference, allowed, verdict } = compareSum(published, parts);
  const count = say.number(parts.length);
  const table = say.table(
    texts.partsCaption,
    [
      [texts.part, 'number'],
      [texts.amount, 'number'],
    ],
    parts.map(({ value }, index) => [index + 1, value]),
  );
  const figure = VERDICTS[verdict];
  return {
    steps: [
      step(texts.parts(count, say.number(sum)), table),
      step(texts.difference(say.number(published.value), say.number(difference))),
      step(texts.allowed(count, say.number(allowed))),
      step(texts.verdict(figure)),
    ],
    figure,
  };
});

const SHARE = explainer<readonly [Matrix<number | null>, number | undefined]>(([cells, digits = 1], say) => {
  const texts = say.texts.cost;
  const amounts = cells.flat().filter((amount) => amount !== null);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const found = shares(amounts, digits);
  const next = found.values();
  const table = say.table(
    texts.sharesCaption,
    [
      [texts.amount, 'number'],
      [texts.exact, 'percent'],
      [texts.share, 'percent'],
      [texts.given, 'text'],
    ],
    amounts.map((amount, index) => {
      const [exact, share] = [roundToPrecision(amount / total), found[index]!];
      return [amount, exact, share, share > exact ? texts.raised : ''];
    }),
  );
  return {
    steps: [
      step(texts.total(say.number(amounts.length), say.number(total))),
      step(texts.shares(say.number(digits)), table),
      step(texts.sum(say.percent(roundToPrecision(found.reduce((sum, share) => sum + share, 0))))),
    ],
    figure: cells.map((row) => row.map((amount) => (amount === null ? '' : next.next().value!))),
  };
});

export const COST_EXPLAINERS = { PERCARDCOST, PERCARDCOSTRANGE, PERCARDCOSTCHECK, SUMCHECK, SHARE };
