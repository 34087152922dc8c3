import { planTarget } from '../../domain/deliveryPlan/figures';
import { each } from '../core/argument';
import { declare } from '../core/declaration';
import { number } from '../readers';
import { COUNT, SHARE } from './arguments';
import { OUT_OF_DOMAIN, PLAN_NOTICE, ROUNDED_UP, UNREADABLE_NUMBER } from './texts';
import { PLANTARGET_NATIVE } from './native';

const population = each(
  'population',
  number({
    measures: 'people',
    minimum: 0,
    help: {
      ja: '0以上の人数。文字列の数（154万人 など）も読みます',
      en: 'people, from 0 on; text such as 154万人 is read too',
    },
  }),
  {
    label: { ja: '人口', en: 'population' },
    help: { ja: '住民基本台帳に基づく人口を指定します。', en: 'The population by the Basic Resident Register.' },
    tellBlanks: 'zeroCounts',
  },
);

const delivered = each('delivered', COUNT, {
  label: { ja: '累計交付枚数', en: 'delivered' },
  help: { ja: 'これまでの累計交付枚数を指定します。', en: 'The cards delivered so far.' },
  tellBlanks: 'zeroCounts',
});

const share = each('share', SHARE, {
  label: { ja: '保有の目標', en: 'share' },
  help: {
    ja: '人口のうちカードを保有する割合の目標を指定します。省略すると1です。',
    en: 'The share of the population that is to hold a card; 1 if left out.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

export const PLANTARGET = declare({
  name: 'PLANTARGET',
  family: 'deliveryPlan',
  args: [population, delivered, share],
  result: {
    shape: 'each',
    help: { ja: '枚数。範囲を指定すると同じ形で返します。', en: 'Cards, in the shape of the ranges.' },
  },
  help: {
    words: '目標 あと何枚 普及率 交付率 ノルマ goal coverage',
    text: { ja: 'これから交付すべき枚数を返します。', en: 'Returns the cards still to deliver.' },
    rounding: ROUNDED_UP,
    notes: {
      ja: '枚数 = ⌈人口 × 保有の目標⌉ − 累計交付枚数。目標に届いていれば0です。令和2年の改訂は、ほとんどの住民が保有することを想定し、人口から累計交付枚数を差し引いた枚数（目標1）を求めました。累計交付枚数には再交付や転出・死亡した人の分が含まれることがあります。',
      en: 'Cards = ⌈population × share⌉ − delivered, and 0 where the target is reached. The revision of 2020 asked for population less delivered, a share of 1. Deliveries may include replacements and cards of those who have moved or died.',
    },
    errors: [UNREADABLE_NUMBER, OUT_OF_DOMAIN],
    examples: [
      {
        text: { ja: '人口10万人、累計交付6万枚', en: '100,000 people, 60,000 cards' },
        formula: '=MYNA.PLANTARGET("10万人","6万枚")',
        result: 40000,
      },
      {
        text: { ja: '目標80%のとき、3団体', en: 'Three bodies with a target of 80 %' },
        sheet: [
          [100000, 60000],
          [52341, 40000],
          [1003, 900],
        ],
        formula: '=MYNA.PLANTARGET(A1:A3,B1:B3,0.8)',
        result: [[20000], [1873], [0]],
      },
    ],
    sources: [PLAN_NOTICE],
    related: ['PLANSPREAD', 'PLANCHECK'],
    native: PLANTARGET_NATIVE,
  },
  calculate: planTarget,
});
