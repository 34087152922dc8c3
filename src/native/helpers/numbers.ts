import type { Helper } from './helper';

/**
 * Numbers, plain or as Japanese text. What the native edition does not read in a text is #VALUE!: 千五百, 3千5百万, 3割5分 and
 * spaces within a number among them.
 */
export const NUMBER_HELPERS: readonly Helper[] = [
  {
    name: 'MYNA_x_HALFWIDTH',
    says: { ja: '全角の英数字と記号を半角にした文字列', en: 'a text with its full-width signs in half width' },
    text: `LAMBDA(text, REDUCE("", SEQUENCE(LEN(text)), LAMBDA(done, at, LET(
      sign, MID(text, at, 1),
      code, UNICODE(sign),
      done & IF((code>=65281)*(code<=65374), UNICHAR(code-65248),
        IF(OR(code=12288, code=160), " ", IF(code=65509, "¥", sign)))))))`,
  },
  {
    name: 'MYNA_x_ALLDIGITS',
    says: { ja: '数字だけの文字列なら TRUE', en: 'TRUE for a text of digits alone' },
    text: `LAMBDA(text, AND(text<>"",
      REDUCE(text, SEQUENCE(10, 1, 0), LAMBDA(left, digit, SUBSTITUTE(left, digit, "")))=""))`,
  },
  {
    name: 'MYNA_x_ISDIGITS',
    says: { ja: '1234、1,234、1,234.5 の形なら TRUE', en: 'TRUE for 1234, 1,234 and 1,234.5' },
    text: `LAMBDA(text, LET(
      whole, IFERROR(TEXTBEFORE(text, "."), text),
      decimals, IFERROR(TEXTAFTER(text, "."), "0"),
      plain, SUBSTITUTE(whole, ",", ""),
      AND(text<>"", MYNA_x_ALLDIGITS(decimals), OR(whole="", MYNA_x_ALLDIGITS(plain)),
        OR(plain=whole, IFERROR(TEXT(VALUE(plain), "#,##0")=whole, FALSE)))))`,
  },
  {
    name: 'MYNA_x_TERM',
    says: {
      ja: '37,449百 のような数字と 千・百・十 の値（10の power 乗を掛ける）',
      en: 'digits with 千, 百 or 十 behind them, times a power of ten',
    },
    text: `LAMBDA(text, power, LET(
      term, TRIM(text),
      small, IFERROR(FIND(RIGHT(term), "十百千"), 0),
      digits, TRIM(LEFT(term, LEN(term)-(small>0))),
      IF(MYNA_x_ISDIGITS(digits), VALUE(SUBSTITUTE(digits, ",", "") & "E" & (power+small)), #VALUE!)))`,
  },
  {
    name: 'MYNA_x_AMOUNT',
    says: {
      ja: '1億2,345万 のような数の値（10の power 乗を掛ける）',
      en: 'the value of 1億2,345万, times a power of ten',
    },
    text: `LAMBDA(text, power, LET(
      trillions, IFERROR(TEXTBEFORE(text, "兆"), ""),
      below, IFERROR(TEXTAFTER(text, "兆"), text),
      hundredMillions, IFERROR(TEXTBEFORE(below, "億"), ""),
      lower, IFERROR(TEXTAFTER(below, "億"), below),
      tenThousands, IFERROR(TEXTBEFORE(lower, "万"), ""),
      units, IFERROR(TEXTAFTER(lower, "万"), lower),
      headless, OR(AND(trillions="", below<>text), AND(hundredMillions="", lower<>below), AND(tenThousands="", units<>lower)),
      terms, (trillions<>"")+(hundredMillions<>"")+(tenThousands<>"")+(units<>""),
      split, OR(text="", headless, AND(terms>1, OR(ISNUMBER(FIND(".", LEFT(text, LEN(text)-LEN(units)))), ISNUMBER(FIND("千", text)), ISNUMBER(FIND("百", text)), ISNUMBER(FIND("十", text))))),
      first, IF(trillions="", 0, MYNA_x_TERM(trillions, 12+power)),
      second, IF(hundredMillions="", 0, MYNA_x_TERM(hundredMillions, 8+power)),
      third, IF(tenThousands="", 0, MYNA_x_TERM(tenThousands, 4+power)),
      fourth, IF(units="", 0, MYNA_x_TERM(units, power)),
      falling, AND(OR(first=0, second<10^(12+power)), OR(first+second=0, third<10^(8+power)), OR(first+second+third=0, fourth<10^(4+power))),
      IF(split, #VALUE!, IF(falling, first+second+third+fourth, #VALUE!))))`,
  },
  {
    name: 'MYNA_x_STEP',
    says: {
      ja: '1億2,345万 のような数の最後の桁の値（10の power 乗を掛ける）',
      en: 'the worth of the last printed digit of 1億2,345万, times a power of ten',
    },
    text: `LAMBDA(text, power, LET(
      end, MAX(IFERROR(FIND("兆", text), 0), IFERROR(FIND("億", text), 0), IFERROR(FIND("万", text), 0)),
      tail, TRIM(MID(text, end+1, LEN(text))),
      large, IF(tail="", XMATCH(MID(text, MAX(1, end), 1), {"万","億","兆"})*4, 0),
      term, TRIM(IF(tail="", LEFT(text, MAX(0, end-1)), tail)),
      small, IFERROR(FIND(RIGHT(term), "十百千"), 0),
      digits, TRIM(LEFT(term, LEN(term)-(small>0))),
      decimals, IF(ISNUMBER(FIND(".", digits)), LEN(digits)-FIND(".", digits), 0),
      10^(power+large+small-decimals)))`,
  },
  {
    name: 'MYNA_x_FIGURE',
    says: {
      ja: '文字列の数の、値・単位の種類・最後の桁の値。kinds は使える単位の種類、per は「/件」のような当たりの単位、scale は単位のない数に掛ける数',
      en: 'of the number that a text says: its value, the kind of its unit, and the worth of its last digit; kinds are the kinds of units that may follow, per what it may be counted for, scale multiplies a number without a unit',
    },
    text: `LAMBDA(text, kinds, per, scale, LET(
      plain, IF(text="", "", TRIM(MYNA_x_HALFWIDTH(text))),
      usual, REDUCE(plain, {"カ","ヵ","ケ","ヶ","箇"}, LAMBDA(left, sign, SUBSTITUTE(SUBSTITUTE(left, sign & "月", "か月"), sign & "所", "か所"))),
      bare, TRIM(IF(LEFT(usual)="約", MID(usual, 2, LEN(usual)), usual)),
      negative, AND(bare<>"", ISNUMBER(FIND(LEFT(bare), "▲△−-"))),
      signed, OR(negative, LEFT(bare)="+"),
      body, TRIM(MID(bare, 1+signed, LEN(bare))),
      priced, LEFT(body)="¥",
      counted, TRIM(MID(body, 1+priced, LEN(body))),
      said, TRIM(IFERROR(TEXTBEFORE(counted, "/"), counted)),
      for, TRIM(IFERROR(TEXTAFTER(counted, "/"), "")),
      unit, REDUCE("", MYNA_x_unitNames, LAMBDA(found, name, IF(AND(found="", RIGHT(said, LEN(name))=name), name, found))),
      place, IF(unit="", 0, XMATCH(unit, MYNA_x_unitNames)),
      kind, IF(priced, "money", IF(place=0, "", INDEX(MYNA_x_unitKinds, MAX(place, 1)))),
      power, IF(place=0, 0, INDEX(MYNA_x_unitPowers, MAX(place, 1))),
      amount, TRIM(LEFT(said, LEN(said)-LEN(unit))),
      multiplied, REDUCE(FALSE, {"十","百","千","万","億","兆"}, LAMBDA(found, sign, OR(found, ISNUMBER(FIND(sign, amount))))),
      fits, AND(
        OR(kinds="*", kind="", ISNUMBER(FIND(" " & kind & " ", " " & kinds & " "))),
        OR(ISERROR(FIND("/", counted)), AND(for<>"", per<>"", ISNUMBER(FIND(" " & for & " ", " " & per & " ")))),
        OR(NOT(priced), unit="", unit="円")),
      factor, IF(OR(kind<>"", multiplied), 1, scale),
      size, MYNA_x_AMOUNT(amount, power),
      measured, kind & IF(for="", "", IF(for="日", "/day", "/piece")),
      IF(plain="", HSTACK("", "", ""), IF(fits,
        HSTACK(IF(negative, 0-size, size)*factor, measured, MYNA_x_STEP(amount, power)*factor),
        HSTACK(#VALUE!, #VALUE!, #VALUE!)))))`,
  },
  {
    name: 'MYNA_x_NUMBER',
    says: { ja: '1つの値の数。空白は ""', en: 'the number of one value, "" for a blank' },
    text: `LAMBDA(value, kinds, per, scale,
      IF(ISNUMBER(value), value*scale, IF(ISTEXT(value), INDEX(MYNA_x_FIGURE(value, kinds, per, scale), 1, 1), IF(value="", "", #VALUE!))))`,
  },
  {
    name: 'MYNA_x_BOUNDED',
    says: {
      ja: '下限から上限までの数（whole が TRUE なら整数）。外れれば #NUM!',
      en: 'a number from least to most, whole where asked for; #NUM! outside',
    },
    text: `LAMBDA(number, least, most, whole,
      IF(number="", "", IF(OR(number<least, number>most, AND(whole, number<>INT(number))), #NUM!, number)))`,
  },
  {
    name: 'MYNA_x_NUMBERS',
    says: {
      ja: '範囲の数。空白は ""、読めない文字列は #VALUE!、下限から上限までになければ #NUM!',
      en: 'the numbers of a range: "" for blanks, #VALUE! for what does not read, #NUM! outside the bounds',
    },
    text: `LAMBDA(range, kinds, per, scale, least, most, whole,
      MAP(IF(range="", "", range), LAMBDA(value, MYNA_x_BOUNDED(MYNA_x_NUMBER(value, kinds, per, scale), least, most, whole))))`,
  },
  {
    name: 'MYNA_x_COUNTS',
    says: { ja: '範囲の0以上の数', en: 'the numbers of a range, from 0' },
    text: `LAMBDA(range, kinds, MYNA_x_NUMBERS(range, kinds, "", 1, 0, 1E+307, FALSE))`,
  },
  {
    name: 'MYNA_x_WORD',
    says: {
      ja: '半角にして空白を除いた語。空白のセルは ""',
      en: 'a word in half width without spaces, "" for a blank',
    },
    text: `LAMBDA(cell, LET(
      word, MYNA_x_ONE(cell),
      SUBSTITUTE(MYNA_x_HALFWIDTH(word & " "), " ", "")))`,
  },
  {
    name: 'MYNA_x_FACTOR',
    says: {
      ja: '単位の語が表す数。語は空白で区切った一覧の順に、同じ順の数を指す',
      en: 'the factor for which a word stands; the list of words and that of factors are in the same order',
    },
    text: `LAMBDA(word, words, factors, LET(
      said, MYNA_x_WORD(word),
      place, XMATCH(said, words),
      IF(said="", 1, IF(ISNUMBER(place), INDEX(factors, 1, MAX(place, 1)), #VALUE!))))`,
  },
];
