import { groupDifference, wilsonInterval } from '../../../domain/survey';
import { step } from '../speaker';
import { explainer } from './explainer';

const GROUPDIFF = explainer<readonly [number, number, number, number]>(
  ([yesA, sizeA, yesB, sizeB], say) => {
    const texts = say.texts.survey;
    const { rateA, rateB, difference, p, low, high } = groupDifference({ yesA, sizeA, yesB, sizeB });
    const [a, b] = [wilsonInterval(yesA, sizeA), wilsonInterval(yesB, sizeB)];
    return {
      steps: [
        step(texts.rate('A', say.number(yesA), say.number(sizeA), say.percent(rateA))),
        step(texts.rate('B', say.number(yesB), say.number(sizeB), say.percent(rateB))),
        step(texts.difference(say.percent(difference))),
        step(texts.p(say.number(p))),
        step(texts.wilson('A', say.percent(a.low), say.percent(a.high))),
        step(texts.wilson('B', say.percent(b.low), say.percent(b.high))),
        step(texts.interval(say.percent(low), say.percent(high))),
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

export const SURVEY_EXPLAINERS = { GROUPDIFF };
