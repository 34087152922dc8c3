import { noticeState } from '../../domain/deliveryPlan/figures';
import type { NoticeState } from '../../domain/deliveryPlan/figures';
import { each } from '../core/argument';
import { declare } from '../core/declaration';
import { date } from '../readers';
import { NO_ROUNDING, RENEWAL_ADVICE, UNREADABLE_DATE } from './texts';
import { NOTICECHECK_NATIVE } from './native';

export const NOTICE_WORDS: Readonly<Record<NoticeState, string>> = {
  withinOneWeek: '1週間以内',
  withinTwoWeeks: '2週間以内',
  late: '超過',
  unsent: '未発送',
};

const arrived = each('arrived', date, {
  label: { ja: 'カードの到着日', en: 'arrival' },
  help: { ja: 'J-LIS からカードが届いた日を指定します。', en: 'The day on which the card arrived from J-LIS.' },
});

const sent = each('sent', date, {
  label: { ja: '交付通知書の発送日', en: 'notice sent' },
  help: {
    ja: '交付通知書を発送した日を指定します。空白はまだ発送していないことを表します。',
    en: 'The day on which the notice was sent; a blank means not yet.',
  },
  optional: true,
});

const asOf = each('asOf', date, {
  label: { ja: '基準日', en: 'as of' },
  help: {
    ja: 'いつの時点で判定するかを指定します。省略すると、未発送のものは日数を問わず「未発送」です。',
    en: 'The day as of which to judge; without it what is unsent is 未発送, however long ago the card came.',
  },
  optional: true,
});

export const NOTICECHECK = declare({
  name: 'NOTICECHECK',
  family: 'deliveryPlan',
  args: [arrived, sent, asOf],
  result: {
    shape: 'each',
    help: {
      ja: '「1週間以内」「2週間以内」「超過」「未発送」のいずれか。',
      en: '1週間以内 (within a week), 2週間以内 (within two weeks), 超過 (late) or 未発送 (not sent).',
    },
  },
  help: {
    words: '通知 はがき 遅れ 1か月 送付 late notice',
    text: {
      ja: 'カードの到着から交付通知書の発送までの期間を判定して返します。',
      en: 'Returns how soon the notice was sent after the card had arrived.',
    },
    rounding: NO_ROUNDING,
    notes: {
      ja: '到着日から7日以内なら「1週間以内」、14日以内なら「2週間以内」、それより後なら「超過」です。発送日が空白か基準日より後のときは「未発送」で、基準日が到着日から14日を過ぎていれば「超過」です。通知は、届いてから1週間以内を目途に、遅くとも2週間以内に発送するよう求めています。',
      en: 'Up to 7 days after arrival: 1週間以内; up to 14: 2週間以内; later: 超過. Where nothing was sent, or only after the day of judgement: 未発送, and 超過 once that day is more than 14 days after arrival. The ministry asks for one week, and two at the latest.',
    },
    errors: [
      UNREADABLE_DATE,
      {
        code: '#NUM!',
        when: {
          ja: '発送日または基準日が到着日より前のとき、Excel の日付の範囲にないとき。',
          en: "A notice or a day of judgement before the arrival, or a number outside Excel's dates.",
        },
      },
    ],
    examples: [
      {
        text: { ja: '4枚のカード', en: 'Four cards' },
        sheet: [
          ['2026/4/1', '2026/4/8'],
          ['2026/4/1', '2026/4/15'],
          ['2026/4/1', '2026/4/20'],
          ['2026/4/1', null],
        ],
        formula: '=MYNA.NOTICECHECK(A1:A4,B1:B4)',
        result: [['1週間以内'], ['2週間以内'], ['超過'], ['未発送']],
      },
    ],
    sources: [RENEWAL_ADVICE],
    related: ['BACKLOG', 'PLANCHECK'],
    native: NOTICECHECK_NATIVE,
  },
  calculate: (arrival, sending, judged) => NOTICE_WORDS[noticeState(arrival, sending, judged)],
});
