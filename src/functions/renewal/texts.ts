import type { ErrorCase, SourceNote } from '../core/declaration';

export const CARD_RULE: SourceNote = {
  text: {
    ja: '行政手続における特定の個人を識別するための番号の利用等に関する法律に規定する個人番号、個人番号カード、特定個人情報の提供等に関する命令（個人番号カードの有効期間。令和4年4月1日から18歳が基準）',
    en: 'Order on individual numbers and individual number cards (term of the card; the age of 18 counts from 1 April 2022)',
  },
};

export const CERTIFICATE_RULE: SourceNote = {
  text: {
    ja: '電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律施行規則（平成15年総務省令第120号。電子証明書の有効期間）',
    en: 'Ordinance No. 120 of 2003 of the Ministry of Internal Affairs on certification by J-LIS (term of certificates)',
  },
};

export const RENEWAL_OUTLOOK: SourceNote = {
  text: {
    ja: '総務省「マイナンバーカードの保有状況、有効期限切れに係る想定更新件数、更新への対応について」',
    en: 'Ministry of Internal Affairs, holdings of My Number Cards and expected renewals',
  },
};

export const ISSUING_COST_REVIEW: SourceNote = {
  text: {
    ja: '財務省 予算執行調査 総括調査票「マイナンバーカード交付事業費補助金」表2（月ごとの発行枚数）',
    en: 'Ministry of Finance, budget execution review of the My Number Card delivery subsidy, table 2 (cards issued by month)',
  },
};

export const UNREADABLE_DATE: ErrorCase = {
  code: '#VALUE!',
  when: {
    ja: '日付として読めない文字列、暦にない日、大きさの合わない範囲。',
    en: 'Text that does not read as a date, no day of the calendar, ranges whose sizes do not fit.',
  },
};

export const NO_EXCEL_DATE: ErrorCase = {
  code: '#NUM!',
  when: { ja: 'Excel の日付の範囲にない数のとき。', en: "A number outside Excel's dates." },
};

export const NO_ROUNDING = {
  ja: '端数処理はありません。時刻は切り捨てます。',
  en: 'Nothing is rounded. The time of day is cut off.',
};
