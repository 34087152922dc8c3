import { abandonmentRate } from '../../domain/callCentre';
import { declare } from '../core/declaration';
import { agents, aht, AN_HOUR, calls, knownPatience, period } from './arguments';
import { GARNETT_2002, OUT_OF_DOMAIN, UNREADABLE, WHITT_2005, ZELTYN_2005 } from './texts';

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
  },
  calculate: (callCount, handlingTime, agentCount, meanPatience, length = AN_HOUR) =>
    abandonmentRate({ calls: callCount, handlingTime, agents: agentCount, period: length, patience: meanPatience }),
});
