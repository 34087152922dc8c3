import { idleCost } from '../../domain/capacity';
import { each } from '../core/argument';
import type { Grid } from '../core/argument';
import { BLANK } from '../core/cell';
import { declare } from '../core/declaration';
import { onceFor } from '../core/once';
import { number } from '../readers';
import { capacities, issues } from './arguments';
import { knownMonths } from './months';
import { CAPACITY_REVIEW, ISSUED_FY2025, NEGATIVE, NO_CAPACITY, NOT_ROUNDED, UNREADABLE } from './texts';

/** The months serve every fixed cost of the call. */
const monthsOf = onceFor((capacity: Grid<number>) => onceFor((issued: Grid<number>) => knownMonths(capacity, issued)));

const fixedCost = each(
  'fixedCost',
  number({
    measures: 'money',
    minimum: 0,
    help: {
      ja: '0以上の金額。文字列の数（60億円 など）も読みます',
      en: 'an amount from 0; text such as 60億円 is read too',
    },
  }),
  {
    label: { ja: '固定費', en: 'fixed cost' },
    help: { ja: '指定した月全体の固定費を指定します。', en: 'The fixed cost of all the given months together.' },
    blankSensitive: true,
  },
);

export const IDLECOST = declare({
  name: 'IDLECOST',
  family: 'capacity',
  args: [capacities, issues, fixedCost],
  result: {
    shape: 'each',
    help: { ja: '固定費と同じ単位の金額。', en: 'An amount in the unit of the fixed cost.' },
  },
  help: {
    text: {
      ja: '固定費のうち、使われなかった発行能力に支払われた額を返します。',
      en: 'Returns the part of a fixed cost that paid for capacity left idle.',
    },
    rounding: NOT_ROUNDED,
    notes: {
      ja: '固定費 × Σmax(0, 最大発行能力 − 発行枚数) ÷ Σ最大発行能力。発行枚数が最大発行能力を超えた月は0とみなし、ほかの月の余りを減らしません。どちらかが空白の月は両方とも除きます。月がすべて空白なら結果も空白です。',
      en: 'Fixed cost × Σmax(0, capacity − issued) ÷ Σcapacity. A month above capacity counts as 0 and offsets no other month. A month in which either is blank is left out whole; where every month is blank, so is the result.',
    },
    errors: [
      UNREADABLE,
      {
        ...NEGATIVE,
        when: {
          ja: '最大発行能力、発行枚数、固定費が負のとき。',
          en: 'A negative capacity, number of cards or fixed cost.',
        },
      },
      NO_CAPACITY,
    ],
    examples: [
      {
        text: {
          ja: '令和7年度の固定費を仮に60億円とすると',
          en: 'Fiscal 2025, supposing a fixed cost of 6 billion yen',
        },
        sheet: [[...ISSUED_FY2025]],
        formula: '=MYNA.IDLECOST(480,A1:L1,"60億円")',
        result: 4093750000,
      },
    ],
    sources: [CAPACITY_REVIEW],
    related: ['IDLECAPACITY', 'IDLETOTAL', 'CAPACITYPLAN'],
  },
  calculate: (capacity, issued, cost) => {
    const months = monthsOf(capacity)(issued);
    return months.length === 0 ? BLANK : idleCost(months, cost);
  },
});
