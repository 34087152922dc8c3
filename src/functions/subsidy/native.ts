/** Fees and other income come off all that was spent, not off what counts of it. */
export const SUBSIDY_NATIVE = `LAMBDA(expenses, [caps], [rate], [unit], [deductions], LET(
  share, MYNA_x_RATE(MYNA_x_ONE(IF(ISOMITTED(rate), "", rate))),
  step, MYNA_x_BOUNDED(MYNA_x_NUMBER(MYNA_x_ONE(IF(ISOMITTED(unit), "", unit)), "money", "", 1), 1, 1E+12, TRUE),
  spent, MYNA_x_COUNTS(expenses, "money"),
  limits, MYNA_x_ORNONE(MYNA_x_COUNTS(IF(ISOMITTED(caps), "", caps), "money")),
  income, MYNA_x_COUNTS(IF(ISOMITTED(deductions), "", deductions), "money"),
  fault, MYNA_x_ERRORS(share)+MYNA_x_ERRORS(step)+MYNA_x_ERRORS(spent)+MYNA_x_ERRORS(limits)+MYNA_x_ERRORS(income),
  fits, MYNA_x_SAMESIZE(MYNA_x_FIT(spent, limits), spent),
  known, SUM(MAP(spent, LAMBDA(amount, IF(amount="", 0, 1)))),
  counted, SUM(MYNA_x_EACH2(MYNA_x_ORELSE(spent, 0), limits, LAMBDA(amount, cap, IF(cap="-", amount, MIN(amount, cap))))),
  net, SUM(MYNA_x_ORELSE(spent, 0))-SUM(MYNA_x_ORELSE(income, 0)),
  eligible, MAX(0, MIN(net, counted)),
  yen, IF(step="", 1000, step),
  IF(ISERROR(fault), fault, IF(ISERROR(fits), #VALUE!, IF(NOT(fits), #VALUE!, IF(known=0, "",
    MYNA_x_FLOOR(eligible*IF(share="", 1, share)/yen)*yen))))))`;
