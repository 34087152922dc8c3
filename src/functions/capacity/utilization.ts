import { utilization } from '../../domain/capacity';
import { declare } from '../core/declaration';
import { capacity, issued } from './arguments';
import { UTILIZATION_NATIVE } from './native';
import { CAPACITY_REVIEW, NEGATIVE, NO_CAPACITY, NOT_ROUNDED, UNREADABLE } from './texts';

export const UTILIZATION = declare({
  name: 'UTILIZATION',
  family: 'capacity',
  args: [capacity, issued],
  result: {
    shape: 'each',
    help: { ja: '割合（0.25 は 25%）。1を超えることもあります。', en: 'A share (0.25 for 25 %); it may exceed 1.' },
  },
  help: {
    words: '稼働率 利用率 回転 工場 製造 usage',
    text: {
      ja: '最大発行能力に対する発行枚数の割合を返します。',
      en: 'Returns the share of the capacity that was used.',
    },
    rounding: NOT_ROUNDED,
    notes: {
      ja: '割合 = 発行枚数 ÷ 最大発行能力。空白は「未定」とみなし、結果も空白にします。',
      en: 'Share = issued ÷ capacity. A blank means "not yet known" and gives a blank.',
    },
    errors: [UNREADABLE, NEGATIVE, NO_CAPACITY],
    examples: [
      {
        text: { ja: '年度の合計（表2、万枚）', en: 'Totals of the fiscal years (table 2, in 10,000 cards)' },
        sheet: [
          [5760, 3559],
          [5760, 834],
          [5760, 1175],
          [5760, 1830],
        ],
        formula: '=MYNA.UTILIZATION(A1:A4,B1:B4)',
        result: [[0.6178819444444444], [0.14479166666666668], [0.20399305555555555], [0.3177083333333333]],
      },
    ],
    sources: [CAPACITY_REVIEW],
    related: ['IDLECAPACITY', 'IDLECOST'],
    native: UTILIZATION_NATIVE,
  },
  calculate: utilization,
});
