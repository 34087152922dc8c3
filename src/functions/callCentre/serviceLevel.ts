import { serviceLevel } from '../../domain/callCentre';
import { declare } from '../core/declaration';
import { agents, aht, AN_HOUR, calls, patience, period, target } from './arguments';
import { ERLANG_1917, GARNETT_2002, OUT_OF_DOMAIN, UNREADABLE, WHITT_2005, ZELTYN_2005 } from './texts';

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
  },
  calculate: (callCount, handlingTime, agentCount, seconds, length = AN_HOUR, meanPatience) =>
    serviceLevel(
      { calls: callCount, handlingTime, agents: agentCount, period: length, patience: meanPatience },
      seconds,
    ),
});
