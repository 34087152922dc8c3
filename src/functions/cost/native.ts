/** The factors for which the unit arguments stand; 1 where they are left out. */
const UNIT_FACTORS = `moneyUnit, MYNA_x_FACTOR(IF(ISOMITTED(costUnit), "", costUnit), {"円","千円","百万円","億円"}, {1,1000,1000000,100000000}),
  pieceUnit, MYNA_x_FACTOR(IF(ISOMITTED(cardUnit), "", cardUnit), {"枚","千枚","万枚","百万枚"}, {1,1000,10000,1000000}),`;

export const PERCARDCOST_NATIVE = `LAMBDA(cost, cards, [costUnit], [cardUnit], LET(
  ${UNIT_FACTORS}
  yen, MYNA_x_NUMBERS(cost, "money", "", moneyUnit, -1E+307, 1E+307, FALSE),
  pieces, MYNA_x_NUMBERS(cards, "pieces", "", pieceUnit, 0, 1E+307, FALSE),
  units, moneyUnit*pieceUnit,
  IF(ISERROR(units), units, MYNA_x_EACH2(yen, pieces, LAMBDA(spent, made, IF(made=0, #DIV/0!, spent/made))))))`;

/** Half of the last printed digit either way. */
export const PERCARDCOSTRANGE_NATIVE = `LAMBDA(cost, cards, [costUnit], [cardUnit], LET(
  ${UNIT_FACTORS}
  units, moneyUnit*pieceUnit,
  yen, MYNA_x_FIGURES(cost, 1, "money", "", moneyUnit, -1E+307),
  yenStep, MYNA_x_FIGURES(cost, 3, "money", "", moneyUnit, -1E+307),
  made, MYNA_x_FIGURES(cards, 1, "pieces", "", pieceUnit, 0),
  madeStep, MYNA_x_FIGURES(cards, 3, "pieces", "", pieceUnit, 0),
  lows, TOCOL(MYNA_x_EACH4(yen, yenStep, made, madeStep, LAMBDA(spent, step, count, unit,
    IF(count-unit/2<=0, #DIV/0!, (spent-step/2)/IF(spent-step/2<0, count-unit/2, count+unit/2))))),
  highs, MYNA_x_EACH4(yen, yenStep, made, madeStep, LAMBDA(spent, step, count, unit,
    IF(count-unit/2<=0, #DIV/0!, (spent+step/2)/IF(spent+step/2<0, count+unit/2, count-unit/2)))),
  list, TOCOL(highs),
  lines, MYNA_x_LINES(highs, 2, LAMBDA(row, column, CHOOSE(column, INDEX(lows, row, 1), INDEX(list, row, 1)))),
  IF(ISERROR(units), units, lines)))`;

export const PERCARDCOSTCHECK_NATIVE = `LAMBDA(published, cost, cards, [costUnit], [cardUnit], LET(
  ${UNIT_FACTORS}
  units, moneyUnit*pieceUnit,
  verdicts, MYNA_x_EACH6(
    MYNA_x_FIGURES(published, 1, "money", "件 枚 通", 1, -1E+307),
    MYNA_x_FIGURES(published, 3, "money", "件 枚 通", 1, -1E+307),
    MYNA_x_FIGURES(cost, 1, "money", "", moneyUnit, -1E+307),
    MYNA_x_FIGURES(cost, 3, "money", "", moneyUnit, -1E+307),
    MYNA_x_FIGURES(cards, 1, "pieces", "", pieceUnit, 0),
    MYNA_x_FIGURES(cards, 3, "pieces", "", pieceUnit, 0),
    LAMBDA(told, step, spent, yenStep, made, cardStep, IF(made=0, #DIV/0!, LET(
      few, made-cardStep/2,
      many, made+cardStep/2,
      least, spent-yenStep/2,
      most, spent+yenStep/2,
      computed, spent/made,
      rounded, SIGN(computed)*INT(ROUND(ABS(computed)/step, 9)+0.5),
      low, least/IF(least<0, few, many),
      high, most/IF(most<0, many, few),
      apart, MAX(ROUND((low-told)/step-0.5, 9), ROUND((told-high)/step-0.5, 9)),
      IF(rounded=ROUND(told/step, 0), "一致", IF(few<=0, #DIV/0!, IF(apart<=0, "端数の範囲内", "不一致"))))))),
  IF(ISERROR(units), units, verdicts)))`;

export const SHARE_NATIVE = `LAMBDA(amounts, [digits], LET(
  count, MYNA_x_BOUNDED(MYNA_x_NUMBER(MYNA_x_ONE(IF(ISOMITTED(digits), "", digits)), "", "", 1), 0, 10, TRUE),
  decimals, IF(count="", 1, count),
  given, MYNA_x_FIGURES(amounts, 1, "*", "件 枚 通 日", 1, 0),
  kind, MYNA_x_ONEKIND(MYNA_x_FIGURES(amounts, 2, "*", "件 枚 通 日", 1, 0)),
  fault, MYNA_x_ERRORS(decimals)+MYNA_x_ERRORS(given)+MYNA_x_ERRORS(kind),
  steps, 10^(decimals+2),
  wholes, MYNA_x_APPORTION(steps, TOCOL(given)),
  shares, MAP(wholes, LAMBDA(whole, IF(whole="", "", whole/steps))),
  width, MYNA_x_COLUMNS(given),
  total, SUM(MAP(given, LAMBDA(amount, IF(amount="", 0, amount)))),
  table, MAKEARRAY(MYNA_x_ROWS(given), width, LAMBDA(row, column, INDEX(shares, (row-1)*width+column, 1))),
  IF(ISERROR(fault), fault, IF(total=0, #DIV/0!, table))))`;

/** A total of rounded parts may be off by half a last digit for each part, and half of its own. */
export const SUMCHECK_NATIVE = `LAMBDA(published, parts, LET(
  amounts, MYNA_x_FIGURES(parts, 1, "*", "件 枚 通 日", 1, -1E+307),
  fault, MYNA_x_ERRORS(amounts),
  count, SUM(MAP(amounts, LAMBDA(amount, IF(amount="", 0, 1)))),
  sum, SUM(MAP(amounts, LAMBDA(amount, IF(amount="", 0, amount)))),
  digit, MIN(MAP(MYNA_x_FIGURES(parts, 3, "*", "件 枚 通 日", 1, -1E+307), LAMBDA(step, IF(step="", 1E+300, step)))),
  kind, MYNA_x_ONEKIND(MYNA_x_FIGURES(parts, 2, "*", "件 枚 通 日", 1, -1E+307)),
  verdicts, MYNA_x_EACH3(
    MYNA_x_FIGURES(published, 1, "*", "件 枚 通 日", 1, -1E+307),
    MYNA_x_FIGURES(published, 3, "*", "件 枚 通 日", 1, -1E+307),
    MYNA_x_ORNONE(MYNA_x_FIGURES(published, 2, "*", "件 枚 通 日", 1, -1E+307)),
    LAMBDA(told, step, measured, LET(
      off, ROUND(ABS(sum-told)/MIN(digit, step), 6),
      allowed, ROUND((count*digit+step)/2/MIN(digit, step), 6),
      mixed, AND(measured<>"-", kind<>"", measured<>kind),
      IF(count=0, #VALUE!, IF(ISERROR(kind), kind, IF(mixed, #VALUE!, IF(off=0, "一致", IF(off<=allowed, "端数の範囲内", "不一致")))))))),
  IF(ISERROR(fault), fault, verdicts)))`;
