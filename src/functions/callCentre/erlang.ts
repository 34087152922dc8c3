import { erlangB, erlangC } from '../../domain/callCentre';
import { declare } from '../core/declaration';
import { agents, microsecondsFor, servers, traffic } from './arguments';
import { ERLANG_1917, UNREADABLE } from './texts';
import { ERLANGB_NATIVE, ERLANGC_NATIVE } from './native';

export const ERLANGB = declare({
  name: 'ERLANGB',
  family: 'callCentre',
  args: [traffic, servers],
  result: {
    shape: 'each',
    help: {
      ja: '呼損率（0～1）。範囲を指定すると同じ形で返します。',
      en: 'A share from 0 to 1, in the shape of the ranges.',
    },
  },
  help: {
    words: '電話 回線 話し中 つながらない phone telephone line busy',
    text: {
      ja: '待たずに話し中になる割合（呼損率、アーランB式）を返します。',
      en: 'Returns the share of calls that meet an engaged tone (Erlang B).',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '呼量を a、回線数を n とすると、B(a, 0) = 1、B(a, n) = a·B(a, n−1) ÷ (n + a·B(a, n−1))。入電はポアソン分布、話し中の人は待たずに切るものとします。回線が0なら、呼量が0でも呼損率は1です。',
      en: 'With traffic a and n servers: B(a, 0) = 1, B(a, n) = a·B(a, n−1) ÷ (n + a·B(a, n−1)). Calls arrive as a Poisson process, and those that find all servers busy are lost. With 0 servers everything is lost.',
    },
    errors: [
      UNREADABLE,
      {
        code: '#NUM!',
        when: {
          ja: '呼量が負、または回線数が0～1,000,000の整数でないとき。',
          en: 'Negative traffic, or servers other than a whole number from 0 to 1,000,000.',
        },
      },
    ],
    examples: [
      {
        text: { ja: '10アーランを17回線で受けると、約1.3%が話し中', en: '10 erlangs on 17 lines: about 1.3 % engaged' },
        formula: '=MYNA.ERLANGB(10,17)',
        result: 0.01294887522472657,
      },
    ],
    sources: [ERLANG_1917],
    related: ['ERLANGC', 'SEATS'],
    native: ERLANGB_NATIVE,
  },
  microseconds: (_, count) => microsecondsFor(count),
  calculate: erlangB,
});

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
    words: '電話 待ち時間 待たせる つながらない phone telephone waiting',
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
    native: ERLANGC_NATIVE,
  },
  microseconds: (_, count) => microsecondsFor(count),
  calculate: erlangC,
});
