import { fail } from '../../domain';
import { compensationCharge, isUnweighed, priceOf } from '../../domain/postage';
import type { MailClass } from '../../domain/postage';
import type { OrBlank } from '../core/argument';
import { BLANK } from '../core/cell';
import { declare } from '../core/declaration';
import { located } from '../core/readCell';
import { asOf, compensation, mailClass, options, tariff, weightOrNone } from './arguments';
import { POSTAGE_NATIVE } from './native';
import { blamed, optionsIn, priceListFor, tariffIn } from './prices';
import {
  CARD_RULES,
  COMPENSATION_RULES,
  JAPAN_POST,
  MAILING_REVIEW,
  NO_PRICE,
  NO_WEIGHT_OR_COMPENSATION,
  NOT_COVERED,
  PRICE_RULES,
  TARIFF_RULES,
  TOLD_BY_ONE,
  UNREADABLE,
  YEN_AS_PRINTED,
} from './texts';

export const POSTAGE = declare({
  name: 'POSTAGE',
  family: 'postage',
  args: [weightOrNone, mailClass, options, asOf, tariff, compensation],
  result: {
    shape: 'each',
    help: {
      ja: '1通の料金（円）。範囲を指定すると同じ形で返します。',
      en: 'Yen for one item, in the shape of the ranges.',
    },
  },
  help: {
    words:
      '封筒 はがき ハガキ 葉書 切手 手紙 送料 書留 速達 簡易書留 郵便局 レターパック ゆうメール stamp letter postcard',
    text: { ja: '郵便物1通の料金（円）を返します。', en: 'Returns the postage of one item, in yen.' },
    rounding: YEN_AS_PRINTED,
    notes: {
      ja: `料金 = 種別の、重さが上限以下で最小の区分の料金 + オプションの料金 + 損害要償額の加算。${PRICE_RULES.ja}${CARD_RULES.ja}${COMPENSATION_RULES.ja}${TARIFF_RULES.ja}${NOT_COVERED.ja}`,
      en: `Postage = the price of the least tier of the class that takes the weight + the prices of the options + what the compensation adds. ${PRICE_RULES.en} ${CARD_RULES.en} ${COMPENSATION_RULES.en} ${TARIFF_RULES.en} ${NOT_COVERED.en}`,
    },
    errors: [UNREADABLE, NO_WEIGHT_OR_COMPENSATION, NO_PRICE],
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
          ja: '交付通知書を転送不要のはがきで送る場合（重さは要りません）',
          en: 'Notices on postcards that are not forwarded; postcards need no weight',
        },
        sheet: [
          [null, '通常はがき'],
          [null, '往復はがき'],
        ],
        formula: '=MYNA.POSTAGE(A1:A2,B1:B2,"転送不要")',
        result: [[85], [170]],
      },
      {
        text: {
          ja: 'カードを本人限定受取（特例型）で送る場合',
          en: 'A My Number Card, to be handed to the person alone',
        },
        formula: '=MYNA.POSTAGE(25,"定形","一般書留+本人限定受取（特例型）+転送不要")',
        result: 860,
      },
      {
        text: {
          ja: '損害要償額 10万円・20万円・500万円の一般書留',
          en: 'Registered mail, insured for 100,000, 200,000 and 5 million yen',
        },
        sheet: [['10万円', '20万円', '500万円']],
        formula: '=MYNA.POSTAGE(500,"規格外","一般書留",,,A1:C1)',
        result: [[1140, 1186, 3394]],
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
    sources: [JAPAN_POST, TOLD_BY_ONE, MAILING_REVIEW],
    related: ['TARIFF', 'MAILCLASS', 'MAILTIER', 'MAILCOST'],
    native: POSTAGE_NATIVE,
  },
  calculate: (given, service, chosen, day, table, compensated) => {
    const grams = gramsOf(given, service);
    if (grams === null) return BLANK;
    const list = priceListFor(chosen, table, service, day);
    try {
      if (compensated === undefined) return priceOf(list, grams);
      const added = compensationCharge(tariffIn(table), service, optionsIn(chosen), compensated, day);
      return priceOf(list, grams, added);
    } catch (error) {
      throw blamed(error, weightOrNone);
    }
  },
});

/** What an item weighs; null while that is not yet known. A card need not be weighed. */
function gramsOf(given: OrBlank<number>, service: MailClass): number | null {
  if (isUnweighed(service)) return given ?? 0;
  if (given === undefined) return located(weightOrNone, undefined, () => fail('missingArgument', {}));
  return given === 0 ? located(weightOrNone, undefined, () => fail('notPositive', { value: given })) : given;
}
