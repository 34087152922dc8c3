import type { ErrorCase, SourceNote } from '../core/declaration';

export const CAPACITY_REVIEW: SourceNote = {
  text: {
    ja: '総括調査票（令和8年度）「マイナンバーカード交付事業費補助金」表2（委託事業者が備える最大発行能力と発行枚数実績）',
    en: 'Budget execution review of the My Number Card delivery subsidy (fiscal 2026), table 2: issuing capacity held by the contractors, and cards issued',
  },
};

export const CAPACITY_ADVICE: SourceNote = {
  text: {
    ja: '同 ④今後の改善点・検討の方向性: 発行枚数が急増する時期に発行能力を再調整するコスト等にも留意しつつ、適切な最大発行能力に見直す',
    en: 'The same review, section 4: the capacity should be revised to suit demand, minding what it costs to readjust it when demand surges',
  },
};

export const UNREADABLE: ErrorCase = {
  code: '#VALUE!',
  when: {
    ja: '数として読めない文字列、合わない単位、TRUE・FALSE、大きさの合わない範囲。',
    en: 'Text that does not read as a number, a unit that does not fit, TRUE or FALSE, ranges whose sizes do not fit.',
  },
};

export const NEGATIVE: ErrorCase = {
  code: '#NUM!',
  when: { ja: '最大発行能力や発行枚数が負のとき。', en: 'A negative capacity or number of cards.' },
};

export const NO_CAPACITY: ErrorCase = {
  code: '#DIV/0!',
  when: { ja: '最大発行能力（の合計）が0のとき。', en: 'The capacity, or its total, is 0.' },
};

export const NOT_ROUNDED = { ja: '端数処理はしません。', en: 'Not rounded.' };

/** Issued in fiscal 2025, in units of 10,000 cards (table 2 of the review). */
export const ISSUED_FY2025 = [145, 128, 136, 147, 171, 153, 180, 200, 188, 142, 117, 123] as const;
