import { perCardCostVerdict } from '../../domain/cost';
import { printed } from '../../domain/numerals';
import { each } from '../core/argument';
import { declare } from '../core/declaration';
import { figure } from '../readers';
import { cardUnit, costUnit, printedCards, printedCost } from './arguments';
import { ISSUING_COST_REVIEW, NEGATIVE_CARDS, NO_CARDS, UNREADABLE, VERDICTS } from './texts';

const published = each(
  'published',
  figure({
    measures: 'money',
    help: { ja: '公表された1枚当たりの費用（円）', en: 'the published cost per card, in yen' },
  }),
  {
    label: { ja: '公表値', en: 'published' },
    help: { ja: '公表された1枚当たりの費用（円）を指定します。', en: 'The published cost per card, in yen.' },
    blankSensitive: true,
  },
);

export const PERCARDCOSTCHECK = declare({
  name: 'PERCARDCOSTCHECK',
  family: 'cost',
  args: [published, printedCost, printedCards, costUnit, cardUnit],
  result: {
    shape: 'each',
    help: {
      ja: '「一致」「端数の範囲内」「不一致」のいずれか。',
      en: '一致 (match), 端数の範囲内 (within rounding) or 不一致 (mismatch).',
    },
  },
  help: {
    text: {
      ja: '公表された1枚当たりの費用が、費用と枚数から計算した値と合うかを返します。',
      en: 'Returns whether a published cost per card agrees with its cost and cards.',
    },
    rounding: {
      ja: '計算値は公表値の最後の桁に四捨五入して比べます。',
      en: 'The computed cost is rounded half up to the last digit of the published one.',
    },
    notes: {
      ja: '計算値を四捨五入すると公表値になるとき「一致」、公表値が PERCARDCOSTRANGE の範囲に（公表値自身の端数も含めて）入るとき「端数の範囲内」、どちらでもないとき「不一致」です。',
      en: '一致 if the computed cost rounds to the published one; 端数の範囲内 if the published one, within its own rounding, lies in the range of PERCARDCOSTRANGE; else 不一致.',
    },
    errors: [UNREADABLE, NEGATIVE_CARDS, NO_CARDS],
    examples: [
      {
        text: { ja: '表1の3か年', en: 'The three years of table 1' },
        sheet: [
          [2961, 24697, 834],
          [2905, 34121, 1175],
          [2190, 40083, 1830],
        ],
        formula: '=MYNA.PERCARDCOSTCHECK(A1:A3,B1:B3,C1:C3,"百万円","万枚")',
        result: [['一致'], ['端数の範囲内'], ['一致']],
      },
    ],
    sources: [ISSUING_COST_REVIEW],
    related: ['PERCARDCOST', 'PERCARDCOSTRANGE', 'SUMCHECK'],
  },
  calculate: (publishedCost, cost, cards) =>
    VERDICTS[perCardCostVerdict(printed(publishedCost), printed(cost), printed(cards))],
});
