import { agentsNeeded, seatsFor } from '../../domain/callCentre';
import { each } from '../core/argument';
import { declare } from '../core/declaration';
import { aht, AN_HOUR, calls, microsecondsFor, patience, period, share, target } from './arguments';
import { ERLANG_1917, GARNETT_2002, ISSUING_COST_REVIEW, UNREADABLE, ZELTYN_2005 } from './texts';
import { SEATS_NATIVE } from './native';

const level = each('level', share({ aboveZero: true, one: 'levelUnreachable' }), {
  label: { ja: '目標応答率', en: 'level' },
  help: {
    ja: '目標時間以内に応答したい入電の割合を、100%より小さい値で指定します。',
    en: 'The share of calls to be answered within the target; less than 100 %.',
  },
  tellBlanks: 'zeroRefused',
});

const shrinkage = each('shrinkage', share({ one: 'everyoneAway' }), {
  label: { ja: '離席率', en: 'shrinkage' },
  help: {
    ja: '休憩・研修・欠勤などで応答できない時間の割合を指定します。省略すると0です。',
    en: 'The share of paid time in which an agent does not answer (breaks, training, absence); 0 if left out.',
  },
  optional: true,
});

const maxOccupancy = each('maxOccupancy', share({ aboveZero: true }), {
  label: { ja: '稼働率の上限', en: 'greatest occupancy' },
  help: {
    ja: 'オペレータの稼働率（応対している時間の割合）の上限を指定します。省略すると100%です。',
    en: 'The greatest share of their time for which agents may be busy; 100 % if left out.',
  },
  optional: true,
  tellBlanks: 'zeroRefused',
});

export const SEATS = declare({
  name: 'SEATS',
  family: 'callCentre',
  args: [calls, aht, level, target, period, shrinkage, maxOccupancy, patience],
  result: {
    shape: 'each',
    help: { ja: '座席数（人）。範囲を指定すると同じ形で返します。', en: 'Seats, in the shape of the ranges.' },
  },
  help: {
    words: '電話 人手 人数 席 オペレーター 要員 問い合わせ 何人 phone telephone staff',
    text: {
      ja: '目標応答率を達成するのに必要な最少の座席数を返します。',
      en: 'Returns the fewest seats with which the target level is reached.',
    },
    rounding: {
      ja: 'オペレータ数は整数で求め、÷ (1 − 離席率) のあと切り上げます。',
      en: 'Whole agents; after the division by 1 − shrinkage rounded up.',
    },
    notes: {
      ja: 'SERVICELEVEL が level 以上、稼働率（呼量 × (1 − 放棄呼率) ÷ オペレータ数）が maxOccupancy 以下になる最少のオペレータ数を二分探索で求め、(1 − 離席率) で割って切り上げます。どちらの条件も人数を増やすほど満たしやすくなるので、見つかる数が最少です。patience を指定するとアーランA、省略するとアーランCで計算します。入電が0件なら0席です。',
      en: 'The fewest agents with SERVICELEVEL at least level and occupancy (traffic × (1 − abandonment) ÷ agents) at most maxOccupancy, found by halving: both only improve with every agent more. Then divided by 1 − shrinkage and rounded up. Erlang A with patience, Erlang C without. No calls need 0 seats.',
    },
    errors: [
      UNREADABLE,
      {
        code: '#NUM!',
        when: {
          ja: 'level が0以下か100%以上、離席率が100%以上、稼働率の上限が0以下か100%超、入電数などが範囲外、または1,000,000人でも足りないとき。',
          en: 'A level of 0 or less or of 100 % or more, shrinkage of 100 % or more, an occupancy of 0 or less or above 100 %, other numbers out of bounds, or more than 1,000,000 agents.',
        },
      },
    ],
    examples: [
      {
        text: {
          ja: '30分に100件、平均180秒。80%を20秒以内に、離席30%、稼働率85%まで',
          en: '100 calls in half an hour, 180 seconds each: 80 % within 20 seconds, 30 % shrinkage, at most 85 % busy',
        },
        formula: '=MYNA.SEATS(100,180,"80%",20,1800,"30%","85%")',
        result: 20,
      },
      {
        text: {
          ja: '表4の令和8年2月10時台（土日祝10日の計3,662件、1日当たり約366件）を平均7分と仮定し、忍耐時間3分、離席20%、稼働率90%まで',
          en: 'Table 4, February 2026 at 10:00 (3,662 calls in ten days, about 366 a day), with an assumed 7 minutes each, 3 minutes of patience, 20 % shrinkage, 90 % occupancy',
        },
        formula: '=MYNA.SEATS(366,420,"80%",20,,"20%","90%",180)',
        result: 58,
      },
    ],
    sources: [ERLANG_1917, GARNETT_2002, ZELTYN_2005, ISSUING_COST_REVIEW],
    related: ['SERVICELEVEL', 'ASA', 'ABANDONRATE', 'ERLANGC'],
    native: SEATS_NATIVE,
    nativeWithout: ['patience'],
  },
  // Some twenty numbers of agents are tried, about as many as there is traffic.
  microseconds: (callCount, handlingTime, _level, _target, length = AN_HOUR, _away, _busiest, meanPatience) =>
    30 * microsecondsFor((callCount * handlingTime) / length, meanPatience) + 8,
  calculate: (callCount, handlingTime, answered, seconds, length = AN_HOUR, away = 0, busiest = 1, meanPatience) => {
    const demand = { calls: callCount, handlingTime, period: length, patience: meanPatience };
    return seatsFor(agentsNeeded(demand, { level: answered, target: seconds, maxOccupancy: busiest }), away);
  },
});
