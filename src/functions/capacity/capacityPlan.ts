import { BLANK } from '../core/cell';
import type { OutputCell } from '../core/cell';
import { declare } from '../core/declaration';
import { PLAN_ARGUMENTS } from './planArguments';
import { planMonths } from './planMonths';
import { CAPACITY_ADVICE, CAPACITY_REVIEW, ISSUED_FY2025, PLAN_ERRORS, PLAN_NOTES, PLAN_ROUNDING } from './texts';

const COLUMNS = 4;

export const CAPACITYPLAN = declare({
  name: 'CAPACITYPLAN',
  family: 'capacity',
  args: PLAN_ARGUMENTS,
  result: {
    shape: 'table',
    help: {
      ja: '1か月に1行で、能力、余り（能力 − 必要枚数）、前月からの増減、その月の費用の4列。見出しはありません。',
      en: 'One row a month: capacity, idle (capacity − demand), change against the month before, cost. No header.',
    },
  },
  help: {
    text: {
      ja: '必要枚数を満たす、費用が最小の月ごとの発行能力を返します。',
      en: 'Returns the cheapest monthly capacities that meet a demand.',
    },
    rounding: PLAN_ROUNDING,
    notes: PLAN_NOTES,
    errors: PLAN_ERRORS,
    examples: [
      {
        text: {
          ja: '令和7年度の発行枚数（万枚）に、480万枚から10万枚刻みで合わせる。単価は仮に、1万枚1か月で1百万円、増減1万枚につき3百万円',
          en: 'Fitting 4.8 million to what fiscal 2025 issued (10,000 cards) in steps of 100,000, supposing 1 million yen a month for 10,000 cards and 3 million to change them',
        },
        sheet: ISSUED_FY2025.map((amount) => [amount]),
        formula: '=MYNA.CAPACITYPLAN(A1:A12,1,3,,480,10)',
        result: [
          [180, 35, -300, 1080],
          [180, 52, 0, 180],
          [180, 44, 0, 180],
          [180, 33, 0, 180],
          [180, 9, 0, 180],
          [180, 27, 0, 180],
          [180, 0, 0, 180],
          [200, 0, 20, 260],
          [190, 2, -10, 220],
          [190, 48, 0, 190],
          [190, 73, 0, 190],
          [190, 67, 0, 190],
        ],
      },
      {
        text: { ja: '変更を2か月以上空ける', en: 'At least two months between changes' },
        sheet: [[30], [10], [20]],
        formula: '=MYNA.CAPACITYPLAN(A1:A3,1,0,,10,10,2)',
        result: [
          [30, 0, 20, 30],
          [30, 20, 0, 30],
          [20, 0, -10, 20],
        ],
      },
    ],
    sources: [CAPACITY_REVIEW, CAPACITY_ADVICE],
    related: ['CAPACITYPLANCOST', 'IDLECAPACITY', 'IDLECOST'],
  },
  calculate: (...values) => {
    const { blanksBefore, blanksAfter, plan } = planMonths(...values);
    return [
      ...blankRows(blanksBefore),
      ...(plan?.months ?? []).map(({ capacity, idle, change, cost }) => [capacity, idle, change, cost]),
      ...blankRows(blanksAfter),
    ];
  },
});

function blankRows(count: number): OutputCell[][] {
  return Array.from({ length: count }, () => new Array<OutputCell>(COLUMNS).fill(BLANK));
}
