export const NUM_NATIVE = `LAMBDA(text, MYNA_x_NUMBERS(text, "*", "件 枚 通 日", 1, -1E+307, 1E+307, FALSE))`;

export const FISCALYEAR_NATIVE = `LAMBDA(date, [wareki], LET(
  named, MYNA_x_FLAG(IF(ISOMITTED(wareki), "", wareki)),
  IF(ISERROR(named), named, MAP(MYNA_x_DATES(date), LAMBDA(day,
    IF(day="", "", LET(
      year, YEAR(day)-(MONTH(day)<4),
      IF(named=TRUE, MYNA_x_FISCALYEARNAME(year), year))))))))`;

export const WAREKI_NATIVE = `LAMBDA(date, [format], LET(
  given, MYNA_x_ONE(IF(ISOMITTED(format), "", format)),
  pattern, IF(ISLOGICAL(given), #VALUE!, IF(TRIM(MYNA_x_HALFWIDTH(given & " "))="", "ggge年m月d日", given & "")),
  IF(ISERROR(pattern), pattern, MAP(MYNA_x_DATES(date), LAMBDA(day,
    IF(day="", "", MYNA_x_WAREKI(day, pattern)))))))`;

/** One row for each year, whether the years stand in a column or in a row. */
export const FYMONTHS_NATIVE = `LAMBDA(year, [wareki], LET(
  named, MYNA_x_FLAG(IF(ISOMITTED(wareki), "", wareki)),
  years, MYNA_x_FISCALYEARS(year),
  list, TOCOL(years),
  months, MYNA_x_LINES(years, 12, LAMBDA(row, month, LET(
    first, DATE(INDEX(list, row, 1), month+3, 1),
    IF(named=TRUE, MYNA_x_WAREKI(first, "ggge年m月"), first)))),
  IF(ISERROR(named), named, months)))`;

export const DATAVERSION_NATIVE = `LAMBDA(INDEX(MYNA_x_version, 1))`;
