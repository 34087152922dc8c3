import { runningBacklog } from '../../domain/deliveryPlan';
import { one, whole } from '../core/argument';
import { BLANK } from '../core/cell';
import { declare } from '../core/declaration';
import { COUNT, listOf, sameSize, shapedLike } from './arguments';
import { KAWASAKI_REPORT, OUT_OF_DOMAIN, UNREADABLE_NUMBER } from './texts';

const applied = whole('applied', COUNT, {
  label: { ja: '申請件数', en: 'applied' },
  help: {
    ja: '月ごとの申請件数を1行か1列の範囲で指定します。',
    en: 'The applications of each month, a row or column.',
  },
  blankSensitive: true,
});

const delivered = whole('delivered', COUNT, {
  label: { ja: '交付件数', en: 'delivered' },
  help: {
    ja: '月ごとの交付件数を、申請件数と同じ大きさの範囲で指定します。',
    en: 'The deliveries of each month, a range of the same size.',
  },
  blankSensitive: true,
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
