import { bandCosts } from '../../domain/postage';
import { BLANK } from '../core/cell';
import { declare } from '../core/declaration';
import { asOfOne, bands, counts, options, packing, tariff } from './arguments';
import { pairUp } from './bandCounts';
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

export const MAILCOSTBANDS = declare({
  name: 'MAILCOSTBANDS',
  family: 'postage',
  args: [bands, counts, packing, options, asOfOne, tariff],
  result: {
    shape: 'table',
    help: {
      ja: '枚数帯1つに1行の「単価、料金」。枚数帯か件数が空白の行は空白です。',
      en: 'A row of unit price and yen for each band; blank where the band or its count is.',
    },
  },
  help: {
    text: {
      ja: '枚数帯ごとの郵送単価と料金（円）を返します。',
      en: 'Returns the unit price and the cost of each band of parcels, in yen.',
    },
    rounding: YEN_AS_PRINTED,
    notes: {
      ja: `料金 = 件数 × 単価。${PACKING_RULES.ja}${PRICE_RULES.ja}`,
      en: `Yen = parcels × unit price. ${PACKING_RULES.en} ${PRICE_RULES.en}`,
    },
    errors: [UNREADABLE_BANDS, OUT_OF_DOMAIN, NO_PRICE_OR_PACKING],
    examples: [
      {
        text: { ja: '表3 変更案の枚数帯', en: 'The bands of the proposal in table 3' },
        sheet: [
          ['1枚', 51819, 1, '定形', 50],
          ['2枚', 38543, 3, '規格内', 500],
          ['3～9枚', 136378, null, null, null],
        ],
        formula: '=MYNA.MAILCOSTBANDS(A1:A3,B1:B3,C1:E2,"一般書留")',
        result: [
          [590, 30573210],
          [590, 22740370],
          [990, 135014220],
        ],
      },
    ],
    sources: [MAILING_REVIEW, JAPAN_POST],
    related: ['MAILCOST', 'MAILCOSTCOMPARE', 'POSTAGE'],
  },
  calculate: (cards, parcels, packed, chosen, day, table) => {
    const pairs = pairUp(counts, cards, parcels);
    refuseUnheardOptions(chosen, [packed]);
    const posting = { prices: pricesFor(chosen, table), options: chosen, day };
    return bandCosts(pairs, packingFromTable(packing, packed, posting)).map((cost) =>
      cost ? [cost.unitPrice, cost.yen] : [BLANK, BLANK],
    );
  },
});
