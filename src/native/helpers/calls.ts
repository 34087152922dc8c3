import type { Helper } from './helper';

/** Call centres: shares, Erlang's formulas. */
export const CALL_HELPERS: readonly Helper[] = [
  {
    name: 'MYNA_x_SHARES',
    says: {
      ja: '範囲の割合。zero が FALSE なら0は #NUM!、one が FALSE なら1は #NUM!',
      en: 'the shares of a range; 0 or 1 is #NUM! where zero or one is FALSE',
    },
    text: `LAMBDA(range, zero, one, MAP(MYNA_x_NUMBERS(range, "share", "", 1, 0, 1, FALSE), LAMBDA(share,
      IF(share="", "", IF(OR(AND(share=0, NOT(zero)), AND(share=1, NOT(one))), #NUM!, share)))))`,
  },
  {
    name: 'MYNA_x_ERLANGB',
    says: { ja: '呼損率（アーランB式）', en: "the share of calls lost, by Erlang's B formula" },
    text: `LAMBDA(traffic, servers, IF(servers=0, 1,
      REDUCE(1, SEQUENCE(MAX(1, servers)), LAMBDA(blocking, count, traffic*blocking/(count+traffic*blocking)))))`,
  },
  {
    name: 'MYNA_x_WAITING',
    says: {
      ja: '呼損率から求める待ちの割合（アーランC式）',
      en: "the share of calls that wait, by Erlang's C formula out of the share lost",
    },
    text: `LAMBDA(traffic, agents, blocking,
      IF(traffic>=agents, 1, agents*blocking/(agents-traffic+traffic*blocking)))`,
  },
  {
    name: 'MYNA_x_ANSWERED',
    says: { ja: '目標の秒数以内に応答する割合', en: 'the share answered within the target' },
    text: `LAMBDA(traffic, agents, blocking, waits, IF(traffic=0, 1, IF(traffic>=agents, 0,
      1-MYNA_x_WAITING(traffic, agents, blocking)*EXP((traffic-agents)*waits))))`,
  },
  {
    name: 'MYNA_x_AGENTS',
    says: {
      ja: '目標に届く最少の人数。10万人を超えるか探す範囲で届かなければ #NUM!',
      en: 'the fewest agents that reach the goal; #NUM! beyond 100,000 or beyond the range that is searched',
    },
    text: `LAMBDA(traffic, level, waits, busiest, LET(
      start, MAX(1, MYNA_x_CEILING(traffic/(busiest+1E-12))),
      blocked, MYNA_x_ERLANGB(traffic, MIN(start, 100000)),
      more, SEQUENCE(200+INT(20*SQRT(MIN(traffic, 100000)))),
      losses, SCAN(blocked, more, LAMBDA(blocking, step, traffic*blocking/(start+step+traffic*blocking))),
      reached, MIN(MAP(more, losses, LAMBDA(step, blocking,
        IF(MYNA_x_ANSWERED(traffic, start+step, blocking, waits)>=level, step, 1E+9)))),
      found, IF(MYNA_x_ANSWERED(traffic, start, blocked, waits)>=level, start, start+reached),
      IF(OR(start>100000, found>1E+8), #NUM!, found)))`,
  },
  {
    name: 'MYNA_x_CATEGORY',
    says: {
      ja: '区分の名前（半角・小文字・空白なし）。半角カナは #VALUE!',
      en: 'the name of a category in half width and small letters without spaces; #VALUE! for half-width kana',
    },
    text: `LAMBDA(value, LET(
      plain, LOWER(REDUCE(MYNA_x_HALFWIDTH(value & " "), {32,9,10,13}, LAMBDA(left, code, SUBSTITUTE(left, UNICHAR(code), "")))),
      kana, REDUCE(FALSE, SEQUENCE(LEN(plain & " ")), LAMBDA(found, at, LET(
        code, UNICODE(MID(plain & " ", at, 1)),
        OR(found, AND(code>=65377, code<=65439))))),
      IF(ISLOGICAL(value), #VALUE!, IF(kana, #VALUE!, plain))))`,
  },
];
