import { idleCapacity } from '../../domain/capacity';
import { declare } from '../core/declaration';
import { capacity, issued } from './arguments';
import { CAPACITY_REVIEW, NEGATIVE, NOT_ROUNDED, UNREADABLE } from './texts';

export const IDLECAPACITY = declare({
  name: 'IDLECAPACITY',
  family: 'capacity',
  args: [capacity, issued],
  result: {
    shape: 'each',
    help: {
      ja: '差引。発行枚数が最大発行能力を超えると負になります。',
      en: 'The difference; negative where more was issued than the capacity.',
    },
  },
  help: {
    text: {
      ja: '使われなかった発行能力（最大発行能力と発行枚数の差）を返します。',
      en: 'Returns the issuing capacity left idle: capacity less cards issued.',
    },
    rounding: NOT_ROUNDED,
    notes: {
      ja: '差引 = 最大発行能力 − 発行枚数。空白は「未定」とみなし、結果も空白にします。',
      en: 'Idle = capacity − issued. A blank means "not yet known" and gives a blank.',
    },
    errors: [UNREADABLE, NEGATIVE],
    examples: [
      {
        text: { ja: '令和4年度の1～3月（万枚）', en: 'January to March of fiscal 2022, in 10,000 cards' },
        sheet: [
          [480, 480, 480],
          [449, 410, 487],
        ],
        formula: '=MYNA.IDLECAPACITY(A1:C1,A2:C2)',
        result: [[31, 70, -7]],
      },
      {
        text: { ja: '最大発行能力が一定のとき', en: 'With one capacity for all months' },
        sheet: [[433], [53], [null]],
        formula: '=MYNA.IDLECAPACITY(480,A1:A3)',
        result: [[47], [427], ['']],
      },
    ],
    sources: [CAPACITY_REVIEW],
    related: ['IDLETOTAL', 'UTILIZATION', 'IDLECOST'],
  },
  calculate: idleCapacity,
});
