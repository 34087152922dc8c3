import { each } from '../core/argument';
import { number, withUnits } from '../readers';
import { agentCount, duration, serverCount } from './readers';

export const traffic = each(
  'traffic',
  withUnits(
    [],
    number({
      minimum: 0,
      help: { ja: '呼量（アーラン）。0以上の数', en: 'traffic in erlangs; a number of at least 0' },
    }),
  ),
  {
    label: { ja: '呼量', en: 'traffic' },
    help: {
      ja: '呼量（アーラン）を指定します。1時間当たりの入電数 × 平均処理時間（秒）÷ 3600 です。',
      en: 'The traffic in erlangs: calls an hour × handling time in seconds ÷ 3600.',
    },
    blankSensitive: true,
  },
);

export const servers = each('servers', serverCount, {
  label: { ja: '回線数', en: 'servers' },
  help: { ja: '回線やオペレータの数を指定します。', en: 'The number of lines or agents.' },
  blankSensitive: true,
});

export const agents = each('agents', agentCount, {
  label: { ja: 'オペレータ数', en: 'agents' },
  help: { ja: '同時に応答できるオペレータの数を指定します。', en: 'The number of agents who answer at the same time.' },
  blankSensitive: true,
});

export const calls = each(
  'calls',
  number({ measures: 'items', minimum: 0, help: { ja: '入電数。0以上の数', en: 'calls; a number of at least 0' } }),
  {
    label: { ja: '入電数', en: 'calls' },
    help: { ja: 'period 秒間の入電数を指定します。', en: 'The number of calls that arrive in period seconds.' },
    blankSensitive: true,
  },
);

export const aht = each('aht', duration, {
  label: { ja: '平均処理時間', en: 'handling time' },
  help: {
    ja: '1件の平均処理時間（通話と後処理）を秒で指定します。',
    en: 'The mean handling time of a call, talk and wrap-up, in seconds.',
  },
  blankSensitive: true,
});

export const target = each(
  'target',
  withUnits([], number({ minimum: 0, help: { ja: '0以上の秒数', en: 'seconds, at least 0' } })),
  {
    label: { ja: '目標応答時間', en: 'target' },
    help: {
      ja: '応答までの目標時間を秒で指定します。',
      en: 'The time within which calls should be answered, in seconds.',
    },
    blankSensitive: true,
  },
);

export const period = each('period', duration, {
  label: { ja: '期間', en: 'period' },
  help: {
    ja: '入電数を数えた期間を秒で指定します。省略すると3600（1時間）です。',
    en: 'The seconds in which the calls were counted; 3600 (an hour) if left out.',
  },
  optional: true,
  blankSensitive: true,
});

const PATIENCE_LABEL = { ja: '平均忍耐時間', en: 'patience' };

export const patience = each('patience', duration, {
  label: PATIENCE_LABEL,
  help: {
    ja: 'かけてきた人があきらめるまでの平均時間を秒で指定します。省略すると、だれもあきらめないもの（アーランC）として計算します。',
    en: 'The mean time after which a waiting caller gives up, in seconds. If left out nobody gives up (Erlang C).',
  },
  optional: true,
  blankSensitive: true,
});

export const knownPatience = each('patience', duration, {
  label: PATIENCE_LABEL,
  help: {
    ja: 'かけてきた人があきらめるまでの平均時間を秒で指定します。',
    en: 'The mean time after which a waiting caller gives up, in seconds.',
  },
  blankSensitive: true,
});

export const AN_HOUR = 3600;
