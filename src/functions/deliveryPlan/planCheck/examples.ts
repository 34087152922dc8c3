import type { Example } from '../../core/declaration';
import { HEADER } from './rows';

const COLUMNS = ['年月', '交付想定枚数', '専用窓口数', '専用窓口1日当たり枚数', '開庁日数', '土日開庁日数', '職員数'];

export const EXAMPLES: readonly Example[] = [
  {
    text: {
      ja: '5月の窓口が足りない計画（使わない規則は外しています）',
      en: 'A plan whose windows do not carry May; rules without figures are switched off',
    },
    sheet: [
      [...COLUMNS, null, '規則', 'しきい値'],
      ['2026年4月', 6000, 12, 20, 25, 4, 14, null, '目標枚数', 'オフ'],
      ['2026年5月', 6000, 12, 20, 23, 5, 14, null, '滞留', 'オフ'],
      [null, null, null, null, null, null, null, null, '庁舎外窓口', 'オフ'],
      [null, null, null, null, null, null, null, null, '統合端末', 'オフ'],
      [null, null, null, null, null, null, null, null, '計画と実績', 'オフ'],
    ],
    formula: '=MYNA.PLANCHECK(A1:G3,,,I1:J6)',
    result: [
      [...HEADER],
      [
        '重大',
        '窓口の能力',
        '',
        46143,
        '交付想定枚数',
        6000,
        5520,
        '窓口で交付できる枚数が想定より480枚少なくなります。専用窓口があと2つ必要です（1日当たり20枚、開庁23日の場合）。',
        '3行目・2列目',
      ],
    ],
  },
  {
    text: {
      ja: '川崎市の令和3年2月～3月の申請と交付',
      en: 'Applications and deliveries of Kawasaki, February and March 2021',
    },
    sheet: [
      ['年月', '申請件数', '交付想定枚数', '規則', 'しきい値'],
      ['2021年2月', 48500, 21291, '目標枚数', 'オフ'],
      ['2021年3月', 78141, 22525, '窓口の能力', 'オフ'],
      [null, null, null, '庁舎外窓口', 'オフ'],
      [null, null, null, '土日開庁', 'オフ'],
      [null, null, null, '職員の配置', 'オフ'],
      [null, null, null, '統合端末', 'オフ'],
      [null, null, null, '前倒し採用', 'オフ'],
      [null, null, null, '計画と実績', 'オフ'],
    ],
    formula: '=MYNA.PLANCHECK(A1:C3,,,D1:E9)',
    result: [
      [...HEADER],
      [
        '警告',
        '滞留',
        '',
        44228,
        '月末の滞留',
        27209,
        21291,
        '想定どおり交付しても月末の滞留が1.3か月分の交付に当たります。この月にあと2,959枚多く交付すると収まります。交付通知書の発送と窓口の増設を検討してください。',
        '2行目・2列目',
      ],
      [
        '警告',
        '滞留',
        '',
        44256,
        '月末の滞留',
        82825,
        22525,
        '想定どおり交付しても月末の滞留が3.7か月分の交付に当たります。この月にあと30,150枚多く交付すると収まります。交付通知書の発送と窓口の増設を検討してください。',
        '3行目・2列目',
      ],
    ],
  },
];
