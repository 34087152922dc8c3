export const AISAVING_NATIVE = `LAMBDA(cost, routineShare, deflection, [runningCost], MYNA_x_EACH4(
  MYNA_x_COUNTS(cost, "money"),
  MYNA_x_SHARES(routineShare, TRUE, TRUE),
  MYNA_x_SHARES(deflection, TRUE, TRUE),
  MYNA_x_ORELSE(MYNA_x_COUNTS(IF(ISOMITTED(runningCost), "", runningCost), "money"), 0),
  LAMBDA(yearly, routine, settled, running, yearly*routine*settled-running)))`;

/** A month is a column; an evening hour over a daytime hour of the same month. */
export const CALLRATIO_NATIVE = `LAMBDA(evening, daytime, LET(
  late, MYNA_x_COUNTS(evening, "pieces"),
  early, MYNA_x_COUNTS(daytime, "pieces"),
  fault, MYNA_x_ERRORS(late)+MYNA_x_ERRORS(early),
  least, LAMBDA(column, MIN(MAP(column, LAMBDA(count, IF(count="", 1E+300, count))))),
  most, LAMBDA(column, MAX(MAP(column, LAMBDA(count, IF(count="", -1, count))))),
  lateLeast, BYCOL(late, least),
  lateMost, BYCOL(late, most),
  earlyLeast, BYCOL(early, least),
  earlyMost, BYCOL(early, most),
  lows, MAP(lateLeast, earlyMost, LAMBDA(quiet, busy, IF(OR(quiet=1E+300, busy=-1), 1E+300, IF(busy=0, 0, quiet/busy)))),
  highs, MAP(lateMost, earlyLeast, LAMBDA(busy, quiet, IF(OR(busy=-1, quiet=1E+300), -1, IF(quiet=0, #DIV/0!, busy/quiet)))),
  low, MIN(lows),
  high, MAX(highs),
  IF(ISERROR(fault), fault, IF(MYNA_x_COLUMNS(late)<>MYNA_x_COLUMNS(early), #VALUE!,
    IF(ISERROR(high), high, IF(high=-1, HSTACK("", ""), HSTACK(low, high)))))))`;

export const CALLSHARE_NATIVE = `LAMBDA(categories, counts, selected, LET(
  names, MAP(MYNA_x_CELLS(categories), LAMBDA(name, IF(name="", "", MYNA_x_CATEGORY(name)))),
  calls, MYNA_x_COUNTS(counts, "pieces"),
  wanted, TOCOL(MAP(MYNA_x_CELLS(selected), LAMBDA(name, IF(name="", "", MYNA_x_CATEGORY(name))))),
  fault, MYNA_x_ERRORS(names)+MYNA_x_ERRORS(calls)+MYNA_x_ERRORS(wanted),
  nameList, TOCOL(names),
  some, AND(SUM(MAP(wanted, LAMBDA(name, IF(name="", 0, 1))))>0, SUM(MAP(nameList, LAMBDA(name, IF(name="", 0, 1))))>0),
  missing, SUM(MAP(wanted, LAMBDA(name, IF(name="", 0, IF(SUM(MAP(nameList, LAMBDA(other, IF(other=name, 1, 0))))=0, 1, 0))))),
  own, MAP(nameList, TOCOL(calls), LAMBDA(name, count, IF(OR(name="", count=""), "",
    IF(SUM(MAP(wanted, LAMBDA(other, IF(other=name, 1, 0))))>0, count, "")))),
  all, SUM(MAP(nameList, TOCOL(calls), LAMBDA(name, count, IF(OR(name="", count=""), 0, count)))),
  known, SUM(MAP(own, LAMBDA(count, IF(count="", 0, 1)))),
  IF(ISERROR(fault), fault, IF(NOT(MYNA_x_SAMESIZE(names, calls)), #VALUE!, IF(NOT(some), "", IF(missing>0, #N/A,
    IF(known=0, "", IF(all=0, #DIV/0!, SUM(MYNA_x_ORELSE(own, 0))/all))))))))`;

