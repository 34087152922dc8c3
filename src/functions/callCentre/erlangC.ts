import { erlangC } from '../../domain/callCentre';
import { declare } from '../core/declaration';
import { agents, traffic } from './arguments';
import { ERLANG_1917, UNREADABLE } from './texts';

export const ERLANGC = declare({
  name: 'ERLANGC',
  family: 'callCentre',
  args: [traffic, agents],
  result: {
    shape: 'each',
    help: {
      ja: '待ち率（0～1）。範囲を指定すると同じ形で返します。',
      en: 'A share from 0 to 1, in the shape of the ranges.',
    },
  },
  help: {
    text: {
      ja: 'すぐに応答されず待つことになる割合（待ち率、アーランC式）を返します。',
      en: 'Returns the share of calls that have to wait (Erlang C).',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '呼量を a、オペレータ数を n とすると、C = n·B ÷ (n − a + a·B)（B は ERLANGB(a, n)）。だれもあきらめずに待つものとします。呼量がオペレータ数以上のときは全員が待つので1です。',
      en: 'With traffic a and n agents: C = n·B ÷ (n − a + a·B), B being ERLANGB(a, n). Everybody waits as long as it takes. Where traffic is at least the number of agents, all wait: 1.',
    },
    errors: [
      UNREADABLE,
      {
        code: '#NUM!',
        when: {
          ja: '呼量が負、またはオペレータ数が1～1,000,000の整数でないとき。',
          en: 'Negative traffic, or agents other than a whole number from 1 to 1,000,000.',
        },
      },
    ],
    examples: [
      {
        text: { ja: '10アーランを14人で受けると、約17%が待つ', en: '10 erlangs and 14 agents: about 17 % wait' },
        formula: '=MYNA.ERLANGC(10,14)',
        result: 0.1741319335950498,
      },
      {
        text: {
          ja: '人数を変えて比べる（10人では足りず、全員が待つ）',
          en: 'Several numbers of agents (10 are too few: all wait)',
        },
        sheet: [[10], [12], [16]],
        formula: '=MYNA.ERLANGC(10,A1:A3)',
        result: [[1], [0.4493882242982709], [0.05734033090337126]],
      },
    ],
    sources: [ERLANG_1917],
    related: ['ERLANGB', 'SERVICELEVEL', 'ASA', 'SEATS'],
  },
  calculate: erlangC,
});
