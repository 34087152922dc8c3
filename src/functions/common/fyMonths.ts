import { fiscalYearMonths, formatDate } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { each } from '../core/argument';
import { DateCell } from '../core/cell';
import { declare } from '../core/declaration';
import { fiscalYear } from '../readers';
import { wareki } from './arguments';
import { ERA_ORDERS, FISCAL_YEAR_LAW } from './texts';

const year = each('year', fiscalYear, {
  label: { ja: '年度', en: 'fiscal year' },
  help: {
    ja: '年度を指定します。2025、「令和7年度」、「R7」などを読みます。',
    en: 'The fiscal year: 2025, 令和7年度, R7.',
  },
  blankSensitive: true,
});

export const FYMONTHS = declare({
  name: 'FYMONTHS',
  family: 'common',
  args: [year, wareki],
  result: {
    shape: 'row',
    help: {
      ja: '月初の日付12個（1行12列）。和暦なら「令和7年4月」の形の文字列。',
      en: 'Twelve dates in a row, or texts such as 令和7年4月.',
    },
  },
  help: {
    text: {
      ja: '年度の12か月（4月～翌年3月）の月初の日付を横1行で返します。',
      en: 'Returns the twelve month starts of a fiscal year, April to March, as a row.',
    },
    rounding: { ja: '端数処理はありません。', en: 'Nothing is rounded.' },
    notes: {
      ja: '年度の始まる年の4月1日から翌年3月1日までです。和暦は各月の1日の元号で書くため、令和元年度は平成31年4月から始まります。',
      en: 'From 1 April of the year to 1 March of the next. Japanese names take the era on the first of each month, so 令和元年度 begins with 平成31年4月.',
    },
    errors: [
      {
        code: '#VALUE!',
        when: {
          ja: '年度として読めないとき（暦年の「令和7年」など）。',
          en: 'Text that does not read as a fiscal year, such as the calendar year 令和7年.',
        },
      },
      {
        code: '#NUM!',
        when: { ja: '1900～9998の整数の年度でないとき。', en: 'Not a whole fiscal year from 1900 to 9998.' },
      },
    ],
    examples: [
      {
        text: { ja: '令和7年度（シリアル値）', en: 'Fiscal year 2025, as serials' },
        formula: '=MYNA.FYMONTHS("令和7年度")',
        result: [[45748, 45778, 45809, 45839, 45870, 45901, 45931, 45962, 45992, 46023, 46054, 46082]],
      },
      {
        text: { ja: '和暦で', en: 'In the Japanese calendar' },
        formula: '=MYNA.FYMONTHS(2019,TRUE)',
        result: [
          [
            '平成31年4月',
            '令和元年5月',
            '令和元年6月',
            '令和元年7月',
            '令和元年8月',
            '令和元年9月',
            '令和元年10月',
            '令和元年11月',
            '令和元年12月',
            '令和2年1月',
            '令和2年2月',
            '令和2年3月',
          ],
        ],
      },
    ],
    sources: [FISCAL_YEAR_LAW, ERA_ORDERS],
    related: ['FISCALYEAR', 'WAREKI'],
  },
  calculate: (start, named = false) => fiscalMonths(start, named),
});

export function fiscalMonths(fiscalYear: number, named: boolean): readonly (string | DateCell)[] {
  return fiscalYearMonths(fiscalYear).map<string | DateCell>(named ? nameOf : cellOf);
}

function nameOf(month: Day): string {
  return formatDate(month, 'ggge年m月');
}

function cellOf(month: Day): DateCell {
  return new DateCell(month, 'yyyy/m');
}