export const ERLANGB_NATIVE = `LAMBDA(traffic, servers, MYNA_x_EACH2(
  MYNA_x_COUNTS(traffic, ""),
  MYNA_x_NUMBERS(servers, "people seats", "", 1, 0, 1000000, TRUE),
  MYNA_x_ERLANGB))`;

export const ERLANGC_NATIVE = `LAMBDA(traffic, agents, MYNA_x_EACH2(
  MYNA_x_COUNTS(traffic, ""),
  MYNA_x_NUMBERS(agents, "people seats", "", 1, 1, 1000000, TRUE),
  LAMBDA(load, staff, IF(load>=staff, 1, MYNA_x_WAITING(load, staff, MYNA_x_ERLANGB(load, staff))))))`;

/** With callers who all wait: what a limited patience does has no closed form that a sheet could calculate exactly. */
export const SERVICELEVEL_NATIVE = `LAMBDA(calls, aht, agents, target, [period], MYNA_x_EACH5(
  MYNA_x_COUNTS(calls, "pieces"),
  MYNA_x_DURATIONS(aht, "件 枚 通", 1, FALSE),
  MYNA_x_NUMBERS(agents, "people seats", "", 1, 1, 1000000, TRUE),
  MYNA_x_DURATIONS(target, "", 1, TRUE),
  MYNA_x_ORELSE(MYNA_x_DURATIONS(IF(ISOMITTED(period), "", period), "", 1, FALSE), 3600),
  LAMBDA(count, long, staff, within, length, LET(
    load, count*long/length,
    IF(load=0, 1, IF(load>=staff, 0, MYNA_x_ANSWERED(load, staff, MYNA_x_ERLANGB(load, staff), within/long)))))))`;

export const ASA_NATIVE = `LAMBDA(calls, aht, agents, [period], MYNA_x_EACH4(
  MYNA_x_COUNTS(calls, "pieces"),
  MYNA_x_DURATIONS(aht, "件 枚 通", 1, FALSE),
  MYNA_x_NUMBERS(agents, "people seats", "", 1, 1, 1000000, TRUE),
  MYNA_x_ORELSE(MYNA_x_DURATIONS(IF(ISOMITTED(period), "", period), "", 1, FALSE), 3600),
  LAMBDA(count, long, staff, length, LET(
    load, count*long/length,
    IF(load=0, 0, IF(load>=staff, #NUM!, MYNA_x_WAITING(load, staff, MYNA_x_ERLANGB(load, staff))*long/(staff-load)))))))`;

export const SEATS_NATIVE = `LAMBDA(calls, aht, level, target, [period], [shrinkage], [maxOccupancy], MYNA_x_EACH7(
  MYNA_x_COUNTS(calls, "pieces"),
  MYNA_x_DURATIONS(aht, "件 枚 通", 1, FALSE),
  MYNA_x_SHARES(level, FALSE, FALSE),
  MYNA_x_DURATIONS(target, "", 1, TRUE),
  MYNA_x_ORELSE(MYNA_x_DURATIONS(IF(ISOMITTED(period), "", period), "", 1, FALSE), 3600),
  MYNA_x_ORELSE(MYNA_x_SHARES(IF(ISOMITTED(shrinkage), "", shrinkage), TRUE, FALSE), 0),
  MYNA_x_ORELSE(MYNA_x_SHARES(IF(ISOMITTED(maxOccupancy), "", maxOccupancy), FALSE, TRUE), 1),
  LAMBDA(count, long, goal, within, length, away, busiest, LET(
    traffic, count*long/length,
    IF(traffic=0, 0, MYNA_x_CEILING(MYNA_x_AGENTS(traffic, goal, within/long, busiest)/ROUND(1-away, 15)))))))`;
