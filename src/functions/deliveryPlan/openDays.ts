import { openDays } from '../../domain/deliveryPlan/figures';
import { nationalHolidays } from '../../reference';
import { each, whole } from '../core/argument';
import { declare } from '../core/declaration';
import { date, number } from '../readers';
import { HOLIDAY_ACTS, NO_ROUNDING, PLAN_NOTICE, UNREADABLE_DATE } from './texts';
import { OPENDAYS_NATIVE } from './native';

const month = each('month', date, {
  label: { ja: '月', en: 'month' },
  help: { ja: '月を指定します。その月のどの日でも構いません。', en: 'The month: any day in it.' },
});

const weekendDays = each(
  'weekendDays',
  number({ measures: 'days', minimum: 0, whole: true, help: { ja: '0以上の整数', en: 'a whole number from 0 on' } }),
  {
    label: { ja: '土日などの開庁日数', en: 'weekend days' },
    help: {
      ja: '土日・祝日・年末年始のうち開庁する日数を指定します。省略すると0です。',
      en: 'The days among weekends, holidays and the year-end on which the office opens; 0 if left out.',
    },
    optional: true,
  },
);

const closed = whole('closed', date, {
  label: { ja: '休む日', en: 'closed days' },
  help: {
    ja: '臨時に閉庁する日付の範囲を指定します。もともと閉庁の日や重複は数えません。',
    en: 'Dates on which the office is closed besides. Days that are closed anyway, and repeated ones, do not count.',
  },
  optional: true,
});

export const OPENDAYS = declare({
  name: 'OPENDAYS',
  family: 'deliveryPlan',
  args: [month, weekendDays, closed],
  result: {
    shape: 'each',
    help: { ja: '日数。範囲を指定すると同じ形で返します。', en: 'Days, in the shape of the ranges.' },
  },
  help: {
    words: '営業日 平日 土日 休日 祝日 休み 何日 working days holiday',
    text: { ja: '月の開庁日数を返します。', en: 'Returns the days in a month on which the office is open.' },
    rounding: NO_ROUNDING,
    notes: {
      ja: '開庁日数 = 平日 − 国民の祝日・休日 − 年末年始（12月29日～1月3日）+ 土日などの開庁日数 − 休む日。休む日は、ほかの規則で開庁となる平日だけを1回ずつ引きます（土日の開庁を取りやめるときは土日などの開庁日数を減らします）。祝日は振替休日、国民の休日、2019～2021年の特例を含み、2015～2035年を収録しています。春分の日と秋分の日は前年2月に官報で決まるため、2028年以降は天文計算による見込みです。法律の改正は反映を待つ必要があります。',
      en: 'Open days = weekdays − national holidays − 29 December to 3 January + weekend days − closed days. Only weekdays on which the office would be open are taken off, once each; a weekend day that falls out is to be taken from weekendDays. Holidays include substitutes, days between two holidays and the special Acts of 2019 to 2021; 2015 to 2035 are on record. The equinoxes are announced in February of the year before: from 2028 on they are those that astronomers expect.',
    },
    errors: [
      UNREADABLE_DATE,
      {
        code: '#NUM!',
        when: {
          ja: '土日などの開庁日数が0以上の整数でないか、その月の閉庁日より多いとき。',
          en: 'weekendDays is not a whole number from 0 on, or more than the days on which the office is otherwise closed.',
        },
      },
      { code: '#N/A', when: { ja: '祝日を収録していない年のとき。', en: 'A year whose holidays are not on record.' } },
    ],
    examples: [
      {
        text: { ja: '令和8年9月（22日は国民の休日）', en: 'September 2026, whose 22nd lies between two holidays' },
        formula: '=MYNA.OPENDAYS("令和8年9月")',
        result: 19,
      },
      {
        text: { ja: '土曜を月4回開き、2日休むとき', en: 'Four Saturdays open, two days closed' },
        sheet: [['2026/4/1', '2026/4/6', '2026/4/7']],
        formula: '=MYNA.OPENDAYS(A1,4,B1:C1)',
        result: 23,
      },
    ],
    sources: [HOLIDAY_ACTS, PLAN_NOTICE],
    related: ['WINDOWS', 'PLANCHECK'],
    native: OPENDAYS_NATIVE,
  },
  calculate: (day, extra = 0, closedCells = []) =>
    openDays(
      day,
      nationalHolidays,
      extra,
      closedCells.flat().filter((cell) => cell !== null),
    ),
});
