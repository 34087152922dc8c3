import { perCardCostRange } from '../../domain/cost';
import { declare } from '../core/declaration';
import { cardUnit, costUnit, printedCards, printedCost } from './arguments';
import { ISSUING_COST_REVIEW, NEGATIVE_CARDS, NO_CARDS, UNREADABLE } from './texts';

export const PERCARDCOSTRANGE = declare({
  name: 'PERCARDCOSTRANGE',
  family: 'cost',
  args: [printedCost, printedCards, costUnit, cardUnit],
  result: {
    shape: 'row',
    help: {
      ja: '下限と上限（1行2列）。縦の範囲を指定すると1行ずつ返します。',
      en: '[low, high]; one row for each row of a column.',
    },
  },
  help: {
    text: {
      ja: '端数処理された費用と枚数からあり得る、1枚当たり費用の下限と上限（円）を返します。',
      en: 'Returns the lowest and highest cost per card that rounded inputs could have come from, in yen.',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '印刷された最後の桁の±1/2だけ費用と枚数が動き得るとして、費用 ÷ 枚数 の最小と最大を求めます。セルの数は、小数の最後の桁を最後の桁とみなします。',
      en: 'Cost and cards may each lie half of their last printed digit away; the result is the least and the greatest quotient. The last digit of a plain number is its last decimal.',
    },
    errors: [
      UNREADABLE,
      NEGATIVE_CARDS,
      {
        ...NO_CARDS,
        when: { ja: '枚数が0か、端数の範囲に0が入るとき。', en: 'Cards are 0, or could be 0 within rounding.' },
      },
    ],
    examples: [
      {
        text: {
          ja: '令和6年度: 公表された 2,905 円はこの範囲にあります',
          en: 'Fiscal year 2024: the published 2,905 yen lies in this range',
        },
        formula: '=MYNA.PERCARDCOSTRANGE(34121,1175,"百万円","万枚")',
        result: [[2902.637175669928, 2905.193699446573]],
      },
    ],
    sources: [ISSUING_COST_REVIEW],
    related: ['PERCARDCOST', 'PERCARDCOSTCHECK'],
  },
  calculate: (cost, cards) => {
    const { low, high } = perCardCostRange(cost, cards);
    return [low, high];
  },
});
