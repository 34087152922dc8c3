import { idleCapacity, idleShare, idleTotal, partOf } from '../../domain/capacity';
import type { CapacityMonth } from '../../domain/capacity';
import { declare } from '../core/declaration';
import { BLANK } from '../core/cell';
import { each } from '../core/argument';
import type { Grid } from '../core/argument';
import { onceFor } from '../core/once';
import { number } from '../readers';
import { IDLECAPACITY_NATIVE, IDLECOST_NATIVE, IDLETOTAL_NATIVE } from './native';
import { pairsOf } from '../core/broadcast';
import { capacities, capacity, issued, issues } from './arguments';
import { CAPACITY_REVIEW, ISSUED_FY2025, NEGATIVE, NO_CAPACITY, NOT_ROUNDED, UNREADABLE } from './texts';

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
    words: '余り 余力 空き 工場 製造 使っていない spare unused',
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
    native: IDLECAPACITY_NATIVE,
  },
  calculate: idleCapacity,
});

export const IDLETOTAL = declare({
  name: 'IDLETOTAL',
  family: 'capacity',
  args: [capacities, issues],
  result: {
    shape: 'scalar',
    help: { ja: '差引の合計。月がすべて空白なら空白です。', en: 'The total; blank where every month is blank.' },
  },
  help: {
    words: '余り 余力 空き 合計 工場 製造 spare unused',
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
    native: IDLETOTAL_NATIVE,
  },
  calculate: (capacity, issued) => {
    const months = knownMonths(capacity, issued);
    return months.length === 0 ? BLANK : idleTotal(months);
  },
});

/** The share serves every fixed cost of the call; none where no month is known. */
const shareOf = onceFor((capacity: Grid<number>) =>
  onceFor((issued: Grid<number>) => {
    const months = knownMonths(capacity, issued);
    return months.length === 0 ? undefined : idleShare(months);
  }),
);

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
    tellBlanks: 'zeroCounts',
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
    words: '無駄 余り 余力 コスト 工場 製造 waste',
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
    native: IDLECOST_NATIVE,
  },
  calculate: (capacity, issued, cost) => {
    const share = shareOf(capacity)(issued);
    return share ? partOf(cost, share) : BLANK;
  },
});

/** The months for which both are known; single cells, rows and columns stretch as they do element by element. */
export function knownMonths(capacities: Grid<number>, issues: Grid<number>): CapacityMonth[] {
  return pairsOf(capacities, issues)
    .map(([capacity, issued]) => ({ capacity, issued }))
    .filter((month): month is CapacityMonth => month.capacity !== null && month.issued !== null);
}
