import { clearedIn, monthsToClear } from '../../domain/deliveryPlan';
import { whole } from '../core/argument';
import { declare } from '../core/declaration';
import { monthCell } from '../core/cell';
import { appliedMonths, backlogOne, COUNT, monthlyOf, sameSize, startMonth } from './arguments';
import { KAWASAKI_REPORT, NO_ROUNDING, OUT_OF_DOMAIN, UNREADABLE_NUMBER } from './texts';

const capacity = whole('capacity', COUNT, {
  label: { ja: '交付できる枚数', en: 'capacity' },
  help: {
    ja: '月ごとに交付できる枚数を指定します。毎月同じなら1つの値で足ります。',
    en: 'The cards that can be delivered in each month; one value where every month has the same.',
  },
  blankSensitive: true,
});

export const CLEARBY = declare({
  name: 'CLEARBY',
  family: 'deliveryPlan',
  args: [backlogOne, appliedMonths, capacity, startMonth],
  result: {
    shape: 'scalar',
    help: {
      ja: '最初の月を指定すると月（その1日の日付）、省略すると何か月目か。',
      en: 'A month (its first day) where `start` is given, otherwise the number of the month.',
    },
  },
  help: {
    text: { ja: '滞留が解消する月を返します。', en: 'Returns the month at whose end the backlog is gone.' },
    rounding: NO_ROUNDING,
    notes: {
      ja: '月末の滞留 = 前月末の滞留 + 申請件数 − 交付できる枚数 が初めて0以下になる月です。申請件数・交付できる枚数を範囲で指定したときは、その月数の中で求めます。空白の月から先は分からないものとします。',
      en: "The first month in which last month's backlog + applications − capacity is 0 or less. Where ranges are given, only their months are looked at, up to the first blank.",
    },
    errors: [
      UNREADABLE_NUMBER,
      OUT_OF_DOMAIN,
      {
        code: '#N/A',
        when: {
          ja: '交付できる枚数が申請を上回らず解消しないとき、指定した月の間に解消しないとき。',
          en: 'The backlog is never gone, or not within the months given.',
        },
      },
    ],
    examples: [
      {
        text: {
          ja: '川崎市の令和3年6月末の滞留を、6月と同じ申請・交付で',
          en: "Kawasaki's backlog of June 2021, at June's applications and deliveries",
        },
        formula: '=MYNA.CLEARBY(71864,8285,36950,"2021-07")',
        result: 44440,
      },
      {
        text: { ja: '月ごとの見込みで', en: 'By month' },
        sheet: [
          [500, 800, 400],
          [600, 900, 1200],
        ],
        formula: '=MYNA.CLEARBY(900,A1:C1,A2:C2)',
        result: 3,
      },
    ],
    sources: [KAWASAKI_REPORT],
    related: ['BACKLOG', 'REQUIREDRATE'],
  },
  calculate: (backlog, appliedCells, capacityCells, start) => {
    if (appliedCells.flat().length > 1 && capacityCells.flat().length > 1) sameSize(appliedCells, capacityCells);
    const months = monthsToClear(backlog, monthlyOf(appliedCells), monthlyOf(capacityCells));
    return start === undefined ? months : monthCell(clearedIn(start, months));
  },
});
