import { groupDifference, wilsonInterval } from '../../domain/survey';
import { explainer } from '../steps/explainer';

type Values = [yesA: number, sizeA: number, yesB: number, sizeB: number];

const GROUPDIFF = explainer<Values>(
  ([yesA, sizeA, yesB, sizeB], say) => {
    const { rateA, rateB, difference, p, low, high } = groupDifference({ yesA, sizeA, yesB, sizeB });
    const rateStep = (group: string, yes: number, size: number, rate: number) => {
      const [part, whole] = say.numbers(yes, size);
      const share = say.percent(rate);
      return say.step(
        `群${group}の割合は ${part} ÷ ${whole} = ${share} です。`,
        `The rate of group ${group} is ${part} ÷ ${whole} = ${share}.`,
      );
    };
    const wilsonStep = (group: string, yes: number, size: number) => {
      const interval = wilsonInterval(yes, size);
      const [from, to] = [say.percent(interval.low), say.percent(interval.high)];
      return say.step(
        `群${group}の割合の95%区間（ウィルソン）は ${from}～${to} です。`,
        `The 95 % interval of rate ${group} (Wilson) is ${from} to ${to}.`,
      );
    };
    return {
      steps: [
        rateStep('A', yesA, sizeA, rateA),
        rateStep('B', yesB, sizeB, rateB),
        say.step(
          `差（A − B）は ${say.percent(difference)} です。`,
          `The difference A − B is ${say.percent(difference)}.`,
        ),
        say.step(
          `フィッシャーの正確確率（両側）は p = ${say.number(p)} です。`,
          `Fisher's exact two-sided p is ${say.number(p)}.`,
        ),
        wilsonStep('A', yesA, sizeA),
        wilsonStep('B', yesB, sizeB),
        say.step(
          `2つの区間から、差の95%信頼区間は ${say.percent(low)}～${say.percent(high)} です（ニューカムの方法10）。`,
          `Out of both intervals, that of the difference is ${say.percent(low)} to ${say.percent(high)} (95 %, Newcombe's method 10).`,
        ),
      ],
      figure: [rateA, rateB, difference, p, low, high],
    };
  },
  [
    { ja: '群Aの割合', en: 'Rate A' },
    { ja: '群Bの割合', en: 'Rate B' },
    { ja: '差', en: 'Difference' },
    { ja: 'p', en: 'p' },
    { ja: '差の下限', en: 'Low' },
    { ja: '差の上限', en: 'High' },
  ],
);

export const EXPLANATIONS = { GROUPDIFF };
