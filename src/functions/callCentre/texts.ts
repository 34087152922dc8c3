import type { ErrorCase, SourceNote } from '../core/declaration';

export const UNREADABLE: ErrorCase = {
  code: '#VALUE!',
  when: {
    ja: '数として読めない文字列、合わない単位、TRUE・FALSE、大きさの合わない範囲。',
    en: 'Text that does not read as a number, a unit that does not fit, TRUE or FALSE, ranges whose sizes do not fit.',
  },
};

export const OUT_OF_DOMAIN: ErrorCase = {
  code: '#NUM!',
  when: {
    ja: '入電数や目標応答時間が負、時間が0以下、オペレータ数が1～1,000,000の整数でないとき。',
    en: 'Negative calls or target, a time of 0 or less, agents other than a whole number from 1 to 1,000,000.',
  },
};

export const ISSUING_COST_REVIEW: SourceNote = {
  text: {
    ja: '総括調査票（令和8年度）マイナンバーカード交付事業費補助金 表4・表5（コールセンターの運営について）',
    en: 'Ministry of Finance, budget execution review (fiscal 2026) of the My Number Card delivery subsidy, tables 4 and 5',
  },
};

export const ERLANG_1917: SourceNote = {
  text: {
    ja: '文献: A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in automatic telephone exchanges", The Post Office Electrical Engineers\' Journal 10 (1917–18), 189–197（原論文: Elektroteknikeren 13, 1917, 5–13）',
    en: 'A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in automatic telephone exchanges", The Post Office Electrical Engineers\' Journal 10 (1917–18), 189–197 (first in Elektroteknikeren 13, 1917, 5–13)',
  },
};

export const GARNETT_2002: SourceNote = {
  text: {
    ja: '文献: O. Garnett, A. Mandelbaum, M. Reiman, "Designing a Call Center with Impatient Customers", Manufacturing & Service Operations Management 4(3), 2002, 208–227',
    en: 'O. Garnett, A. Mandelbaum, M. Reiman, "Designing a Call Center with Impatient Customers", Manufacturing & Service Operations Management 4(3), 2002, 208–227',
  },
};

export const ZELTYN_2005: SourceNote = {
  text: {
    ja: '文献: S. Zeltyn, A. Mandelbaum, "Call Centers with Impatient Customers: Many-Server Asymptotics of the M/M/n+G Queue", Queueing Systems 51, 2005, 361–402（計算に使う積分の形）',
    en: 'S. Zeltyn, A. Mandelbaum, "Call Centers with Impatient Customers: Many-Server Asymptotics of the M/M/n+G Queue", Queueing Systems 51, 2005, 361–402 (the integrals used)',
  },
};

export const WHITT_2005: SourceNote = {
  text: {
    ja: '文献: W. Whitt, "Engineering Solution of a Basic Call-Center Model", Management Science 51(2), 2005, 221–235',
    en: 'W. Whitt, "Engineering Solution of a Basic Call-Center Model", Management Science 51(2), 2005, 221–235',
  },
};
