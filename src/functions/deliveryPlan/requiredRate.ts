import { requiredRate } from '../../domain/deliveryPlan';
import { one } from '../core/argument';
import { declare } from '../core/declaration';
import { number } from '../readers';
import { appliedMonths, backlogOne, monthlyOf } from './arguments';
import { KAWASAKI_REPORT, OUT_OF_DOMAIN, UNREADABLE_NUMBER } from './texts';

const months = one(
  'months',
  number({
    minimum: 1,
    maximum: 1200,
    whole: true,
    help: { ja: '1～1200 の整数', en: 'a whole number from 1 to 1200' },
  }),
  {
    label: { ja: '月数', en: 'months' },
    help: { ja: '滞留を解消するまでの月数を指定します。', en: 'The months in which the backlog is to be cleared.' },
    blankSensitive: true,
  },
);

export const REQUIREDRATE = declare({
  name: 'REQUIREDRATE',
  family: 'deliveryPlan',
  args: [backlogOne, appliedMonths, months],
  result: { shape: 'scalar', help: { ja: '1か月当たりの枚数。', en: 'Cards a month.' } },
  help: {
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
  },
  calculate: (backlog, appliedCells, count) => requiredRate(backlog, monthlyOf(appliedCells), count),
});
