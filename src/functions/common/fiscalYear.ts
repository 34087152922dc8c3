import { fiscalYearName, fiscalYearOf } from '../../domain/calendar';
import { declare } from '../core/declaration';
import { date, wareki } from './arguments';
import { DATE_OUT_OF_RANGE, ERA_ORDERS, FISCAL_YEAR_LAW, NEW_ERA_BUDGET, UNREADABLE_DATE } from './texts';

export const FISCALYEAR = declare({
  name: 'FISCALYEAR',
  family: 'common',
  args: [date, wareki],
  result: {
    shape: 'each',
    help: { ja: '2025 のような数、和暦なら「令和7年度」。', en: 'A number such as 2025, or 令和7年度.' },
  },
  help: {
    text: {
      ja: '日付の属する年度（4月～翌年3月）を返します。',
      en: 'Returns the fiscal year (April to March) in which a date lies.',
    },
    rounding: {
      ja: '端数処理はありません。時刻は切り捨てます。',
      en: 'Nothing is rounded. The time of day is cut off.',
    },
    notes: {
      ja: '年度 = 4月以降はその年、1～3月は前の年。和暦は、年度が始まった年の12月31日の元号で呼びます。改元の年は新しい元号の「元年度」とする予算の呼び方に合わせたもので、2019年度は令和元年度です。1989年1月8日に改元された年度は昭和63年度のままで、次が平成元年度です。',
      en: 'The fiscal year is the year of the date, or the one before from January to March. The Japanese name takes the era in force on 31 December of the year in which it began, as budgets do: 2019 is 令和元年度, while 1988, whose January saw Heisei begin, stayed 昭和63年度 and was followed by 平成元年度.',
    },
    errors: [UNREADABLE_DATE, DATE_OUT_OF_RANGE],
    examples: [
      {
        text: { ja: '年度の最後の日', en: 'The last day of a fiscal year' },
        formula: '=MYNA.FISCALYEAR("2026-03-31")',
        result: 2025,
      },
      {
        text: { ja: '和暦で', en: 'In the Japanese calendar' },
        sheet: [['2026/3/31'], ['R8.4.1'], ['平成31年4月1日'], ['昭和64年1月7日']],
        formula: '=MYNA.FISCALYEAR(A1:A4,TRUE)',
        result: [['令和7年度'], ['令和8年度'], ['令和元年度'], ['昭和63年度']],
      },
    ],
    sources: [FISCAL_YEAR_LAW, ERA_ORDERS, NEW_ERA_BUDGET],
    related: ['FYMONTHS', 'WAREKI'],
  },
  calculate: (day, named = false) => (named ? fiscalYearName(fiscalYearOf(day)) : fiscalYearOf(day)),
});
