import { averageWait } from '../../domain/callCentre';
import { declare } from '../core/declaration';
import { agents, aht, AN_HOUR, calls, patience, period } from './arguments';
import { ERLANG_1917, GARNETT_2002, OUT_OF_DOMAIN, UNREADABLE, ZELTYN_2005 } from './texts';

export const ASA = declare({
  name: 'ASA',
  family: 'callCentre',
  args: [calls, aht, agents, period, patience],
  result: {
    shape: 'each',
    help: { ja: '秒。範囲を指定すると同じ形で返します。', en: 'Seconds, in the shape of the ranges.' },
  },
  help: {
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
  },
  calculate: (callCount, handlingTime, agentCount, length = AN_HOUR, meanPatience) =>
    averageWait({ calls: callCount, handlingTime, agents: agentCount, period: length, patience: meanPatience }),
});
