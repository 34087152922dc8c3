import { bandCosts, totalCost } from '../../domain/postage';
import { BLANK } from '../core/cell';
import { declare } from '../core/declaration';
import { asOfOne, bands, countTable, options, packing, tariff } from './arguments';
import { pairUpTable } from './bandCounts';
import { packingFromTable, refuseUnheardOptions } from './packingTable';
import { pricesFor } from './prices';
import {
  JAPAN_POST,
  MAILING_REVIEW,
  NO_PRICE_OR_PACKING,
  OUT_OF_DOMAIN,
  PACKING_RULES,
  PRICE_RULES,
  UNREADABLE_BANDS,
  YEN_AS_PRINTED,
} from './texts';

export const MAILCOST = declare({
  name: 'MAILCOST',
  family: 'postage',
  args: [bands, countTable, packing, options, asOfOne, tariff],
  result: {
    shape: 'scalar',
    help: { ja: '合計（円）。どの組も未定なら空白です。', en: 'Yen in total; blank where no pair is known yet.' },
  },
  help: {
    text: {
      ja: '枚数帯ごとの郵送件数から、郵送料金の合計（円）を返します。',
      en: 'Returns the total cost of mailing parcels of cards, in yen.',
    },
    rounding: YEN_AS_PRINTED,
    notes: {
      ja: `合計 = Σ 枚数帯の件数 × その枚数の梱包の単価。${PACKING_RULES.ja}${PRICE_RULES.ja}`,
      en: `Total = Σ parcels in a band × unit price of its packing. ${PACKING_RULES.en} ${PRICE_RULES.en}`,
    },
    errors: [UNREADABLE_BANDS, OUT_OF_DOMAIN, NO_PRICE_OR_PACKING],
    examples: [
      {
        text: {
          ja: '表3 現行: 19枚まで 500 g、20枚から 1 kg の箱',
          en: 'Table 3, present: boxes of 500 g, of 1 kg from 20 cards on',
        },
        sheet: [
          ['1枚', 51819, 1, '規格外', 500],
          ['2枚', 38543, 20, '規格外', 1000],
          ['3～9枚', 136378, null, null, null],
          ['10～19枚', 80018, null, null, null],
          ['20～29枚', 40744, null, null, null],
          ['30～39枚', 23885, null, null, null],
        ],
        formula: '=MYNA.MAILCOST(A1:A6,B1:B6,C1:E2,"一般書留")',
        result: 440184720,
      },
      {
        text: { ja: '表3 変更案: 2枚まで定形、3枚から規格内', en: 'Table 3, proposal: standard mail up to 2 cards' },
        sheet: [
          ['1枚', 51819, 1, '定形', 50],
          ['2枚', 38543, 3, '規格内', 500],
          ['3～9枚', 136378, null, null, null],
          ['10～19枚', 80018, null, null, null],
          ['20～29枚', 40744, null, null, null],
          ['30～39枚', 23885, null, null, null],
        ],
        formula: '=MYNA.MAILCOST(A1:A6,B1:B6,C1:E2,"一般書留")',
        result: 331528330,
      },
      {
        text: { ja: '単価で指定', en: 'With unit prices' },
        sheet: [
          ['1～2枚', 100, 1, 590],
          ['3枚以上', 50, 3, 990],
        ],
        formula: '=MYNA.MAILCOST(A1:A2,B1:B2,C1:D2)',
        result: 108500,
      },
    ],
    sources: [MAILING_REVIEW, JAPAN_POST],
    related: ['MAILCOSTBANDS', 'MAILCOSTCOMPARE', 'POSTAGE', 'TARIFF'],
  },
  calculate: (cards, parcels, packed, chosen, day, table) => {
    const pairs = pairUpTable(countTable, cards, parcels);
    refuseUnheardOptions(chosen, [packed]);
    const posting = { prices: pricesFor(chosen, table), options: chosen, day };
    return totalCost(bandCosts(pairs, packingFromTable(packing, packed, posting))) ?? BLANK;
  },
});
