import { windowsFor } from '../../domain/deliveryPlan';
import { each } from '../core/argument';
import { declare } from '../core/declaration';
import { COUNT, days, NOT_NEGATIVE } from './arguments';
import { OUT_OF_DOMAIN, PLAN_NOTICE, ROUNDED_UP, UNREADABLE_NUMBER } from './texts';

const cards = each('cards', COUNT, {
  label: { ja: '交付枚数', en: 'cards' },
  help: { ja: '交付する枚数を指定します。', en: 'The cards to deliver.' },
  blankSensitive: true,
});

const perWindowPerDay = each('perWindowPerDay', NOT_NEGATIVE, {
  label: { ja: '1窓口1日当たりの枚数', en: 'cards per window and day' },
  help: {
    ja: '1つの窓口で1日に交付できる枚数を指定します。現在の1日当たりの平均交付枚数を参考にします。',
    en: 'The cards that one window delivers in a day; the present mean is a guide.',
  },
  blankSensitive: true,
});

export const WINDOWS = declare({
  name: 'WINDOWS',
  family: 'deliveryPlan',
  args: [cards, perWindowPerDay, days(false)],
  result: {
    shape: 'each',
    help: { ja: '窓口数。範囲を指定すると同じ形で返します。', en: 'Windows, in the shape of the ranges.' },
  },
  help: {
    text: { ja: '交付枚数に必要な窓口数を返します。', en: 'Returns the windows that a number of cards needs.' },
    rounding: ROUNDED_UP,
    notes: {
      ja: '窓口数 = ⌈枚数 ÷（1窓口1日当たりの枚数 × 日数）⌉。専用窓口と、住民異動などと併用する窓口では1日に交付できる枚数が大きく違うため、分けて計算します。枚数が0なら0です。空白は「未定」とみなし、結果も空白にします。',
      en: 'Windows = ⌈cards ÷ (cards per window and day × days)⌉. Dedicated windows and those shared with other services deliver very different numbers a day and are to be computed apart. No cards need no windows. A blank means "not yet known" and gives a blank.',
    },
    errors: [
      UNREADABLE_NUMBER,
      OUT_OF_DOMAIN,
      {
        code: '#DIV/0!',
        when: { ja: '枚数があるのに、1日当たりの枚数か日数が0のとき。', en: 'Cards, but none per day or no days.' },
      },
    ],
    examples: [
      {
        text: { ja: '月8,000枚、1窓口1日20枚、20日開庁', en: '8,000 cards at 20 a window and day on 20 days' },
        formula: '=MYNA.WINDOWS(8000,20,20)',
        result: 20,
      },
      {
        text: { ja: '専用窓口と併用窓口', en: 'Dedicated and shared windows' },
        sheet: [
          [6000, 24, 21],
          [1500, 8, 21],
        ],
        formula: '=MYNA.WINDOWS(A1:A2,B1:B2,C1:C2)',
        result: [[12], [9]],
      },
    ],
    sources: [PLAN_NOTICE],
    related: ['OPENDAYS', 'STAFF', 'TERMINALS', 'PLANCHECK'],
  },
  calculate: windowsFor,
});
