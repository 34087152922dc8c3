import type { Text } from '../core/text';
import type { ErrorCase, SourceNote } from '../core/declaration';

export const PLAN_NOTICE: SourceNote = {
  text: {
    ja: '総務省自治行政局長「マイナンバーカード交付円滑化計画の改訂について」（令和2年10月27日付け総行住第181号）と同日の総務大臣書簡',
    en: "Ministry of Internal Affairs, notice No. 181 of 27 October 2020 on revising the delivery plans, with the minister's letter",
  },
};

export const KAWASAKI_REPORT: SourceNote = {
  text: {
    ja: '川崎市「マイナンバーカードの交付体制等について」（令和3年度文教委員会資料、令和3年7月29日）',
    en: 'City of Kawasaki, report on the delivery of My Number Cards (29 July 2021)',
  },
};

export const RENEWAL_ADVICE: SourceNote = {
  text: {
    ja: '総務省「マイナンバーカードの有効期限切れ対象者の増加を踏まえた関係業務の円滑な実施等について（通知）」（令和7年3月21日付け総行マ第34号）1.',
    en: 'Ministry of Internal Affairs, notice No. 34 of 21 March 2025 on the work that expiring cards bring, item 1',
  },
};

export const RENEWAL_OUTLOOK: SourceNote = {
  text: {
    ja: '総務省「マイナンバーカードの保有状況」等（第1回局長級会議資料。有効期限切れに係る想定更新件数、参考4 手続時間の目安）と「マイナンバーカード及び電子証明書の有効期限切れ対象者の増加を踏まえた対応について（通知）」（令和7年2月6日付け総行マ第9号）',
    en: 'Ministry of Internal Affairs, paper on cards held and renewals to come (with the minutes that each takes), and notice No. 9 of 6 February 2025',
  },
};

export const HOLIDAY_ACTS: SourceNote = {
  text: {
    ja: '国民の祝日に関する法律（収録は2015～2035年。2027年までは内閣府の一覧と照合済み）、地方自治法第4条の2、行政機関の休日に関する法律第1条',
    en: "Act on National Holidays (2015 to 2035 on record, checked against the Cabinet Office's list up to 2027), Local Autonomy Act art. 4-2, Act on Holidays of Administrative Organs art. 1",
  },
};

export const UNREADABLE_NUMBER: ErrorCase = {
  code: '#VALUE!',
  when: {
    ja: '数として読めない文字列、合わない単位、大きさの合わない範囲。',
    en: 'Text that does not read as a number, a unit that does not fit, ranges whose sizes do not fit.',
  },
};

export const UNREADABLE_DATE: ErrorCase = {
  code: '#VALUE!',
  when: {
    ja: '日付として読めない文字列、暦にない日。',
    en: 'Text that does not read as a date, no day of the calendar.',
  },
};

export const OUT_OF_DOMAIN: ErrorCase = {
  code: '#NUM!',
  when: {
    ja: '負の数など、指定できる範囲にない数のとき。',
    en: 'A number outside what may be given, such as a negative one.',
  },
};

export const NO_ROUNDING = { ja: '端数処理はありません。', en: 'Nothing is rounded.' };
export const ROUNDED_UP = {
  ja: '整数に切り上げます。小数は入力された10進数のまま計算するため、0.3 ÷ 0.1 は4ではなく3になります。',
  en: 'Rounded up to a whole number, in decimals as typed: 0.3 ÷ 0.1 is 3 and not 4.',
};

/** Why a function has no native text. */
export const READS_PLANS: Text = {
  ja: '計画の表の見出しと向きを読み取り、通知の規則を順に当てはめる計算で、1つの数式（8,192字）に収まりません。',
  en: 'It finds the headings and the direction of a plan and applies the rules of the notice one by one, which does not fit into one formula of 8,192 characters.',
};
