import type { Helper } from './helper';
import { PER_PIECE } from './postageWords';

/** Bands of cards, and what a parcel of so many cards costs. An open band ends at 1E+307. */
export const PACKING_HELPERS: readonly Helper[] = [
  {
    name: 'MYNA_x_BANDNUMBER',
    says: { ja: '1,234枚 のような枚数', en: 'the cards of 1,234枚' },
    text: `LAMBDA(text, LET(
      digits, IF(RIGHT(text)="枚", LEFT(text, LEN(text)-1), text),
      IF(AND(MYNA_x_ISDIGITS(digits), ISERROR(FIND(".", digits))), VALUE(SUBSTITUTE(digits, ",", "")), #VALUE!)))`,
  },
  {
    name: 'MYNA_x_BAND',
    says: {
      ja: '1枚、3～9枚、40枚以上、9枚以下 か数の枚数帯の下限（upper が TRUE なら上限）。空白は ""',
      en: 'the lower end of a band, or its upper end where upper is TRUE; "" for a blank',
    },
    text: `LAMBDA(cell, upper, LET(
      word, IF(ISTEXT(cell), SUBSTITUTE(MYNA_x_HALFWIDTH(cell), " ", ""), ""),
      said, REDUCE(word, {"〜","–","-","から"}, LAMBDA(left, sign, SUBSTITUTE(left, sign, "~"))),
      below, RIGHT(said, 2)="以下",
      open, OR(RIGHT(said, 2)="以上", RIGHT(said)="~"),
      body, IF(OR(below, RIGHT(said, 2)="以上"), LEFT(said, LEN(said)-2), IF(open, LEFT(said, LEN(said)-1), said)),
      between, AND(NOT(below), NOT(open), ISNUMBER(FIND("~", body))),
      end, IF(between, TEXTAFTER(body, "~"), body),
      least, IF(ISNUMBER(cell), cell, MYNA_x_BANDNUMBER(IF(between, TEXTBEFORE(body, "~"), body))),
      most, IF(ISNUMBER(cell), cell, MYNA_x_BANDNUMBER(IF(AND(between, RIGHT(end, 2)="まで"), LEFT(end, LEN(end)-2), end))),
      from, IF(below, 1, least),
      to, IF(open, 1E+307, most),
      IF(IF(ISERROR(cell), TRUE, cell=""), cell, IF(ISERROR(least+most), #VALUE!,
        IF(OR(from<1, to<1, from<>INT(from)), #NUM!, IF(from>to, #VALUE!, IF(upper, to, from)))))))`,
  },
  {
    name: 'MYNA_x_PACKINGYEN',
    says: {
      ja: '梱包の表の1行の種別と重さから求めた1通の料金',
      en: 'the price of one item, by the class and weight in a line of a packing table',
    },
    text: `LAMBDA(word, weight, own, signs, day, LET(
      class, MYNA_x_MAILWORD(word, MYNA_x_mailClasses),
      card, IF(class="", FALSE, INDEX(MYNA_x_cardGrams, class)<>""),
      given, MYNA_x_NUMBER(weight, "weight", "", 1),
      grams, IF(given="", IF(card, 0, #VALUE!), IF(OR(given<0, AND(given=0, NOT(card))), #NUM!, given)),
      IF(class="", #VALUE!, IF(ISERROR(grams), grams,
        MYNA_x_OPTIONFAULT(signs)+MYNA_x_OFFERFAULT(class, signs)+MYNA_x_ITEMYEN(own, class, signs, day, grams)))))`,
  },
  {
    name: 'MYNA_x_PACKING',
    says: {
      ja: '梱包の表の「何枚から、1通の料金」。読めない所はエラー',
      en: 'a packing table as from how many cards on and the price of one item; errors where it does not read',
    },
    text: `LAMBDA(table, own, signs, day, LET(
      cells, MYNA_x_CELLS(table),
      wide, MYNA_x_COLUMNS(cells),
      used, MAX(IF(cells<>"", SEQUENCE(MYNA_x_ROWS(cells)), 0)),
      lines, SEQUENCE(MAX(1, used)),
      cards, MAP(lines, LAMBDA(line, LET(
        from, MYNA_x_NUMBER(INDEX(cells, line, 1), "pieces", "", 1),
        IF(from="", #VALUE!, MYNA_x_BOUNDED(from, 1, 1E+307, TRUE))))),
      rising, MAP(lines, cards, LAMBDA(line, from, IF(line=1, from, IF(from<=INDEX(cards, MAX(1, line-1)), #VALUE!, from)))),
      prices, MAP(lines, LAMBDA(line, IF(wide=3,
        MYNA_x_PACKINGYEN(INDEX(cells, line, 2), INDEX(cells, line, 3), own, signs, day),
        LET(yen, MYNA_x_NUMBER(INDEX(cells, line, 2), "money", "${PER_PIECE}", 1), IF(yen="", #VALUE!, IF(yen<0, #NUM!, yen)))))),
      IF(OR(used=0, wide<2, wide>3), #VALUE!, HSTACK(rising, prices))))`,
  },
  {
    name: 'MYNA_x_UNITPRICE',
    says: {
      ja: '枚数帯の1通の料金。梱包が決まっていなければ #N/A、帯の途中で梱包が変われば #VALUE!',
      en: 'the price of one item of a band; #N/A without a packing, #VALUE! where the packing changes inside the band',
    },
    text: `LAMBDA(from, to, packing, LET(
      cards, INDEX(packing, 0, 1),
      place, SUM(IF(cards<=from, 1, 0)),
      boundary, MIN(IF(cards>from, cards, 9E+307)),
      IF(place=0, #N/A, IF(boundary<=to, #VALUE!, INDEX(packing, place, 2)))))`,
  },
  {
    name: 'MYNA_x_BANDUNITS',
    says: {
      ja: '件数の1つずつに当たる1通の料金。枚数帯か件数が空白なら ""',
      en: 'the price of one item for each count; "" where the band or the count is blank',
    },
    text: `LAMBDA(from, to, parcels, packing, LET(
      all, MYNA_x_ONES(parcels),
      MAP(IF(all, from), IF(all, to), parcels, LAMBDA(least, most, count,
        IF(count="", "", IF(least="", "", MYNA_x_UNITPRICE(least, most, packing)))))))`,
  },
  {
    name: 'MYNA_x_BANDYEN',
    says: { ja: '1通の料金 × 件数。空白は ""', en: 'price of one item × count; "" for blanks' },
    text: `LAMBDA(units, parcels, MAP(units, parcels, LAMBDA(unit, count, IF(unit="", "", unit*count))))`,
  },
  {
    name: 'MYNA_x_TOTAL',
    says: { ja: '数の合計。どれも空白なら ""', en: 'the sum of numbers, "" where all are blank' },
    text: `LAMBDA(costs, LET(
      known, SUM(MAP(costs, LAMBDA(cost, IF(cost="", 0, 1)))),
      IF(ISERROR(known), known, IF(known=0, "", SUM(MAP(costs, LAMBDA(cost, IF(cost="", 0, cost))))))))`,
  },
  {
    name: 'MYNA_x_PAIRFAULT',
    says: {
      ja: '枚数帯と件数の大きさが合わなければ #VALUE!、合えば0。table が TRUE なら件数は月ごとの列が並ぶ表でもよい',
      en: '#VALUE! where bands and counts do not pair up, else 0; where table is TRUE the counts may be a table with a column a month',
    },
    text: `LAMBDA(bands, parcels, table, LET(
      high, MYNA_x_ROWS(bands),
      wide, MYNA_x_COLUMNS(bands),
      sameHeight, MYNA_x_ROWS(parcels)=high,
      sameWidth, MYNA_x_COLUMNS(parcels)=wide,
      pairs, IF(table, OR(AND(wide=1, sameHeight), AND(high=1, sameWidth)), AND(sameHeight, sameWidth)),
      IF(AND(OR(high=1, wide=1), pairs), 0, #VALUE!)))`,
  },
];
