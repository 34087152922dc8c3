import { idleCapacity } from '../../domain/capacity';
import { declare } from '../core/declaration';
import { text } from '../core/text';
import { capacity, issued } from './arguments';
import { CAPACITY_REVIEW, NEGATIVE, NOT_ROUNDED, UNREADABLE } from './texts';

export const IDLECAPACITY = declare({
  name: 'IDLECAPACITY',
  family: 'capacity',
  text: text(
    '使われなかった発行能力（最大発行能力と発行枚数の差）を返します。',
    'Returns the issuing capacity left idle: capacity less cards issued.',
  ),
  args: [capacity, issued],
  result: {
    shape: 'each',
    text: text(
      '差引。発行枚数が最大発行能力を超えると負になります。',
      'The difference; negative where more was issued than the capacity.',
    ),
  },
  rounding: NOT_ROUNDED,
  notes: text(
    '差引 = 最大発行能力 − 発行枚数。空白は「未定」とみなし、結果も空白にします。',
    'Idle = capacity − issued. A blank means "not yet known" and gives a blank.',
  ),
  errors: [UNREADABLE, NEGATIVE],
  examples: [
    {
      text: text('令和4年度の1～3月（万枚）', 'January to March of fiscal 2022, in 10,000 cards'),
      sheet: [
        [480, 480, 480],
        [449, 410, 487],
      ],
      formula: '=MYNA.IDLECAPACITY(A1:C1,A2:C2)',
      result: [[31, 70, -7]],
    },
    {
      text: text('最大発行能力が一定のとき', 'With one capacity for all months'),
      sheet: [[433], [53], [null]],
      formula: '=MYNA.IDLECAPACITY(480,A1:A3)',
      result: [[47], [427], ['']],
    },
  ],
  sources: [CAPACITY_REVIEW],
  related: ['IDLETOTAL', 'UTILIZATION', 'IDLECOST'],
  calculate: idleCapacity,
});
