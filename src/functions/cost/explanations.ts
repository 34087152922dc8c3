import {
  compareSum,
  partsOf,
  perCardCost,
  perCardCostRange,
  perCardCostVerdict,
  roundingRange,
  shares,
} from '../../domain/cost';
import { ratio, sum as exactSum } from '../../domain/exact';
import { printed, roundTo } from '../../domain/numerals';
import type { Figure } from '../../domain/numerals';
import type { Grid } from '../core/argument';
import { explainer } from '../steps/explainer';
import type { Speaker, Step } from '../steps/speaker';
import { VERDICTS } from './texts';

const PERCARDCOST = explainer<[cost: number, cards: number]>(([cost, cards], say) => {
  const figure = perCardCost(cost, cards);
  return { steps: [quotient(cost, cards, figure, say)], figure };
});

const PERCARDCOSTRANGE = explainer<[cost: Figure, cards: Figure]>(
  (figures, say) => {
    const [cost, cards] = [printed(figures[0]), printed(figures[1])];
    const [costs, counts] = [roundingRange(cost), roundingRange(cards)];
    const { low, high } = perCardCostRange(cost, cards);
    const [yen, leastYen, mostYen] = say.numbers(cost.value, costs.low, costs.high);
    const [count, least, most] = say.numbers(cards.value, counts.low, counts.high);
    return {
      steps: [
        say.step(
          `費用 ${yen}円 は端数処理された数とみなすと、もとは ${leastYen}円～${mostYen}円 です（最後の桁の ±1/2）。`,
          `Taken as rounded, the cost of ${yen} yen may have been ${leastYen} to ${mostYen} yen (half of its last digit either way).`,
        ),
        say.step(
          `枚数 ${count}枚 は同じように ${least}枚～${most}枚 です。`,
          `In the same way ${count} cards may have been ${least} to ${most}.`,
        ),
        say.step(
          `いちばん小さい割り算の答え（費用が少なく枚数が多いとき）は ${say.number(low)}円 です。`,
          `The least quotient (low cost, many cards) is ${say.number(low)} yen.`,
        ),
        say.step(
          `いちばん大きい割り算の答え（費用が多く枚数が少ないとき）は ${say.number(high)}円 です。`,
          `The greatest quotient (high cost, few cards) is ${say.number(high)} yen.`,
        ),
      ],
      figure: [low, high],
    };
  },
  [
    { ja: '下限（円）', en: 'Low (yen)' },
    { ja: '上限（円）', en: 'High (yen)' },
  ],
);

const PERCARDCOSTCHECK = explainer<[published: Figure, cost: Figure, cards: Figure]>((figures, say) => {
  const [published, cost, cards] = [printed(figures[0]), printed(figures[1]), printed(figures[2])];
  const computed = perCardCost(cost.value, cards.value);
  const { low, high } = perCardCostRange(cost, cards);
  const window = roundingRange(published);
  const figure = VERDICTS[perCardCostVerdict(published, cost, cards)];
  const [before, after, given] = say.numbers(computed, roundTo(computed, published.resolution), published.value);
  const [least, most, from, to] = say.numbers(low, high, window.low, window.high);
  return {
    steps: [
      quotient(cost.value, cards.value, computed, say),
      say.step(
        `計算値 ${before}円 を公表値の最後の桁に四捨五入すると ${after}円 で、公表値は ${given}円 です。`,
        `The computed ${before} yen rounds to ${after} yen at the last digit of the published ${given} yen.`,
      ),
      say.step(
        `端数処理された費用と枚数からあり得るのは ${least}円～${most}円、公表値のもとは ${from}円～${to}円 です。`,
        `Rounded inputs could give ${least} to ${most} yen; the published figure may have been ${from} to ${to} yen.`,
      ),
      verdictStep(figure, say),
    ],
    figure,
  };
});

const SUMCHECK = explainer<[total: Figure, parts: Grid<Figure>]>(([total, cells], say) => {
  const published = printed(total);
  const parts = cells
    .flat()
    .filter((part) => part !== null)
    .map(printed);
  const { sum, difference, allowed, verdict } = compareSum(published, partsOf(parts));
  const [count, added, given, off, most] = say.numbers(parts.length, sum, published.value, difference, allowed);
  const table = say.table(
    { ja: '内訳', en: 'Parts' },
    [
      ['番号', 'No.', 'number'],
      ['値', 'Amount', 'number'],
    ],
    parts.map(({ value }, index) => [index + 1, value]),
  );
  const figure = VERDICTS[verdict];
  return {
    steps: [
      say.step(`内訳 ${count}個を足すと ${added} です。`, `The ${count} parts add up to ${added}.`, table),
      say.step(`公表された合計 ${given} との差は ${off} です。`, `The published total ${given} is ${off} off.`),
      say.step(
        `${count}個の内訳と合計がそれぞれ最後の桁の 1/2 まで動き得るので、${most} までの差は端数で説明できます。`,
        `Each of the ${count} parts and the total may be half a last digit off, so rounding explains up to ${most}.`,
      ),
      verdictStep(figure, say),
    ],
    figure,
  };
});

const SHARE = explainer<[amounts: Grid<Figure>, digits: number | undefined]>(([cells, digits = 1], say) => {
  const amounts = cells
    .flat()
    .filter((amount) => amount !== null)
    .map((amount) => printed(amount).value);
  const total = exactSum(amounts);
  const found = shares(amounts, digits);
  const next = found.values();
  const table = say.table(
    { ja: '構成比', en: 'Shares' },
    [
      ['値', 'Amount', 'number'],
      ['割り算のまま', 'Unrounded', 'percent'],
      ['構成比', 'Share', 'percent'],
      ['配分', 'Step', 'text'],
    ],
    amounts.map((amount, index) => {
      const [exact, share] = [ratio(amount, total), found[index]!];
      return [amount, exact, share, share > exact ? say.text('＋1', '+1') : ''];
    }),
  );
  const [count, sum, places] = say.numbers(amounts.length, total, digits);
  const whole = say.percent(exactSum(found));
  return {
    steps: [
      say.step(
        `空白を除く ${count}個の合計は ${sum} です。`,
        `The ${count} amounts that are not blank add up to ${sum}.`,
      ),
      say.step(
        `それぞれを合計で割り、パーセントの小数 ${places}桁で切り捨てます。100% に足りない分を、切り捨てた端数の大きいものから1ずつ配ります。`,
        `Each is divided by the total and cut off after ${places} decimal place(s) of a percent. What is missing to 100 % goes, one step each, to the largest remainders.`,
        table,
      ),
      say.step(`構成比を足すと ${whole} です。`, `The shares add up to ${whole}.`),
    ],
    figure: cells.map((row) => row.map((amount) => (amount === null ? '' : next.next().value!))),
  };
});

function quotient(cost: number, cards: number, yen: number, say: Speaker): Step {
  const [dividend, divisor, result] = say.numbers(cost, cards, yen);
  return say.step(
    `費用 ${dividend}円 ÷ 枚数 ${divisor}枚 = ${result}円`,
    `Cost ${dividend} yen ÷ ${divisor} cards = ${result} yen`,
  );
}

function verdictStep(verdict: string, say: Speaker): Step {
  return say.step(`判定は「${verdict}」です。`, `The verdict is ${verdict}.`);
}

export const EXPLANATIONS = { PERCARDCOST, PERCARDCOSTRANGE, PERCARDCOSTCHECK, SUMCHECK, SHARE };
