import { MAX_AGENTS } from '../../domain/callCentre';
import { fail } from '../../domain';
import type { Reader } from '../core/argument';
import { duration, number, positive } from '../readers';
import { each } from '../core/argument';

/** A length of time in seconds, above 0. */
const time: Reader<number> = positive(duration(1, { help: { ja: '0より大きい秒数', en: 'seconds, above 0' } }));
const handlingTime: Reader<number> = positive(
  duration(1, { per: 'piece', help: { ja: '0より大きい秒数', en: 'seconds, above 0' } }),
);

/** A share of at most 1, as 80% or 0.8. */
export function share(bounds: { readonly aboveZero?: boolean; readonly one?: 'levelUnreachable' | 'everyoneAway' }) {
  const plain = number({ measures: 'share', minimum: 0, help: SHARE_EXPECTS });
  return bounds.aboveZero ? positive(upToOne(plain, bounds.one)) : upToOne(plain, bounds.one);
}

const SHARE_EXPECTS = { ja: '割合。80% や 0.8 のように指定します', en: 'a share, such as 80% or 0.8' };

const agentCount: Reader<number> = number({
  measures: ['people', 'seats'],
  minimum: 1,
  maximum: MAX_AGENTS,
  whole: true,
  help: { ja: '1～1,000,000の整数（人）', en: 'a whole number from 1 to 1,000,000' },
});

const serverCount: Reader<number> = number({
  measures: ['people', 'seats'],
  minimum: 0,
  maximum: MAX_AGENTS,
  whole: true,
  help: { ja: '0～1,000,000の整数', en: 'a whole number from 0 to 1,000,000' },
});

function upToOne(reader: Reader<number>, one: 'levelUnreachable' | 'everyoneAway' | undefined): Reader<number> {
  return {
    ...reader,
    // 1 itself is read slowly: whether it may stand depends on the argument.
    plain: { minimum: 0, maximum: 1 - Number.EPSILON, whole: false },
    read: (content, context) => {
      const value = reader.read(content, context);
      if (value > 1) return fail('shareAboveOne', { value });
      return value === 1 && one ? fail(one, {}) : value;
    },
  };
}

export const traffic = each(
  'traffic',
  number({
    measures: [],
    minimum: 0,
    help: { ja: '呼量（アーラン）。0以上の数', en: 'traffic in erlangs; a number of at least 0' },
  }),
  {
    label: { ja: '呼量', en: 'traffic' },
    help: {
      ja: '呼量（アーラン）を指定します。1時間当たりの入電数 × 平均処理時間（秒）÷ 3600 です。',
      en: 'The traffic in erlangs: calls an hour × handling time in seconds ÷ 3600.',
    },
    tellBlanks: 'zeroCounts',
  },
);

export const servers = each('servers', serverCount, {
  label: { ja: '回線数', en: 'servers' },
  help: { ja: '回線やオペレータの数を指定します。', en: 'The number of lines or agents.' },
  tellBlanks: 'zeroCounts',
});

export const agents = each('agents', agentCount, {
  label: { ja: 'オペレータ数', en: 'agents' },
  help: { ja: '同時に応答できるオペレータの数を指定します。', en: 'The number of agents who answer at the same time.' },
  tellBlanks: 'zeroRefused',
});

export const calls = each(
  'calls',
  number({ measures: 'pieces', minimum: 0, help: { ja: '入電数。0以上の数', en: 'calls; a number of at least 0' } }),
  {
    label: { ja: '入電数', en: 'calls' },
    help: { ja: 'period 秒間の入電数を指定します。', en: 'The number of calls that arrive in period seconds.' },
    tellBlanks: 'zeroCounts',
  },
);

export const aht = each('aht', handlingTime, {
  label: { ja: '平均処理時間', en: 'handling time' },
  help: {
    ja: '1件の平均処理時間（通話と後処理）を秒で指定します。',
    en: 'The mean handling time of a call, talk and wrap-up, in seconds.',
  },
  tellBlanks: 'zeroRefused',
});

export const target = each(
  'target',
  duration(1, { minimum: 0, help: { ja: '0以上の秒数', en: 'seconds, at least 0' } }),
  {
    label: { ja: '目標応答時間', en: 'target' },
    help: {
      ja: '応答までの目標時間を秒で指定します。',
      en: 'The time within which calls should be answered, in seconds.',
    },
    tellBlanks: 'zeroCounts',
  },
);

export const period = each('period', time, {
  label: { ja: '期間', en: 'period' },
  help: {
    ja: '入電数を数えた期間を秒で指定します。省略すると3600（1時間）です。',
    en: 'The seconds in which the calls were counted; 3600 (an hour) if left out.',
  },
  optional: true,
  tellBlanks: 'zeroRefused',
});

const PATIENCE_LABEL = { ja: '平均忍耐時間', en: 'patience' };

export const patience = each('patience', time, {
  label: PATIENCE_LABEL,
  help: {
    ja: 'かけてきた人があきらめるまでの平均時間を秒で指定します。省略すると、だれもあきらめないもの（アーランC）として計算します。',
    en: 'The mean time after which a waiting caller gives up, in seconds. If left out nobody gives up (Erlang C).',
  },
  optional: true,
  tellBlanks: 'zeroRefused',
});

export const knownPatience = each('patience', time, {
  label: PATIENCE_LABEL,
  help: {
    ja: 'かけてきた人があきらめるまでの平均時間を秒で指定します。',
    en: 'The mean time after which a waiting caller gives up, in seconds.',
  },
  tellBlanks: 'zeroRefused',
});

export const AN_HOUR = 3600;

/** Erlang's series has as many terms as there are agents, up to some 50,000. */
export function microsecondsFor(agentCount: number, meanPatience?: number): number {
  return Math.min(agentCount, 50_000) / 200 + (meanPatience === undefined ? 0 : 15);
}
