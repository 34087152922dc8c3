import { capacityPlan } from '../../domain/capacity';
import type { CapacityPlan } from '../../domain/capacity';
import { fail } from '../../domain';
import { BLANK } from '../core/cell';
import type { OutputCell } from '../core/cell';
import { declare } from '../core/declaration';
import type { Grid, Values } from '../core/argument';
import { sizeOf } from '../core/broadcast';
import { located } from '../core/readCell';
import { demand, PLAN_ARGUMENTS } from './arguments';
import {
  CAPACITY_ADVICE,
  CAPACITY_REVIEW,
  ISSUED_FY2025,
  PLAN_ERRORS,
  PLAN_NOTES,
  PLAN_ROUNDING,
  SEARCHED,
} from './texts';

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
    words: '増設 ライン 設備 工場 製造 投資 最安 investment',
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
    nativeReason: SEARCHED,
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

export const CAPACITYPLANCOST = declare({
  name: 'CAPACITYPLANCOST',
  family: 'capacity',
  args: PLAN_ARGUMENTS,
  result: {
    shape: 'scalar',
    help: {
      ja: 'CAPACITYPLAN の費用の列の合計。月がすべて空白なら空白です。',
      en: 'The total of the cost column of CAPACITYPLAN; blank where every month is blank.',
    },
  },
  help: {
    words: '増設 ライン 設備 工場 製造 投資 総額 investment',
    text: {
      ja: '必要枚数を満たす発行能力の計画の、最小の総費用を返します。',
      en: 'Returns the total cost of the cheapest capacity plan that meets a demand.',
    },
    rounding: PLAN_ROUNDING,
    notes: PLAN_NOTES,
    errors: PLAN_ERRORS,
    examples: [
      {
        text: {
          ja: '令和7年度の発行枚数に合わせた総費用（百万円、単価は CAPACITYPLAN の例と同じ仮のもの）',
          en: 'The total for fiscal 2025, in million yen, at the prices supposed in the example of CAPACITYPLAN',
        },
        sheet: ISSUED_FY2025.map((amount) => [amount]),
        formula: '=MYNA.CAPACITYPLANCOST(A1:A12,1,3,,480,10)',
        result: 3210,
      },
      {
        text: { ja: '変更できる間隔を3か月にすると', en: 'With changes at least three months apart' },
        sheet: ISSUED_FY2025.map((amount) => [amount]),
        formula: '=MYNA.CAPACITYPLANCOST(A1:A12,1,3,,480,10,3)',
        result: 3220,
      },
    ],
    sources: [CAPACITY_REVIEW, CAPACITY_ADVICE],
    related: ['CAPACITYPLAN', 'IDLECOST'],
    nativeReason: SEARCHED,
  },
  calculate: (...values) => planMonths(...values).plan?.cost ?? BLANK,
});

export interface PlanWithBlanks {
  readonly blanksBefore: number;
  readonly blanksAfter: number;
  /** Missing where every month is blank. */
  readonly plan?: CapacityPlan;
}

function monthsOf(cells: Grid<number>): readonly (number | null)[] {
  const size = sizeOf(cells);
  return size.rows > 1 && size.columns > 1 ? refuse(() => fail('vectorExpected', size)) : cells.flat();
}

function refuse(fault: () => never): never {
  return located(demand, undefined, fault);
}

/** Plans the months between the first and the last that are known. */
export function planMonths(...values: Values<typeof PLAN_ARGUMENTS>): PlanWithBlanks {
  const [cells, unitCost, raiseCost, lowerCost = raiseCost, start, step = 1, minHold = 1] = values;
  const months = monthsOf(cells);
  const first = months.findIndex((amount) => amount !== null);
  if (first < 0) return { blanksBefore: months.length, blanksAfter: 0 };
  const blanksAfter = [...months].reverse().findIndex((amount) => amount !== null);
  const end = months.length - blanksAfter;
  const known = months
    .slice(first, end)
    .map((amount, index) => amount ?? refuse(() => fail('blankInside', { position: first + index + 1 })));
  return {
    blanksBefore: first,
    blanksAfter,
    plan: capacityPlan(known, { unitCost, raiseCost, lowerCost, start, step, minHold }),
  };
}
