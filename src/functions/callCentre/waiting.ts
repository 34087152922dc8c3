import { abandonmentRate, averageWait, serviceLevel } from '../../domain/callCentre';
import { declare } from '../core/declaration';
import { agents, aht, AN_HOUR, calls, knownPatience, microsecondsFor, patience, period, target } from './arguments';
import { ERLANG_1917, GARNETT_2002, OUT_OF_DOMAIN, UNREADABLE, WHITT_2005, ZELTYN_2005 } from './texts';
import { ASA_NATIVE, SERVICELEVEL_NATIVE } from './native';

export const SERVICELEVEL = declare({
  name: 'SERVICELEVEL',
  family: 'callCentre',
  args: [calls, aht, agents, target, period, patience],
  result: {
    shape: 'each',
    help: {
      ja: '割合（0～1）。範囲を指定すると同じ形で返します。',
      en: 'A share from 0 to 1, in the shape of the ranges.',
    },
  },
  help: {
    words: '電話 応答率 つながる つながりやすさ オペレーター phone telephone',
    text: {
      ja: '目標時間以内に応答できる入電の割合（サービスレベル）を返します。',
      en: 'Returns the share of calls that are answered within the target.',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '呼量 a = calls × aht ÷ period。patience を省略すると 1 − C·e^(−(n − a)·target ÷ aht)（アーランC、C は ERLANGC(a, n)）で、呼量がオペレータ数以上なら0です。patience を指定するとアーランA（M/M/n+M、忍耐時間は指数分布）で計算し、途中であきらめた入電も分母に入れた、全入電に対する割合を返します。入電が0件なら、かかってくればすぐ応答できるので1です。',
      en: 'Traffic a = calls × aht ÷ period. Without patience: 1 − C·e^(−(n − a)·target ÷ aht) (Erlang C, C being ERLANGC(a, n)); 0 where traffic is at least the number of agents. With patience: Erlang A (M/M/n+M, exponential patience), as a share of ALL calls offered, those given up included in the denominator. With no calls it is 1: a call would be answered at once.',
    },
    errors: [UNREADABLE, OUT_OF_DOMAIN],
    examples: [
      {
        text: {
          ja: '30分に100件、平均180秒、14人、20秒以内',
          en: '100 calls in half an hour, 180 seconds each, 14 agents, within 20 seconds',
        },
        formula: '=MYNA.SERVICELEVEL(100,180,14,20,1800)',
        result: 0.8883500191794669,
      },
      {
        text: {
          ja: '平均5分であきらめる人がいる場合、13人',
          en: 'Callers who give up after 5 minutes on average, 13 agents',
        },
        formula: '=MYNA.SERVICELEVEL(100,180,13,20,1800,300)',
        result: 0.858177700030763,
      },
    ],
    sources: [ERLANG_1917, GARNETT_2002, ZELTYN_2005, WHITT_2005],
    related: ['SEATS', 'ASA', 'ABANDONRATE', 'ERLANGC'],
    native: SERVICELEVEL_NATIVE,
    nativeWithout: ['patience'],
  },
  microseconds: (_calls, _aht, agentCount, _target, _period, meanPatience) =>
    2 * microsecondsFor(agentCount, meanPatience),
  calculate: (callCount, handlingTime, agentCount, seconds, length = AN_HOUR, meanPatience) =>
    serviceLevel(
      { calls: callCount, handlingTime, agents: agentCount, period: length, patience: meanPatience },
      seconds,
    ),
});

