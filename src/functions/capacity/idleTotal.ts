import { idleTotal } from '../../domain/capacity';
import { BLANK } from '../core/cell';
import { declare } from '../core/declaration';
import { capacities, issues } from './arguments';
import { knownMonths } from './months';
import { CAPACITY_REVIEW, ISSUED_FY2025, NEGATIVE, NOT_ROUNDED, UNREADABLE } from './texts';

export const IDLETOTAL = declare({
  name: 'IDLETOTAL',
  family: 'capacity',
  args: [capacities, issues],
  result: {
    shape: 'scalar',
    help: { ja: '差引の合計。月がすべて空白なら空白です。', en: 'The total; blank where every month is blank.' },
  },
  help: {
    text: {
      ja: '使われなかった発行能力の合計を返します。',
      en: 'Returns the total of the issuing capacity left idle.',
    },
    rounding: NOT_ROUNDED,
    notes: {
      ja: '合計 = Σ(最大発行能力 − 発行枚数)。どちらかが空白の月は、両方とも合計に入れません。発行枚数が最大発行能力を超えた月は差し引きます。表2の令和5年度の合計は 4,926 と印字されていますが、月を足すと 4,927 です（発行枚数の合計も、印字 834 に対し月の和は 833）。',
      en: 'Total = Σ(capacity − issued). A month in which either is blank is left out whole; a month above capacity counts as negative. Table 2 prints 4,926 for fiscal 2023, while its months add up to 4,927 (834 printed as issued, 833 by the months).',
    },
    errors: [UNREADABLE, NEGATIVE],
    examples: [
      {
        text: { ja: '令和7年度（万枚）', en: 'Fiscal 2025, in 10,000 cards' },
        sheet: [[...ISSUED_FY2025]],
        formula: '=MYNA.IDLETOTAL(480,A1:L1)',
        result: 3930,
      },
    ],
    sources: [CAPACITY_REVIEW],
    related: ['IDLECAPACITY', 'IDLECOST', 'SUMCHECK'],
  },
  calculate: (capacity, issued) => {
    const months = knownMonths(capacity, issued);
    return months.length === 0 ? BLANK : idleTotal(months);
  },
});
