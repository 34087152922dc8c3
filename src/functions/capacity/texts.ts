import type { Text } from '../core/text';
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

export const PLAN_ROUNDING = {
  ja: '端数処理はしません。0.1 のような刻みも10進数のまま誤差なく計算します（15桁まで）。',
  en: 'Not rounded. Decimals such as steps of 0.1 are reckoned exactly (up to 15 digits).',
};

export const PLAN_NOTES = {
  ja: 'Σ{能力の単価×能力 + 引き上げの単価×引き上げた量 + 引き下げの単価×引き下げた量} が最小になる、月ごとの発行能力を求めます。どの月も 能力 ≧ 必要枚数 で、能力は刻みの倍数です。動的計画法による厳密な最小で、近似ではありません。費用が同じ計画がいくつもあるときは、変更の回数が少ないもの、次に早い月の能力が低いものを選びます。現在の能力は十分長く据え置かれたものとみなし、1か月目から変更できます。据え置き月数は変更した月から数え、最後の変更のあとは短くてもかまいません。',
  en: 'Minimises Σ{unit cost × capacity + raise cost × units raised + lower cost × units lowered} such that each month’s capacity is at least its demand and a multiple of the step. The minimum is exact (dynamic programming), not approximate. Among plans of equal cost it takes the one with fewer changes, then the one whose levels are lower from the first month on. The start counts as held long enough, so the first month may change; a hold is counted from the month of the change, and the last one may be short.',
};

export const PLAN_ERRORS: readonly ErrorCase[] = [
  {
    code: '#VALUE!',
    when: {
      ja: `${UNREADABLE.when.ja}必要枚数が1行でも1列でもないとき、途中の月が空白のとき。`,
      en: `${UNREADABLE.when.en} Demand that is neither a row nor a column, or has a blank month in the middle.`,
    },
  },
  {
    code: '#NUM!',
    when: {
      ja: '必要枚数・単価・現在の能力が負のとき、刻みが0以下のとき、据え置き月数が1以上の整数でないとき。',
      en: 'Negative demand, prices or start; a step of 0 or less; a hold other than a whole number from 1.',
    },
  },
];

/** Why a function has no native text. */
export const SEARCHED: Text = {
  ja: '月ごとの組み合わせを順に調べて最も安い計画を選ぶ計算で、1つの数式（8,192字）に収まりません。',
  en: 'The cheapest plan is searched for among the combinations of all months, which does not fit into one formula of 8,192 characters.',
};
