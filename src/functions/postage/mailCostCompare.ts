import { bandCosts, costIncrease, totalCost } from '../../domain/postage';
import type { BandCost } from '../../domain/postage';
import { BLANK } from '../core/cell';
import type { OutputCell } from '../core/cell';
import { declare } from '../core/declaration';
import { asOfOne, bands, counts, currentPacking, options, proposedPacking, tariff } from './arguments';
import { pairUp } from './mailCost';
import { MAILCOSTCOMPARE_NATIVE } from './native';
import { packingFromTable, refuseUnheardOptions } from './packingTable';
import { pricesFor } from './prices';
import {
  JAPAN_POST,
  MAILING_REVIEW,
  NO_PRICE_OR_PACKING,
  OUT_OF_DOMAIN,
  PACKING_RULES,
  PRICE_RULES,
  TOLD_BY_ONE,
  UNREADABLE_BANDS,
  YEN_AS_PRINTED,
} from './texts';

type Row = readonly OutputCell[];

export const MAILCOSTCOMPARE = declare({
  name: 'MAILCOSTCOMPARE',
  family: 'postage',
  args: [bands, counts, currentPacking, proposedPacking, options, asOfOne, tariff],
  result: {
    shape: 'table',
    help: {
      ja: '枚数帯1つに1行の「現行の単価、現行の料金、変更案の単価、変更案の料金、差」と、最後に合計の行。合計の行の単価は空白です。',
      en: 'For each band [unit price, yen, unit price, yen, difference], and a total row last, whose unit prices are blank.',
    },
  },
  help: {
    words: '封筒 送料 発送 同封 まとめて 節約 安くする save shipping',
    text: {
      ja: '現行と変更案の郵送料金（円）を枚数帯ごとに比べ、合計とともに返します。',
      en: 'Returns the mailing costs of two ways of packing, band by band and in total, in yen.',
    },
    rounding: YEN_AS_PRINTED,
    notes: {
      ja: `差 = 変更案 − 現行。減る場合は負です。オプションは、種別と重さで指定した梱包の両方に付けます。${PACKING_RULES.ja}${PRICE_RULES.ja}`,
      en: `Difference = proposed − current, negative for a saving. The options go with both packings where they are given by class and weight. ${PACKING_RULES.en} ${PRICE_RULES.en}`,
    },
    errors: [UNREADABLE_BANDS, OUT_OF_DOMAIN, NO_PRICE_OR_PACKING],
    examples: [
      {
        text: { ja: '表3の試算: 約1.1億円の削減', en: 'The estimate of table 3: a saving of about 110 million yen' },
        sheet: [
          ['1枚', 51819, 1, '規格外', 500, 1, '定形', 50],
          ['2枚', 38543, 20, '規格外', 1000, 3, '規格内', 500],
          ['3～9枚', 136378, null, null, null, null, null, null],
          ['10～19枚', 80018, null, null, null, null, null, null],
          ['20～29枚', 40744, null, null, null, null, null, null],
          ['30～39枚', 23885, null, null, null, null, null, null],
        ],
        formula: '=MYNA.MAILCOSTCOMPARE(A1:A6,B1:B6,C1:E2,F1:H2,"一般書留")',
        result: [
          [1140, 59073660, 590, 30573210, -28500450],
          [1140, 43939020, 590, 22740370, -21198650],
          [1140, 155470920, 990, 135014220, -20456700],
          [1140, 91220520, 990, 79217820, -12002700],
          [1400, 57041600, 990, 40336560, -16705040],
          [1400, 33439000, 990, 23646150, -9792850],
          ['', 440184720, '', 331528330, -108656390],
        ],
      },
    ],
    sources: [MAILING_REVIEW, JAPAN_POST, TOLD_BY_ONE],
    related: ['MAILCOST', 'MAILCOSTBANDS', 'POSTAGE'],
    native: MAILCOSTCOMPARE_NATIVE,
  },
  calculate: (cards, parcels, current, proposed, chosen, day, table) => {
    const pairs = pairUp(counts, cards, parcels);
    refuseUnheardOptions(chosen, [current, proposed]);
    const posting = { prices: pricesFor(chosen, table), options: chosen, day };
    const before = bandCosts(pairs, packingFromTable(currentPacking, current, posting));
    const after = bandCosts(pairs, packingFromTable(proposedPacking, proposed, posting));
    return [
      ...before.map((cost, index) => bandRow(cost, after[index]!)),
      [BLANK, totalCost(before) ?? BLANK, BLANK, totalCost(after) ?? BLANK, costIncrease(before, after) ?? BLANK],
    ];
  },
});

function bandRow(before: BandCost | null, after: BandCost | null): Row {
  return before && after
    ? [before.unitPrice, before.yen, after.unitPrice, after.yen, costIncrease([before], [after])!]
    : [BLANK, BLANK, BLANK, BLANK, BLANK];
}
