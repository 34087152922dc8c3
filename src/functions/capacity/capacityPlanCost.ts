import { BLANK } from '../core/cell';
import { declare } from '../core/declaration';
import { PLAN_ARGUMENTS } from './planArguments';
import { planMonths } from './planMonths';
import { CAPACITY_ADVICE, CAPACITY_REVIEW, ISSUED_FY2025, PLAN_ERRORS, PLAN_NOTES, PLAN_ROUNDING } from './texts';

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
  },
  calculate: (...values) => planMonths(...values).plan?.cost ?? BLANK,
});
