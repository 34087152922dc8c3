import { DEFAULT_DATE_FORMAT, formatDate } from '../../domain/calendar';
import { one } from '../core/argument';
import { declare } from '../core/declaration';
import { words } from '../readers';
import { date } from './arguments';
import { DATE_OUT_OF_RANGE, ERA_ORDERS, UNREADABLE_DATE } from './texts';

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
    blankSensitive: true,
  },
);

export const WAREKI = declare({
  name: 'WAREKI',
  family: 'common',
  args: [date, format],
  result: { shape: 'each', help: { ja: '「令和2年10月27日」のような文字列。', en: 'Text such as 令和2年10月27日.' } },
  help: {
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
  },
  calculate: (day, pattern = DEFAULT_DATE_FORMAT) => formatDate(day, pattern),
});
