import { clearedIn, monthsToClear, requiredRate, runningBacklog } from '../../domain/deliveryPlan/figures';
import { one, whole } from '../core/argument';
import { BLANK, monthCell } from '../core/cell';
import { declare } from '../core/declaration';
import { located } from '../core/readCell';
import { number } from '../readers';
import { appliedMonths, backlogOne, COUNT, listOf, monthlyOf, sameSize, shapedLike, startMonth } from './arguments';
import { KAWASAKI_REPORT, NO_ROUNDING, OUT_OF_DOMAIN, UNREADABLE_NUMBER } from './texts';
import { BACKLOG_NATIVE, CLEARBY_NATIVE, REQUIREDRATE_NATIVE } from './native';

const applied = whole('applied', COUNT, {
  label: { ja: '申請件数', en: 'applied' },
  help: {
    ja: '月ごとの申請件数を1行か1列の範囲で指定します。',
    en: 'The applications of each month, a row or column.',
  },
  tellBlanks: 'zeroCounts',
});

const delivered = whole('delivered', COUNT, {
  label: { ja: '交付件数', en: 'delivered' },
  help: {
    ja: '月ごとの交付件数を、申請件数と同じ大きさの範囲で指定します。',
    en: 'The deliveries of each month, a range of the same size.',
  },
  tellBlanks: 'zeroCounts',
});

const opening = one('opening', COUNT, {
  label: { ja: '最初の滞留', en: 'opening' },
  help: {
    ja: '最初の月の前の滞留を0以上で指定します。省略すると0です。',
    en: 'The backlog before the first month, 0 or more; 0 if left out.',
  },
  optional: true,
});

export const BACKLOG = declare({
  name: 'BACKLOG',
  family: 'deliveryPlan',
  args: [applied, delivered, opening],
  result: {
    shape: 'table',
    help: { ja: '月末の滞留。申請件数と同じ形です。', en: 'The backlog, in the shape of the applications.' },
  },
  help: {
    words: '在庫 たまる 滞留 残り 未交付 溜まり pile stock',
    text: {
      ja: '月末ごとの滞留（申請済みで未交付の枚数）を返します。',
      en: 'Returns the backlog at the end of each month.',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '月末の滞留 = 前月末の滞留 + 申請件数 − 交付件数。どちらかが空白の月からあとは、累計が分からないため空白です。交付が申請と最初の滞留の合計を超えるときは、最初の滞留が足りないため計算しません。申請の取消し・交付取止めは含みません（RECONCILE を参照してください）。',
      en: "Backlog = last month's backlog + applications − deliveries. From the first month on in which either is blank, the running total is not known and stays blank. Where deliveries exceed the opening backlog and the applications, the opening one is too small and nothing is returned. Cancellations are not taken off (see RECONCILE).",
    },
    errors: [UNREADABLE_NUMBER, OUT_OF_DOMAIN],
    examples: [
      {
        text: { ja: '川崎市の令和3年2月～6月', en: 'Kawasaki, February to June 2021' },
        sheet: [
          [48500, 78141, 51389, 20193, 8285],
          [21291, 22525, 25089, 28789, 36950],
        ],
        formula: '=MYNA.BACKLOG(A1:E1,A2:E2)',
        result: [[27209, 82825, 109125, 100529, 71864]],
      },
    ],
    sources: [KAWASAKI_REPORT],
    related: ['CLEARBY', 'REQUIREDRATE', 'RECONCILE'],
    native: BACKLOG_NATIVE,
  },
  calculate: (appliedCells, deliveredCells, before) => {
    sameSize(appliedCells, deliveredCells);
    const found = runningBacklog(listOf(appliedCells), listOf(deliveredCells), before);
    return shapedLike(
      found.map((backlog) => backlog ?? BLANK),
      appliedCells,
    );
  },
});

