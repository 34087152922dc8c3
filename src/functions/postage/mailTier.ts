import { cheaperTier } from '../../domain/postage';
import type { PriceList } from '../../domain/postage';
import { rowOf } from '../core/cell';
import type { OutputCell } from '../core/cell';
import { declare } from '../core/declaration';
import { asOf, mailClass, tariff, weight } from './arguments';
import { MAILTIER_NATIVE } from './native';
import { blamed, priceListFor } from './prices';
import { JAPAN_POST, MAILING_REVIEW, NO_WEIGHT, TARIFF_RULES, TOLD_BY_ONE, UNREADABLE } from './texts';

export const MAILTIER = declare({
  name: 'MAILTIER',
  family: 'postage',
  args: [weight, mailClass, asOf, tariff],
  result: {
    shape: 'row',
    columns: 3,
    help: {
      ja: '「下の区分の上限(g)、減らす重さ(g)、安くなる料金(円)」の1行3列。縦の範囲を指定すると1行ずつ返します。',
      en: '[limit g, grams to shed, yen saved]; one row for each row of a column.',
    },
  },
  help: {
    words: '封筒 軽くする 節約 グラム 紙 切手 save lighter',
    text: {
      ja: '1つ軽い料金区分の上限（g）と、そこまで減らす重さ（g）、安くなる料金（円）を返します。',
      en: 'Returns the limit of the next lower tier, the grams to shed to reach it, and the yen saved.',
    },
    rounding: {
      ja: '端数処理はしません。減らす重さは、重さと同じ小数桁数です。',
      en: 'Not rounded; the grams to shed have as many decimals as the weight.',
    },
    notes: {
      ja: `減らす重さ = 重さ − 下の区分の上限。下の区分とは、料金が今より安くなる区分のうちいちばん重いものです（2024年10月から同じ 110 円の定形郵便 25 g・50 g は1つの区分とみます）。オプションの料金は入りません。${TARIFF_RULES.ja}`,
      en: `Grams to shed = weight − limit. The next lower tier is the heaviest one that costs less (standard mail of 25 g and 50 g, both 110 yen since October 2024, count as one). Prices of options are left out. ${TARIFF_RULES.en}`,
    },
    errors: [
      UNREADABLE,
      NO_WEIGHT,
      {
        code: '#N/A',
        when: {
          ja: 'すでに最も安い区分のとき、その日や重さの料金がないとき。',
          en: 'The item is in the cheapest tier already, or there is no price for that day or weight.',
        },
      },
    ],
    examples: [
      {
        text: { ja: '520 g の箱を 20 g 軽くすると', en: 'What shedding 20 g of a box of 520 g is worth' },
        formula: '=MYNA.MAILTIER(520,"規格外")',
        result: [[500, 20, 260]],
      },
      {
        text: { ja: '改定前の定形郵便 30 g', en: 'Standard mail of 30 g before the change' },
        formula: '=MYNA.MAILTIER(30,"定形","2024-09-30")',
        result: [[25, 5, 10]],
      },
    ],
    sources: [JAPAN_POST, TOLD_BY_ONE, MAILING_REVIEW],
    related: ['POSTAGE', 'TARIFF', 'MAILCLASS'],
    native: MAILTIER_NATIVE,
  },
  calculate: (grams, service, day, table) => lighterTier(priceListFor(undefined, table, service, day), grams),
});

function lighterTier(list: PriceList, grams: number): OutputCell[] {
  try {
    const { limit, shed, saved } = cheaperTier(list, grams);
    return rowOf(limit, shed, saved);
  } catch (error) {
    throw blamed(error, weight);
  }
}
