import { LEAST_CM } from '../../domain/postage';
import type { Helper } from './helper';
import { PACKING_HELPERS } from './postagePacking';
import { PRICE_HELPERS } from './postagePrices';
import { PER_PIECE, POSTAGE_WORD_HELPERS } from './postageWords';

/** A tariff of one's own, under headings in any order; and the ranges of a call, item by item. */
export const POSTAGE_HELPERS: readonly Helper[] = [
  ...POSTAGE_WORD_HELPERS,
  ...PRICE_HELPERS,
  ...PACKING_HELPERS,
  {
    name: 'MYNA_x_OWNTARIFF',
    says: {
      ja: '自分の料金表の 種別の行・重量上限・料金・適用開始日・同じ行の重複。読めない所はエラー',
      en: "one's own tariff: number of the service, limit, yen, first day and whether a line stands twice; errors where it does not read",
    },
    // Lines that are blank become zeros, which are the number of no service. What holds for every weight has the greatest limit.
    text: `LAMBDA(table, LET(
      cells, MYNA_x_CELLS(table),
      kinds, MAP(TAKE(cells, 1), LAMBDA(heading, MYNA_x_TARIFFCOLUMN(heading))),
      place, LAMBDA(kind, IFNA(MATCH(kind, kinds, 0), 0)),
      repeated, REDUCE(FALSE, SEQUENCE(5), LAMBDA(found, kind, OR(found, SUM(IF(kinds=kind, 1, 0))>1))),
      headed, IF(ISERROR(SUM(kinds)), FALSE, AND(NOT(repeated), place(1)>0, place(2)>0, place(3)>0)),
      high, MYNA_x_ROWS(cells)-1,
      lines, SEQUENCE(MAX(1, high)),
      at, LAMBDA(line, kind, INDEX(cells, line+1, place(kind))),
      services, MAP(lines, LAMBDA(line, IF(SUM(IF(INDEX(cells, line+1, 0)="", 0, 1))=0, 0,
        LET(service, MYNA_x_MAILWORD(at(line, 1), MYNA_x_mailServices), IF(service="", #VALUE!, service))))),
      limits, MAP(lines, services, LAMBDA(line, service, IF(service=0, 0, LET(
        limit, MYNA_x_NUMBER(at(line, 2), "weight", "", 1),
        IF(limit="", IF(INDEX(MYNA_x_mailWeighed, service), #VALUE!, 1E+307), IF(limit<=0, #NUM!, limit)))))),
      yen, MAP(lines, services, LAMBDA(line, service, IF(service=0, 0, LET(
        price, MYNA_x_NUMBER(at(line, 3), "money", "${PER_PIECE}", 1),
        IF(price="", #VALUE!, IF(price<0, #NUM!, price)))))),
      starts, MAP(lines, services, LAMBDA(line, service, IF(service=0, 0, IF(place(4)=0, 0, LET(
        start, MYNA_x_DATE(at(line, 4)),
        IF(start="", 0, start)))))),
      twice, MAP(lines, services, limits, starts, LAMBDA(line, service, limit, start, IF(service=0, 0,
        IF(SUM(IF(lines<line, (services=service)*(limits=limit)*(starts=start), 0))>0, #VALUE!, 0)))),
      IF(NOT(headed), #VALUE!, IF(high=0, {0,0,0,0,0}, HSTACK(services, limits, yen, starts, twice)))))`,
  },
  {
    name: 'MYNA_x_ITEMS',
    says: {
      ja: '4つの範囲を要素ごとに計算した配列。エラーがあれば初めのエラー、空白は計算に任せる',
      en: 'a calculation for each element of four ranges: the first error where one holds an error; blanks are left to the calculation',
    },
    text: `LAMBDA(first, second, third, fourth, calculate, LET(
      shape, MYNA_x_FIT(MYNA_x_FIT(MYNA_x_FIT(MYNA_x_ONES(first), second), third), fourth),
      fault, SUM(shape)+MYNA_x_FAULT(first)+MYNA_x_FAULT(second)+MYNA_x_FAULT(third)+MYNA_x_FAULT(fourth),
      IF(ISERROR(fault), fault,
        MAP(IF(shape, first), IF(shape, second), IF(shape, third), IF(shape, fourth), LAMBDA(one, two, three, four,
          IF(ISERROR(one & two & three & four), one & two & three & four, calculate(one, two, three, four)))))))`,
  },
  {
    name: 'MYNA_x_POSITIVES',
    says: {
      ja: '範囲の0より大きい数。空白は ""、0以下は #NUM!',
      en: 'the numbers of a range above 0; "" for blanks, #NUM! for the others',
    },
    text: `LAMBDA(range, kinds, MAP(IF(range="", "", range), LAMBDA(value, LET(
      number, MYNA_x_NUMBER(value, kinds, "", 1),
      IF(number="", "", IF(number<=0, #NUM!, number))))))`,
  },
  {
    name: 'MYNA_x_SIZECLASS',
    says: {
      ja: '3辺(cm)と重さ(g)の郵便物の種別。送れなければ #N/A',
      en: 'the class of an item of three sides in centimetres and a weight in grams; #N/A for what cannot be posted',
    },
    text: `LAMBDA(one, two, three, grams, LET(
      length, MAX(one, two, three),
      thickness, MIN(one, two, three),
      width, MAX(MIN(one, two), MIN(MAX(one, two), three)),
      sum, ROUND(one+two+three, 12),
      within, LAMBDA(size, most, IF(most="", TRUE, size<=most)),
      title, REDUCE("", SEQUENCE(MYNA_x_ROWS(MYNA_x_sizeTitles)), LAMBDA(found, line, IF(found<>"", found, IF(AND(
        length>=INDEX(MYNA_x_leastLengths, line), within(length, INDEX(MYNA_x_mostLengths, line)),
        width>=INDEX(MYNA_x_leastWidths, line), within(width, INDEX(MYNA_x_mostWidths, line)),
        within(thickness, INDEX(MYNA_x_mostThicknesses, line)),
        within(sum, INDEX(MYNA_x_mostSums, line)),
        within(grams, INDEX(MYNA_x_mostGrams, line))), INDEX(MYNA_x_sizeTitles, line), "")))),
      IF(OR(length<${LEAST_CM.length}, width<${LEAST_CM.width}, title=""), #N/A, title)))`,
  },
];
