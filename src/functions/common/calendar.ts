import { DEFAULT_DATE_FORMAT, fiscalYearMonths, fiscalYearName, fiscalYearOf, formatDate } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { each, one } from '../core/argument';
import { date as dateReader, fiscalYear, flag, words } from '../readers';
import { declare } from '../core/declaration';
import { DateCell } from '../core/cell';
import { DATE_OUT_OF_RANGE, ERA_ORDERS, FISCAL_YEAR_LAW, NEW_ERA_BUDGET, UNREADABLE_DATE } from './texts';
import { FISCALYEAR_NATIVE, FYMONTHS_NATIVE, WAREKI_NATIVE } from './native';

const date = each('date', dateReader, {
  label: { ja: '日付', en: 'date' },
  help: {
    ja: '日付を指定します。シリアル値のほか「令和8年4月1日」「R8.4.1」「2026年4月」のような文字列も読みます。',
    en: 'The date: a serial, or text such as 令和8年4月1日, R8.4.1 or 2026年4月.',
  },
});

const wareki = one('wareki', flag, {
  label: { ja: '和暦', en: 'wareki' },
  help: {
    ja: 'TRUE を指定すると和暦の文字列で返します。省略すると FALSE です。',
    en: 'TRUE for text in the Japanese calendar; FALSE if left out.',
  },
  optional: true,
});

export const FISCALYEAR = declare({
  name: 'FISCALYEAR',
  family: 'common',
  args: [date, wareki],
  result: {
    shape: 'each',
    help: { ja: '2025 のような数、和暦なら「令和7年度」。', en: 'A number such as 2025, or 令和7年度.' },
  },
  help: {
    words: '年度 会計年度 4月 令和 fiscal',
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
    native: FISCALYEAR_NATIVE,
  },
  calculate: (day, named = false) => (named ? fiscalYearName(fiscalYearOf(day)) : fiscalYearOf(day)),
});

const format = one(
  'format',
  words({
    help: {
      ja: 'g gg ggg（R 令 令和）、e ee（8 08）、yyyy、m mm、d dd、aaa aaaa（水 水曜日）と文字',
      en: 'g gg ggg (R 令 令和), e ee (8 08), yyyy, m mm, d dd, aaa aaaa (水 水曜日) and other signs',
    },
  }),
  {
    label: { ja: '書式', en: 'format' },
    help: { ja: '書式を指定します。省略すると「ggge年m月d日」です。', en: 'The format; ggge年m月d日 if left out.' },
    optional: true,
    tellBlanks: 'zeroCounts',
  },
);

export const WAREKI = declare({
  name: 'WAREKI',
  family: 'common',
  args: [date, format],
  result: { shape: 'each', help: { ja: '「令和2年10月27日」のような文字列。', en: 'Text such as 令和2年10月27日.' } },
  help: {
    words: '和暦 元号 令和 平成 昭和 西暦 Japanese calendar',
    text: { ja: '日付を和暦の文字列で返します。', en: 'Returns a date as text in the Japanese calendar.' },
    rounding: {
      ja: '端数処理はありません。時刻は切り捨てます。',
      en: 'Nothing is rounded. The time of day is cut off.',
    },
    notes: {
      ja: 'その日の元号で書きます（2019年4月30日は平成31年、5月1日は令和元年）。e の直後が「年」で1年目のときは「元年」とします。書式の英字は Excel の日付の書式と同じ意味で、大文字でも同じです。英字以外はそのまま出ます。',
      en: 'Uses the era of that very day (30 April 2019 is 平成31年, 1 May 2019 is 令和元年). A first year is 元年 where e stands right before 年. Letters mean what they mean in Excel’s date formats, in either case; other signs appear as they are.',
    },
    errors: [
      UNREADABLE_DATE,
      DATE_OUT_OF_RANGE,
      {
        code: '#VALUE!',
        when: { ja: '書式に使えない英字があるとき。', en: 'The format holds letters that are no token.' },
      },
    ],
    examples: [
      {
        text: { ja: '通知の日付', en: 'The date of a notice' },
        formula: '=MYNA.WAREKI("2020-10-27")',
        result: '令和2年10月27日',
      },
      { text: { ja: '元年', en: 'A first year' }, formula: '=MYNA.WAREKI("2019/5/1")', result: '令和元年5月1日' },
      {
        text: { ja: '短い形と曜日', en: 'Short, with the weekday' },
        formula: '=MYNA.WAREKI("2026-04-01","gee.mm.dd(aaa)")',
        result: 'R08.04.01(水)',
      },
    ],
    sources: [ERA_ORDERS],
    related: ['FISCALYEAR', 'FYMONTHS'],
    native: WAREKI_NATIVE,
  },
  calculate: (day, pattern = DEFAULT_DATE_FORMAT) => formatDate(day, pattern),
});

const year = each('year', fiscalYear, {
  label: { ja: '年度', en: 'fiscal year' },
  help: {
    ja: '年度を指定します。2025、「令和7年度」、「R7」などを読みます。',
    en: 'The fiscal year: 2025, 令和7年度, R7.',
  },
});

export const FYMONTHS = declare({
  name: 'FYMONTHS',
  family: 'common',
  args: [year, wareki],
  result: {
    shape: 'row',
    columns: 12,
    help: {
      ja: '月初の日付12個（1行12列）。和暦なら「令和7年4月」の形の文字列。',
      en: 'Twelve dates in a row, or texts such as 令和7年4月.',
    },
  },
  help: {
    words: '月 年度 一覧 4月から3月 12か月 months',
    text: {
      ja: '年度の12か月（4月～翌年3月）の月初の日付を横1行で返します。',
      en: 'Returns the twelve month starts of a fiscal year, April to March, as a row.',
    },
    rounding: { ja: '端数処理はありません。', en: 'Nothing is rounded.' },
    dates: ['yyyy/m'],
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
    native: FYMONTHS_NATIVE,
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