const capacity = whole('capacity', COUNT, {
  label: { ja: '交付できる枚数', en: 'capacity' },
  help: {
    ja: '月ごとに交付できる枚数を指定します。毎月同じなら1つの値で足ります。',
    en: 'The cards that can be delivered in each month; one value where every month has the same.',
  },
  tellBlanks: 'zeroCounts',
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
    words: 'いつ終わる 解消 たまる 何か月 滞留 when done',
    text: { ja: '滞留が解消する月を返します。', en: 'Returns the month at whose end the backlog is gone.' },
    rounding: NO_ROUNDING,
    dates: ['yyyy"年"m"月"'],
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
    native: CLEARBY_NATIVE,
  },
  calculate: (backlog, appliedCells, capacityCells, start) => {
    if (appliedCells.flat().length > 1 && capacityCells.flat().length > 1) sameSize(appliedCells, capacityCells);
    const applications = located(appliedMonths, undefined, () => monthlyOf(appliedCells));
    const deliverable = located(capacity, undefined, () => monthlyOf(capacityCells));
    const months = monthsToClear(backlog, applications, deliverable);
    return start === undefined ? months : monthCell(clearedIn(start, months));
  },
});

const months = one(
  'months',
  number({
    measures: 'months',
    minimum: 1,
    maximum: 1200,
    whole: true,
    help: { ja: '1～1200 の整数', en: 'a whole number from 1 to 1200' },
  }),
  {
    label: { ja: '月数', en: 'months' },
    help: { ja: '滞留を解消するまでの月数を指定します。', en: 'The months in which the backlog is to be cleared.' },
  },
);

export const REQUIREDRATE = declare({
  name: 'REQUIREDRATE',
  family: 'deliveryPlan',
  args: [backlogOne, appliedMonths, months],
  result: { shape: 'scalar', help: { ja: '1か月当たりの枚数。', en: 'Cards a month.' } },
  help: {
    words: 'ペース 1日何枚 間に合う 期限 pace',
    text: {
      ja: '期限までに滞留を解消するために必要な、毎月の交付枚数を返します。',
      en: 'Returns the deliveries a month that clear the backlog in time.',
    },
    rounding: { ja: '整数に切り上げます。', en: 'Rounded up to a whole number.' },
    notes: {
      ja: '毎月同じ枚数を交付して、最後の月末に滞留も期間中の申請も残らない最小の枚数です。ふつうは（滞留 + 期間中の申請の合計）÷ 月数ですが、申請が終わりの月に集中するときは前の月に先回りして交付できないため、終わりの k か月の申請 ÷ k の最大も下回りません。申請件数の範囲が月数より長いときは、最初の月数だけを使います。',
      en: 'The least number that, delivered every month, leaves neither backlog nor applications at the end of the last month. Usually (backlog + applications) ÷ months; but what is applied for late cannot be delivered early, so it is never less than the applications of the last k months ÷ k. Of a longer range only the first months count.',
    },
    errors: [
      UNREADABLE_NUMBER,
      {
        code: '#VALUE!',
        when: {
          ja: '申請件数の範囲が月数より短いか、途中に空白があるとき。',
          en: 'Fewer months of applications than needed, or a blank among them.',
        },
      },
      OUT_OF_DOMAIN,
    ],
    examples: [
      {
        text: {
          ja: '川崎市の令和3年6月末の滞留を、新しい申請を除き9月までの3か月で',
          en: "Kawasaki's backlog of June 2021, without new applications, by September",
        },
        formula: '=MYNA.REQUIREDRATE(71864,0,3)',
        result: 23955,
      },
      {
        text: { ja: '毎月8,285件の申請が続くとき', en: 'With 8,285 applications every month' },
        formula: '=MYNA.REQUIREDRATE(71864,8285,3)',
        result: 32240,
      },
    ],
    sources: [KAWASAKI_REPORT],
    related: ['BACKLOG', 'CLEARBY', 'WINDOWS'],
    native: REQUIREDRATE_NATIVE,
  },
  calculate: (backlog, appliedCells, count) => {
    const applications = located(appliedMonths, undefined, () => monthlyOf(appliedCells));
    return requiredRate(backlog, applications, count);
  },
});
