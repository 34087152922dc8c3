import type { Verdict } from '../../domain/cost';
import type { ErrorCase, SourceNote } from '../core/declaration';

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  match: '一致',
  withinRounding: '端数の範囲内',
  mismatch: '不一致',
};

export const ISSUING_COST_REVIEW: SourceNote = {
  text: {
    ja: '財務省 予算執行調査 総括調査票「マイナンバーカード交付事業費補助金」表1・表2・表5',
    en: 'Ministry of Finance, budget execution review of the My Number Card delivery subsidy, tables 1, 2 and 5',
  },
};

export const UNREADABLE: ErrorCase = {
  code: '#VALUE!',
  when: {
    ja: '数として読めない文字列、合わない単位、TRUE・FALSE、大きさの合わない範囲。',
    en: 'Text that does not read as a number, a unit that does not fit, TRUE or FALSE, ranges whose sizes do not fit.',
  },
};

export const NO_CARDS: ErrorCase = {
  code: '#DIV/0!',
  when: { ja: '枚数が0のとき。', en: 'The number of cards is 0.' },
};

export const NEGATIVE_CARDS: ErrorCase = {
  code: '#NUM!',
  when: { ja: '枚数が負のとき。', en: 'The number of cards is negative.' },
};
