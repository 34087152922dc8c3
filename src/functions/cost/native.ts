export const PERCARDCOST_NATIVE = `LAMBDA(cost, cards, [costUnit], [cardUnit], LET(
  moneyUnit, MYNA_x_FACTOR(IF(ISOMITTED(costUnit), "", costUnit), {"円","千円","百万円","億円"}, {1,1000,1000000,100000000}),
  pieceUnit, MYNA_x_FACTOR(IF(ISOMITTED(cardUnit), "", cardUnit), {"枚","千枚","万枚","百万枚"}, {1,1000,10000,1000000}),
  yen, MYNA_x_NUMBERS(cost, "money", "", moneyUnit, -1E+307, 1E+307, FALSE),
  pieces, MYNA_x_NUMBERS(cards, "pieces", "", pieceUnit, 0, 1E+307, FALSE),
  units, moneyUnit*pieceUnit,
  IF(ISERROR(units), units, MYNA_x_EACH2(yen, pieces, LAMBDA(spent, made, IF(made=0, #DIV/0!, spent/made))))))`;
