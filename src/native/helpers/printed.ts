import type { Helper } from './helper';

/** Figures with the worth of their last printed digit, and money as grants and prices are read. */
export const PRINTED_HELPERS: readonly Helper[] = [
  {
    name: 'MYNA_x_DIGIT',
    says: {
      ja: '数の最後の小数位の値（整数なら1）',
      en: 'the worth of the last decimal of a number; 1 for a whole one',
    },
    text: `LAMBDA(number, IF(number=INT(number), 1,
      10^(0-REDUCE(15, SEQUENCE(15, 1, 15, -1), LAMBDA(least, decimals, IF(ROUND(number, decimals)=number, decimals, least))))))`,
  },
  {
    name: 'MYNA_x_FIGURES',
    says: {
      ja: '範囲の数の、part が1なら値、2なら単位の種類、3なら最後の桁の値。空白は ""',
      en: 'of the numbers of a range: 1 their values, 2 the kinds of their units, 3 the worth of their last digits; "" for blanks',
    },
    text: `LAMBDA(range, part, kinds, per, scale, least, MAP(IF(range="", "", range), LAMBDA(value, LET(
      text, IF(ISTEXT(value), value, ""),
      read, MYNA_x_FIGURE(text, kinds, per, scale),
      amount, IF(ISNUMBER(value), value*scale, IF(ISTEXT(value), INDEX(read, 1, 1), IF(value="", "", #VALUE!))),
      wanted, IF(ISNUMBER(value), CHOOSE(part, value*scale, "", MYNA_x_DIGIT(value)*scale), IF(ISTEXT(value), INDEX(read, 1, part), "")),
      IF(amount="", "", IF(amount<least, #NUM!, wanted))))))`,
  },
  {
    name: 'MYNA_x_ONEKIND',
    says: {
      ja: '単位の種類がすべて同じ（または単位なし）ならその種類。混ざっていれば #VALUE!',
      en: 'the one kind of unit in a list, "" without any; #VALUE! where kinds are mixed',
    },
    text: `LAMBDA(kinds, REDUCE("", kinds, LAMBDA(first, kind, IF(kind="", first, IF(OR(first="", first=kind), kind, #VALUE!)))))`,
  },
  {
    name: 'MYNA_x_APPORTION',
    says: {
      ja: '合計を重みに比例させた整数（端数は剰余の大きい順、同じなら先の順に1ずつ）。空白は空白のまま',
      en: 'whole numbers in proportion to weights that add up to a total: largest remainders first, of equal ones the first; blanks stay',
    },
    text: `LAMBDA(total, parts, LET(
      sum, SUM(MAP(parts, LAMBDA(part, IF(part="", 0, part)))),
      quotas, MAP(parts, LAMBDA(part, IF(part="", 0, total*part/sum))),
      wholes, MAP(quotas, LAMBDA(quota, INT(ROUND(quota, 9)))),
      remainders, MAP(quotas, wholes, parts, LAMBDA(quota, whole, part, IF(part="", 1, 0-ROUND(quota-whole, 9)))),
      places, SEQUENCE(MYNA_x_ROWS(parts)),
      order, SORTBY(places, remainders, 1, places, 1),
      left, total-SUM(wholes),
      MAP(parts, wholes, places, LAMBDA(part, whole, place,
        IF(part="", "", IF(sum=0, #DIV/0!, whole+(XMATCH(place, order)<=left)))))))`,
  },
  {
    name: 'MYNA_x_FLOOR',
    says: {
      ja: '切り捨てた整数。計算の端数（15桁目より下）で1少なくしない',
      en: 'rounded down to a whole number; what calculating left short beyond fifteen digits does not cost one',
    },
    text: `LAMBDA(quotient, LET(
      near, ROUND(quotient, 0),
      IF(ABS(quotient-near)<=4E-15*ABS(quotient), near, INT(quotient))))`,
  },
  {
    name: 'MYNA_x_RATE',
    says: {
      ja: '0～1の割合。1/2、10分の10、50% のような文字列も読む。空白は ""',
      en: 'a rate from 0 to 1, also as 1/2, 10分の10 or 50%; "" for a blank',
    },
    text: `LAMBDA(value, LET(
      plain, IF(ISTEXT(value), SUBSTITUTE(MYNA_x_HALFWIDTH(value & " "), " ", ""), ""),
      slashed, ISNUMBER(FIND("/", plain)),
      spoken, ISNUMBER(FIND("分の", plain)),
      above, IF(slashed, TEXTBEFORE(plain, "/"), IF(spoken, TEXTAFTER(plain, "分の"), "")),
      below, IF(slashed, TEXTAFTER(plain, "/"), IF(spoken, TEXTBEFORE(plain, "分の"), "")),
      digits, AND(MYNA_x_ALLDIGITS(above), MYNA_x_ALLDIGITS(below), LEN(above)<10, LEN(below)<10),
      rate, IF(OR(slashed, spoken), IF(digits, IF(VALUE(below)=0, #VALUE!, VALUE(above)/VALUE(below)), #VALUE!),
        MYNA_x_NUMBER(value, "share", "件 枚 通 日", 1)),
      IF(rate="", "", IF(OR(rate<0, rate>1), #NUM!, rate))))`,
  },
  {
    name: 'MYNA_x_DURATION',
    says: {
      ja: '長さ（seconds 秒を1とする数）。秒・分・時間の付いた文字列も読む',
      en: 'a length of time in units of so many seconds; text with 秒, 分 or 時間 is read too',
    },
    text: `LAMBDA(value, per, seconds, LET(
      asSeconds, MYNA_x_NUMBER(value, "seconds", per, 1),
      asMinutes, MYNA_x_NUMBER(value, "minutes", per, 1),
      asHours, MYNA_x_NUMBER(value, "hours", per, 1),
      plain, IF(seconds=60, asMinutes, asSeconds),
      IF(NOT(ISERROR(plain)), plain, IF(NOT(ISERROR(asSeconds)), asSeconds/seconds,
        IF(NOT(ISERROR(asMinutes)), asMinutes*60/seconds, asHours*3600/seconds)))))`,
  },
  {
    name: 'MYNA_x_DURATIONS',
    says: {
      ja: '範囲の長さ（0以上。zero が FALSE なら0は #NUM!）。空白は ""',
      en: 'the lengths of time in a range, from 0, or above it where zero is FALSE; "" for blanks',
    },
    text: `LAMBDA(range, per, seconds, zero, MAP(IF(range="", "", range), LAMBDA(value, LET(
      length, MYNA_x_DURATION(value, per, seconds),
      IF(length="", "", IF(OR(length<0, AND(length=0, NOT(zero))), #NUM!, length))))))`,
  },
];
