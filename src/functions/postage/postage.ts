import { priceOf } from '../../domain/postage';
import type { PriceList } from '../../domain/postage';
import { declare } from '../core/declaration';
import { asOf, mailClass, options, tariff, weight } from './arguments';
import { blamed, priceListFor } from './prices';
import {
  JAPAN_POST,
  MAILING_REVIEW,
  NO_PRICE,
  NO_WEIGHT,
  PRICE_RULES,
  TARIFF_RULES,
  UNREADABLE,
  YEN_AS_PRINTED,
} from './texts';

export const POSTAGE = declare({
  name: 'POSTAGE',
  family: 'postage',
  args: [weight, mailClass, options, asOf, tariff],
  result: {
    shape: 'each',
    help: {
      ja: '1通の料金（円）。範囲を指定すると同じ形で返します。',
      en: 'Yen for one item, in the shape of the ranges.',
    },
  },
  help: {
    text: { ja: '郵便物1通の料金（円）を返します。', en: 'Returns the postage of one item, in yen.' },
    rounding: YEN_AS_PRINTED,
    notes: {
      ja: `料金 = 種別の、重さが上限以下で最小の区分の料金 + オプションの料金。${PRICE_RULES.ja}${TARIFF_RULES.ja}`,
      en: `Postage = the price of the least tier of the class that takes the weight + the prices of the options. ${PRICE_RULES.en} ${TARIFF_RULES.en}`,
    },
    errors: [UNREADABLE, NO_WEIGHT, NO_PRICE],
    examples: [
      {
        text: { ja: '一般書留で送る箱: 500 g と 1 kg', en: 'Registered boxes of 500 g and 1 kg' },
        sheet: [[500], [1000]],
        formula: '=MYNA.POSTAGE(A1:A2,"規格外","一般書留")',
        result: [[1140], [1400]],
      },
      {
        text: { ja: '枚数に応じた梱包にした場合', en: 'Packed to fit the cards' },
        sheet: [
          [50, '定形'],
          [500, '規格内'],
        ],
        formula: '=MYNA.POSTAGE(A1:A2,B1:B2,"一般書留")',
        result: [[590], [990]],
      },
      {
        text: { ja: '料金改定の前日と当日', en: 'The day before a change of prices, and the day itself' },
        sheet: [['2024-09-30', '2024-10-01']],
        formula: '=MYNA.POSTAGE(25,"定形",,A1:B1)',
        result: [[84, 110]],
      },
      {
        text: {
          ja: '自分の料金表を優先: 書留は収録した 480 円',
          en: 'Own prices first; 480 yen for registration are built in',
        },
        sheet: [
          ['種別', '重量上限(g)', '料金(円)'],
          ['定形外郵便（規格外）', 500, 600],
          ['定形外郵便（規格外）', 1000, 850],
        ],
        formula: '=MYNA.POSTAGE(800,"規格外","一般書留",,A1:C3)',
        result: 1330,
      },
    ],
    sources: [JAPAN_POST, MAILING_REVIEW],
    related: ['TARIFF', 'MAILCLASS', 'MAILTIER', 'MAILCOST'],
  },
  calculate: (grams, service, chosen, day, table) => priceAt(priceListFor(chosen, table, service, day), grams),
});

function priceAt(list: PriceList, grams: number): number {
  try {
    return priceOf(list, grams);
  } catch (error) {
    throw blamed(error, weight);
  }
}
