export const IDLECAPACITY_NATIVE = `LAMBDA(capacity, issued,
  MYNA_x_EACH2(MYNA_x_COUNTS(capacity, "pieces"), MYNA_x_COUNTS(issued, "pieces"), LAMBDA(most, used, most-used)))`;

export const UTILIZATION_NATIVE = `LAMBDA(capacity, issued,
  MYNA_x_EACH2(MYNA_x_COUNTS(capacity, "pieces"), MYNA_x_COUNTS(issued, "pieces"),
    LAMBDA(most, used, IF(most=0, #DIV/0!, used/most))))`;

export const IDLETOTAL_NATIVE = `LAMBDA(capacity, issued, LET(
  most, MYNA_x_COUNTS(capacity, "pieces"),
  used, MYNA_x_COUNTS(issued, "pieces"),
  fault, MYNA_x_ERRORS(most)+MYNA_x_ERRORS(used),
  idle, MYNA_x_EACH2(most, used, LAMBDA(able, made, able-made)),
  months, SUM(MAP(idle, LAMBDA(month, IF(month="", 0, 1)))),
  IF(ISERROR(fault), fault, IF(months=0, "", SUM(idle)))))`;

/** A month above capacity offsets no other month. */
export const IDLECOST_NATIVE = `LAMBDA(capacity, issued, fixedCost, LET(
  most, MYNA_x_COUNTS(capacity, "pieces"),
  used, MYNA_x_COUNTS(issued, "pieces"),
  fault, MYNA_x_ERRORS(most)+MYNA_x_ERRORS(used),
  idle, MYNA_x_EACH2(most, used, LAMBDA(able, made, MAX(0, able-made))),
  able, MYNA_x_EACH2(most, used, LAMBDA(able, made, able)),
  months, SUM(MAP(idle, LAMBDA(month, IF(month="", 0, 1)))),
  IF(ISERROR(fault), fault, MAP(MYNA_x_COUNTS(fixedCost, "money"), LAMBDA(yen,
    IF(yen="", "", IF(months=0, "", IF(SUM(able)=0, #DIV/0!, yen*SUM(idle)/SUM(able)))))))))`;
