import { perCardCost } from '../../domain/cost';
import { declare } from '../core/declaration';
import { cards, cardUnit, cost, costUnit } from './arguments';
import { ISSUING_COST_REVIEW, NEGATIVE_CARDS, NO_CARDS, UNREADABLE } from './texts';

export const PERCARDCOST = declare({
  name: 'PERCARDCOST',
  family: 'cost',
  args: [cost, cards, costUnit, cardUnit],
  result: {
    shape: 'each',
    help: {
      ja: '1枚当たりの費用（円）。範囲を指定すると同じ形で返します。',
      en: 'Yen per card, in the shape of the ranges.',
    },
  },
  help: {
    text: { ja: 'カード1枚当たりの費用（円）を返します。', en: 'Returns the cost per card, in yen.' },
    rounding: {
      ja: '端数処理はしません。表示桁は書式か ROUND 関数で整えてください。',
      en: 'Not rounded. Use a number format or ROUND.',
    },
    notes: {
      ja: '1枚当たりの費用 = 費用 ÷ 枚数。空白は「未定」とみなし、結果も空白にします。',
      en: 'Cost per card = cost ÷ cards. A blank means "not yet known" and gives a blank.',
    },
    errors: [UNREADABLE, NEGATIVE_CARDS, NO_CARDS],
    examples: [
      {
        text: { ja: '令和5年度の決算額と発行枚数', en: 'Fiscal year 2023' },
        formula: '=MYNA.PERCARDCOST(24697,834,"百万円","万枚")',
        result: 2961.270983213429,
      },
      {
        text: { ja: '3か年をまとめて', en: 'Three years at once' },
        sheet: [
          [24697, 34121, 40083],
          [834, 1175, 1830],
        ],
        formula: '=MYNA.PERCARDCOST(A1:C1,A2:C2,"百万円","万枚")',
        result: [[2961.270983213429, 2903.9148936170213, 2190.327868852459]],
      },
      {
        text: { ja: '単位の付いた文字列', en: 'Text with its own unit' },
        formula: '=MYNA.PERCARDCOST("40,083百万円","1,830万枚")',
        result: 2190.327868852459,
      },
    ],
    sources: [ISSUING_COST_REVIEW],
    related: ['PERCARDCOSTRANGE', 'PERCARDCOSTCHECK'],
  },
  calculate: perCardCost,
});