export const ASA = declare({
  name: 'ASA',
  family: 'callCentre',
  args: [calls, aht, agents, period, patience],
  result: {
    shape: 'each',
    help: { ja: '秒。範囲を指定すると同じ形で返します。', en: 'Seconds, in the shape of the ranges.' },
  },
  help: {
    words: '電話 待ち時間 待たせる オペレーター phone telephone waiting',
    text: { ja: '全入電の平均待ち時間（秒）を返します。', en: 'Returns the mean wait of all calls, in seconds.' },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '呼量 a = calls × aht ÷ period。patience を省略すると C·aht ÷ (n − a)（アーランC）。patience を指定すると ABANDONRATE × patience（アーランA）。待たずに応答された入電は0秒、あきらめた入電はあきらめるまでの時間として平均に入れます。',
      en: 'Traffic a = calls × aht ÷ period. Without patience: C·aht ÷ (n − a) (Erlang C). With patience: ABANDONRATE × patience (Erlang A). Calls answered at once count as 0 seconds, calls given up as the time until then.',
    },
    errors: [
      UNREADABLE,
      OUT_OF_DOMAIN,
      {
        code: '#NUM!',
        when: {
          ja: 'patience を省略し、呼量がオペレータ数以上のとき（待ち時間が限りなく伸びます）。何人足りないかを示します。',
          en: 'Without patience, traffic is at least the number of agents: the wait grows without end. The message says how many are missing.',
        },
      },
    ],
    examples: [
      {
        text: { ja: '30分に100件、平均180秒、14人', en: '100 calls in half an hour, 180 seconds each, 14 agents' },
        formula: '=MYNA.ASA(100,180,14,1800)',
        result: 7.835937011777243,
      },
      {
        text: {
          ja: '平均5分であきらめる人がいる場合、13人',
          en: 'Callers who give up after 5 minutes on average, 13 agents',
        },
        formula: '=MYNA.ASA(100,180,13,1800,300)',
        result: 7.488991090071563,
      },
    ],
    sources: [ERLANG_1917, GARNETT_2002, ZELTYN_2005],
    related: ['SERVICELEVEL', 'ABANDONRATE', 'SEATS'],
    native: ASA_NATIVE,
    nativeWithout: ['patience'],
  },
  microseconds: (_calls, _aht, agentCount, _period, meanPatience) => microsecondsFor(agentCount, meanPatience),
  calculate: (callCount, handlingTime, agentCount, length = AN_HOUR, meanPatience) =>
    averageWait({ calls: callCount, handlingTime, agents: agentCount, period: length, patience: meanPatience }),
});

export const ABANDONRATE = declare({
  name: 'ABANDONRATE',
  family: 'callCentre',
  args: [calls, aht, agents, knownPatience, period],
  result: {
    shape: 'each',
    help: {
      ja: '割合（0～1）。範囲を指定すると同じ形で返します。',
      en: 'A share from 0 to 1, in the shape of the ranges.',
    },
  },
  help: {
    words: '電話 切られる あきらめ つながらない phone telephone hang up',
    text: {
      ja: '応答される前にあきらめる入電の割合（放棄呼率）を返します。',
      en: 'Returns the share of calls whose callers give up before they are answered.',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: 'アーランA（M/M/n+M）。入電はポアソン分布、処理時間と忍耐時間は指数分布とし、呼量 a = calls × aht ÷ period、r = aht ÷ patience、待ち時間が x（aht を1とする）になる密度が e^(a(1 − e^(−rx)) ÷ r − nx) に比例することから、あきらめる人の割合を積分で求めます。待ち人数が限りなく伸びることはないので、呼量がオペレータ数を超えていても計算できます。',
      en: 'Erlang A (M/M/n+M): Poisson arrivals, exponential handling and patience. With traffic a = calls × aht ÷ period and r = aht ÷ patience, the wait x (in units of aht) has a density proportional to e^(a(1 − e^(−rx)) ÷ r − nx), over which those who give up are integrated. Since callers leave, the queue stays finite even where traffic exceeds the agents.',
    },
    errors: [UNREADABLE, OUT_OF_DOMAIN],
    examples: [
      {
        text: {
          ja: '30分に100件、平均180秒、13人、平均5分であきらめる',
          en: '100 calls in half an hour, 180 seconds each, 13 agents, a patience of 5 minutes',
        },
        formula: '=MYNA.ABANDONRATE(100,180,13,300,1800)',
        result: 0.02496330363357188,
      },
      {
        text: { ja: '人数が足りない時間帯（9人）', en: 'Too few agents (9)' },
        formula: '=MYNA.ABANDONRATE(100,180,9,300,1800)',
        result: 0.1632619551149562,
      },
    ],
    sources: [GARNETT_2002, ZELTYN_2005, WHITT_2005],
    related: ['SERVICELEVEL', 'ASA', 'SEATS'],
    nativeReason: {
      ja: '途中で切る人のいる待ち行列は積分で求めるため、Excel の関数だけでは同じ桁まで計算できません。',
      en: "A queue whose callers give up is solved by integrals, which Excel's functions alone cannot calculate to the same digits.",
    },
  },
  microseconds: (_calls, _aht, agentCount, meanPatience) => microsecondsFor(agentCount, meanPatience),
  calculate: (callCount, handlingTime, agentCount, meanPatience, length = AN_HOUR) =>
    abandonmentRate({ calls: callCount, handlingTime, agents: agentCount, period: length, patience: meanPatience }),
});
