import type { Text } from '../core/text';
import type { ErrorCase, SourceNote } from '../core/declaration';

export const UNREADABLE_DATE: ErrorCase = {
  code: '#VALUE!',
  when: {
    ja: '日付として読めない文字列（年のない 4/1、存在しない 2026/2/30 など）。',
    en: 'Text that does not read as a date: 4/1 without a year, 2026/2/30, which does not exist.',
  },
};

export const DATE_OUT_OF_RANGE: ErrorCase = {
  code: '#NUM!',
  when: {
    ja: 'Excel の日付（1900/1/1～9999/12/31）の範囲にないとき。実在しない 1900/2/29（シリアル値 60）も含みます。',
    en: 'Outside Excel’s dates, 1900/1/1 to 9999/12/31; serial 60, a 29 February 1900 that never was, is one of these.',
  },
};

export const ERA_ORDERS: SourceNote = {
  text: {
    ja: '元号を改める政令（平成31年政令第143号、令和は2019年5月1日から）、昭和64年政令第1号（平成は1989年1月8日から）、大正・昭和の改元の詔書',
    en: 'Cabinet orders on the era name (No. 143 of 2019: Reiwa from 1 May 2019; No. 1 of 1989: Heisei from 8 January 1989) and the rescripts for Taisho and Showa',
  },
};

export const FISCAL_YEAR_LAW: SourceNote = {
  text: {
    ja: '会計年度: 財政法第11条、地方自治法第208条（4月1日から翌年3月31日まで）',
    en: 'Fiscal year: Public Finance Act, article 11; Local Autonomy Act, article 208 (1 April to 31 March)',
  },
};

export const NEW_ERA_BUDGET: SourceNote = {
  text: {
    ja: '「改元に伴う元号による年表示の取扱いについて」（平成31年4月1日 新元号への円滑な移行に向けた関係省庁連絡会議申合せ）: 国の予算の会計年度の名称は改元日以降「令和元年度」',
    en: 'The ministries’ agreement of 1 April 2019 on years named by era: the fiscal year of the national budget is 令和元年度 from the day of the change on',
  },
};

export const REFERENCE_TABLES: SourceNote = {
  text: {
    ja: '収録資料（REFLIST の一覧）。各表の資料名・箇所・最終確認日は一覧にあります。',
    en: 'The documents that REFLIST names, each with its title, place and the day it was last verified.',
  },
};

/** Why a function has no native text. */
export const WHOLE_TABLES: Text = {
  ja: '収録した表をすべてブックに写すことになるため、入れていません。必要な表は値として残せます。',
  en: 'All built-in tables would have to be copied into the workbook. A table that is needed can stay there as values.',
};
