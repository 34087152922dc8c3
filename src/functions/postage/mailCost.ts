import { bandCosts, totalCost } from '../../domain/postage';
import { fail } from '../../domain';
import type { Band, BandCount } from '../../domain/postage';
import { BLANK } from '../core/cell';
import { declare } from '../core/declaration';
import type { Argument, Grid } from '../core/argument';
import { sizeOf, sizeText } from '../core/broadcast';
import { located } from '../core/readCell';
import { asOfOne, bands as bandsArgument, counts, countTable, options, packing, tariff } from './arguments';
import { MAILCOST_NATIVE, MAILCOSTBANDS_NATIVE } from './native';
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

export const MAILCOST = declare({
  name: 'MAILCOST',
  family: 'postage',
  args: [bandsArgument, countTable, packing, options, asOfOne, tariff],
  result: {
    shape: 'scalar',
    help: { ja: '合計（円）。どの組も未定なら空白です。', en: 'Yen in total; blank where no pair is known yet.' },
  },
  help: {
    words: '封筒 はがき ハガキ 葉書 送料 発送 通知書 郵便局 郵送料 shipping',
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
    sources: [MAILING_REVIEW, JAPAN_POST, TOLD_BY_ONE],
    related: ['MAILCOSTBANDS', 'MAILCOSTCOMPARE', 'POSTAGE', 'TARIFF'],
    native: MAILCOST_NATIVE,
  },
  calculate: (cards, parcels, packed, chosen, day, table) => {
    const pairs = pairUpTable(countTable, cards, parcels);
    refuseUnheardOptions(chosen, [packed]);
    const posting = { prices: pricesFor(chosen, table), options: chosen, day };
    return totalCost(bandCosts(pairs, packingFromTable(packing, packed, posting))) ?? BLANK;
  },
});

export const MAILCOSTBANDS = declare({
  name: 'MAILCOSTBANDS',
  family: 'postage',
  args: [bandsArgument, counts, packing, options, asOfOne, tariff],
  result: {
    shape: 'table',
    help: {
      ja: '枚数帯1つに1行の「単価、料金」。枚数帯か件数が空白の行は空白です。',
      en: 'A row of unit price and yen for each band; blank where the band or its count is.',
    },
  },
  help: {
    words: '封筒 送料 発送 同封 まとめて 内訳 shipping',
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
    sources: [MAILING_REVIEW, JAPAN_POST, TOLD_BY_ONE],
    related: ['MAILCOST', 'MAILCOSTCOMPARE', 'POSTAGE'],
    native: MAILCOSTBANDS_NATIVE,
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

/** Pairs the counts of a column or row up with bands that lie the same way. */
export function pairUp(argument: Argument, bands: Grid<Band>, counts: Grid<number>): BandCount[] {
  const size = sizeOf(bands);
  const given = sizeOf(counts);
  if (size.rows !== given.rows || size.columns !== given.columns) return refuse(argument, bands, counts);
  return pairUpTable(argument, bands, counts);
}

/** Pairs every count of a table up with the band in whose row it stands, or, under a row of bands, in whose column. */
export function pairUpTable(argument: Argument, bands: Grid<Band>, counts: Grid<number>): BandCount[] {
  const { rows, columns } = sizeOf(bands);
  if (rows > 1 && columns > 1) located(bandsArgument, undefined, () => fail('vectorExpected', { rows, columns }));
  const given = sizeOf(counts);
  const beside = columns === 1 && given.rows === rows;
  if (!beside && !(rows === 1 && given.columns === columns)) refuse(argument, bands, counts);
  return counts.flatMap((cells, row) =>
    cells.map((count, column) => ({ band: bands[beside ? row : 0]![beside ? 0 : column] ?? null, count })),
  );
}

function refuse(argument: Argument, bands: Grid<Band>, counts: Grid<number>): never {
  const shapes = [bands, counts].map((grid) => sizeText(sizeOf(grid)));
  return located(argument, undefined, () => fail('shapesDiffer', { shapes }));
}
