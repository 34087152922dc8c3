import { callRatio } from '../../domain/callCentre';
import { whole } from '../core/argument';
import { BLANK } from '../core/cell';
import { declare } from '../core/declaration';
import { number } from '../readers';
import { ISSUING_COST_REVIEW, UNREADABLE } from './texts';
import { CALLRATIO_NATIVE } from './native';

const HOURLY_CALLS = number({
  measures: 'pieces',
  minimum: 0,
  help: { ja: '入電数。0以上の数', en: 'calls; numbers of at least 0' },
});

const evening = whole('evening', HOURLY_CALLS, {
  label: { ja: '夜間', en: 'evening' },
  help: {
    ja: '夜間の時間帯別入電数の範囲を指定します。1列が1か月、1行が1時間帯です。空白は数えません。',
    en: 'Calls by evening hour: one column a month, one row an hour. Blanks are left out.',
  },
  tellBlanks: 'zeroCounts',
});

const daytime = whole('daytime', HOURLY_CALLS, {
  label: { ja: '日中', en: 'daytime' },
  help: {
    ja: '日中の時間帯別入電数の範囲を、同じ月の順（同じ列数）で指定します。',
    en: 'Calls by daytime hour, with the same months in the same columns.',
  },
  tellBlanks: 'zeroRefused',
});

export const CALLRATIO = declare({
  name: 'CALLRATIO',
  family: 'callCentre',
  args: [evening, daytime],
  result: { shape: 'table', help: { ja: '最小と最大（1行2列）。', en: '[min, max], one row of two.' } },
  help: {
    words: '電話 問い合わせ 夜間 受付時間 phone telephone',
    text: {
      ja: '日中に対する夜間の入電数の比の最小と最大を返します。',
      en: 'Returns the least and the greatest ratio of evening calls to daytime calls.',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '月ごとに「夜間の最少 ÷ 日中の最多」と「夜間の最多 ÷ 日中の最少」を求め、前者の最小と後者の最大を返します。夜間か日中がすべて空白の月は除き、残る月がなければ空白を返します。',
      en: 'Within each month: least evening hour ÷ greatest daytime hour, and greatest ÷ least; the result is the least of the former and the greatest of the latter. A month without any evening or daytime figure is left out; if none remains the result is blank.',
    },
    errors: [
      UNREADABLE,
      {
        code: '#VALUE!',
        when: { ja: '夜間と日中の列数（月の数）が違うとき。', en: 'The numbers of columns (months) differ.' },
      },
      { code: '#NUM!', when: { ja: '負の入電数があるとき。', en: 'A number of calls is negative.' } },
      { code: '#DIV/0!', when: { ja: '日中に0件の時間帯があるとき。', en: 'A daytime hour has 0 calls.' } },
    ],
    examples: [
      {
        text: {
          ja: '表4の #1（令和8年2月・3月、17時台を除く）: 最小10%、最大31%',
          en: 'Dial #1 of table 4 (February and March 2026, without 17:00): 10 % at least, 31 % at most',
        },
        sheet: [
          [1727, 1715],
          [1596, 1611],
          [1376, 1383],
          [1358, 1305],
          [1423, 1377],
          [1390, 1314],
          [1264, 1430],
          [884, 871],
          [267, 408],
          [174, 278],
        ],
        formula: '=MYNA.CALLRATIO(A9:B10,A1:B7)',
        result: [[0.1007527504342791, 0.31264367816091954]],
      },
    ],
    sources: [ISSUING_COST_REVIEW],
    related: ['CALLSHARE', 'SEATS'],
    native: CALLRATIO_NATIVE,
  },
  calculate: (eveningCalls, daytimeCalls) => {
    const ratio = callRatio(eveningCalls, daytimeCalls);
    return [ratio ? [ratio.low, ratio.high] : [BLANK, BLANK]];
  },
});
