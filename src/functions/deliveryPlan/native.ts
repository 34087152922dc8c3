export const OPENDAYS_NATIVE = `LAMBDA(month, [weekendDays], [closed], LET(
  shut, TOCOL(MYNA_x_DATES(IF(ISOMITTED(closed), "", closed))),
  fault, MYNA_x_ERRORS(shut),
  extra, MYNA_x_ORELSE(MYNA_x_NUMBERS(IF(ISOMITTED(weekendDays), "", weekendDays), "days", "", 1, 0, 1E+307, TRUE), 0),
  IF(ISERROR(fault), fault, MYNA_x_EACH2(MYNA_x_DATES(month), extra, LAMBDA(day, more, LET(
    first, DATE(YEAR(day), MONTH(day), 1),
    length, DAY(DATE(YEAR(day), MONTH(day)+1, 0)),
    days, SEQUENCE(length, 1, first),
    ordinary, SUM(MAP(days, LAMBDA(one, IF(MYNA_x_ORDINARY(one), 1, 0)))),
    lost, SUM(MAP(days, LAMBDA(one, IF(ISNUMBER(XMATCH(one, shut)), IF(MYNA_x_ORDINARY(one), 1, 0), 0)))),
    known, AND(YEAR(day)>=INDEX(MYNA_x_holidayYears, 1), YEAR(day)<=INDEX(MYNA_x_holidayYears, 2)),
    IF(NOT(known), #N/A, IF(more>length-ordinary, #NUM!, ordinary+more-lost))))))))`;

export const WINDOWS_NATIVE = `LAMBDA(cards, perWindowPerDay, days, MYNA_x_EACH3(
  MYNA_x_COUNTS(cards, "pieces"),
  MYNA_x_NUMBERS(perWindowPerDay, "pieces", "日", 1, 0, 1E+307, FALSE),
  MYNA_x_COUNTS(days, "days"),
  LAMBDA(count, rate, open, IF(count=0, 0, IF(rate*open=0, #DIV/0!, MYNA_x_CEILING(count/(rate*open)))))))`;

export const TERMINALS_NATIVE = `LAMBDA(windows, [preset], [perTerminalPerDay], [days], MYNA_x_EACH4(
  MYNA_x_NUMBERS(windows, "windows", "", 1, 0, 1E+307, TRUE),
  MYNA_x_ORNONE(MYNA_x_COUNTS(IF(ISOMITTED(preset), "", preset), "pieces")),
  MYNA_x_ORNONE(MYNA_x_NUMBERS(IF(ISOMITTED(perTerminalPerDay), "", perTerminalPerDay), "pieces", "日", 1, 0, 1E+307, FALSE)),
  MYNA_x_ORNONE(MYNA_x_COUNTS(IF(ISOMITTED(days), "", days), "days")),
  LAMBDA(count, cards, rate, open, IF(cards="-", count, IF(OR(rate="-", open="-"), #VALUE!, IF(cards=0, count,
    IF(rate*open=0, #DIV/0!, count+MYNA_x_CEILING(cards/(rate*open)))))))))`;

export const STAFF_NATIVE = `LAMBDA(windows, [perWindow], [absence], MYNA_x_EACH3(
  MYNA_x_NUMBERS(windows, "windows", "", 1, 0, 1E+307, TRUE),
  MYNA_x_ORELSE(MYNA_x_COUNTS(IF(ISOMITTED(perWindow), "", perWindow), "people"), 1),
  MYNA_x_ORELSE(MYNA_x_NUMBERS(IF(ISOMITTED(absence), "", absence), "share", "", 1, 0, 1, FALSE), 0),
  LAMBDA(count, people, away, IF(away=1, #DIV/0!, MYNA_x_CEILING(count*people/ROUND(1-away, 15))))))`;

export const PLANTARGET_NATIVE = `LAMBDA(population, delivered, [share], MYNA_x_EACH3(
  MYNA_x_COUNTS(population, "people"),
  MYNA_x_COUNTS(delivered, "pieces"),
  MYNA_x_ORELSE(MYNA_x_NUMBERS(IF(ISOMITTED(share), "", share), "share", "", 1, 0, 1, FALSE), 1),
  LAMBDA(people, cards, target, MAX(0, MYNA_x_CEILING(people*target)-cards))))`;

export const PLANSPREAD_NATIVE = `LAMBDA(total, months, [weights], LET(
  cards, MYNA_x_NEEDED(MYNA_x_BOUNDED(MYNA_x_NUMBER(MYNA_x_ONE(total), "pieces", "", 1), 0, 1E+307, TRUE)),
  given, MYNA_x_CELLS(months),
  list, MYNA_x_LIST(given),
  count, MYNA_x_NEEDED(MYNA_x_BOUNDED(MYNA_x_NUMBER(INDEX(list, 1, 1), "months", "", 1), 1, 1200, TRUE)),
  single, SUM(MYNA_x_ONES(given))=1,
  chosen, IF(single, SEQUENCE(MAX(1, IF(ISNUMBER(count), count, 1)), 1, 1, 0), list),
  raw, IF(ISOMITTED(weights), MYNA_x_ONES(chosen), MYNA_x_NUMBERS(weights, "*", "件 枚 通 日", 1, 0, 1E+307, FALSE)),
  weighed, MYNA_x_LIST(raw),
  fault, cards+MYNA_x_ERRORS(given)+MYNA_x_ERRORS(raw)+MYNA_x_ERRORS(list)+IF(single, count, 0)+MYNA_x_ERRORS(weighed),
  fits, MYNA_x_ROWS(weighed)=MYNA_x_ROWS(chosen),
  parts, MAP(chosen, weighed, LAMBDA(month, weight, IF(month="", "", weight))),
  sum, SUM(MAP(parts, LAMBDA(part, IF(part="", 0, part)))),
  spread, MYNA_x_APPORTION(cards, parts),
  IF(ISERROR(fault), fault, IF(NOT(fits), #VALUE!,
    IF(SUM(MAP(parts, LAMBDA(part, IF(part="", 0, 1))))=0, #VALUE!, IF(sum=0, #DIV/0!,
      IF(AND(MYNA_x_ROWS(given)=1, NOT(single)), TOROW(spread), spread)))))))`;

/** Rounded to nine decimals, so that tenths of cards which cancel out leave nothing. */
export const BACKLOG_NATIVE = `LAMBDA(applied, delivered, [opening], LET(
  before, MYNA_x_BOUNDED(MYNA_x_NUMBER(MYNA_x_ONE(IF(ISOMITTED(opening), "", opening)), "pieces", "", 1), 0, 1E+307, FALSE),
  in, MYNA_x_COUNTS(applied, "pieces"),
  out, MYNA_x_COUNTS(delivered, "pieces"),
  fault, MYNA_x_ERRORS(before)+MYNA_x_ERRORS(in)+MYNA_x_ERRORS(out),
  changes, MAP(MYNA_x_LIST(in), MYNA_x_LIST(out), LAMBDA(more, less, IF((more="")+(less="")>0, "", more-less))),
  backlogs, SCAN(IF(before="", 0, before), changes, LAMBDA(sum, change, IF((sum="")+(change="")>0, "", ROUND(sum+change, 9)))),
  least, MIN(MAP(backlogs, LAMBDA(backlog, IF(backlog="", 0, backlog)))),
  IF(ISERROR(fault), fault, IF(NOT(MYNA_x_SAMESIZE(in, out)), #VALUE!, IF(least<0, #NUM!, MYNA_x_LIKE(backlogs, in))))))`;

export const CLEARBY_NATIVE = `LAMBDA(backlog, applied, capacity, [start], LET(
  from, MYNA_x_DATE(MYNA_x_ONE(IF(ISOMITTED(start), "", start))),
  before, MYNA_x_NEEDED(MYNA_x_BOUNDED(MYNA_x_NUMBER(MYNA_x_ONE(backlog), "pieces", "", 1), 0, 1E+307, FALSE)),
  in, MYNA_x_COUNTS(applied, "pieces"),
  able, MYNA_x_COUNTS(capacity, "pieces"),
  fault, before+MYNA_x_ERRORS(from)+MYNA_x_ERRORS(in)+MYNA_x_ERRORS(able),
  coming, MYNA_x_LIST(in),
  going, MYNA_x_LIST(able),
  steady, MYNA_x_ROWS(coming)*MYNA_x_ROWS(going)=1,
  blank, OR(AND(MYNA_x_ROWS(coming)=1, INDEX(coming, 1, 1)=""), AND(MYNA_x_ROWS(going)=1, INDEX(going, 1, 1)="")),
  fits, OR(MYNA_x_ROWS(coming)=1, MYNA_x_ROWS(going)=1, MYNA_x_SAMESIZE(in, able)),
  surplus, IF(blank, 0, ROUND(INDEX(going, 1, 1)-INDEX(coming, 1, 1), 9)),
  known, INT(MIN(MYNA_x_KNOWN(coming), MYNA_x_KNOWN(going))),
  months, SEQUENCE(IF(steady, 1, MAX(1, known))),
  left, SCAN(before, months, LAMBDA(sum, month,
    ROUND(sum+MYNA_x_MONTHLY(coming, month)-MYNA_x_MONTHLY(going, month), 9))),
  first, MIN(MAP(months, left, LAMBDA(month, rest, IF(rest<=0, month, 1E+9)))),
  steadily, IF(OR(surplus<0, AND(surplus=0, before>0)), #N/A, IF(before=0, 1, MYNA_x_CEILING(before/surplus))),
  cleared, IF(steady, steadily, IF(known=0, #N/A, IF(first=1E+9, #N/A, first))),
  IF(ISERROR(fault), fault, IF(OR(blank, NOT(fits)), #VALUE!,
    IF(from="", cleared, DATE(YEAR(from), MONTH(from)+cleared-1, 1))))))`;

/** Cards that come late cannot be delivered early: the last months must by themselves suffice for what comes in them. */
export const REQUIREDRATE_NATIVE = `LAMBDA(backlog, applied, months, LET(
  before, MYNA_x_NEEDED(MYNA_x_BOUNDED(MYNA_x_NUMBER(MYNA_x_ONE(backlog), "pieces", "", 1), 0, 1E+307, FALSE)),
  count, MYNA_x_NEEDED(MYNA_x_BOUNDED(MYNA_x_NUMBER(MYNA_x_ONE(months), "months", "", 1), 1, 1200, TRUE)),
  in, MYNA_x_COUNTS(applied, "pieces"),
  fault, before+count+MYNA_x_ERRORS(in),
  coming, MYNA_x_LIST(in),
  blank, AND(MYNA_x_ROWS(coming)=1, INDEX(coming, 1, 1)=""),
  lasts, SEQUENCE(IF(ISNUMBER(count), count, 1)),
  sums, SCAN(0, lasts, LAMBDA(sum, last, ROUND(sum+MYNA_x_MONTHLY(coming, count-last+1), 9))),
  rates, MAP(sums, lasts, LAMBDA(sum, last, MYNA_x_CEILING((sum+IF(last=count, before, 0))/last))),
  IF(ISERROR(fault), fault, IF(OR(blank, INT(MYNA_x_KNOWN(coming))<count), #VALUE!, MAX(rates)))))`;

export const FOLLOWUP_NATIVE = `LAMBDA(plan, actual, [tolerance], LET(
  planned, MYNA_x_COUNTS(plan, "pieces"),
  done, MYNA_x_COUNTS(actual, "pieces"),
  allowed, MYNA_x_ORELSE(MYNA_x_COUNTS(IF(ISOMITTED(tolerance), "", tolerance), "share"), 0.1),
  plans, MYNA_x_EACH3(planned, done, allowed, LAMBDA(aim, made, share, aim)),
  offs, TOCOL(MYNA_x_EACH3(planned, done, allowed, LAMBDA(aim, made, share, ROUND(made-aim, 9)))),
  rates, TOCOL(MYNA_x_EACH3(planned, done, allowed, LAMBDA(aim, made, share, IF(aim=0, "", made/aim)))),
  margins, TOCOL(MYNA_x_EACH3(planned, done, allowed, LAMBDA(aim, made, share, aim*share))),
  MYNA_x_LINES(plans, 3, LAMBDA(row, column, LET(
    off, INDEX(offs, row, 1),
    margin, INDEX(margins, row, 1),
    verdict, IF(ROUND(off-margin, 9)>0, "超過", IF(ROUND(off+margin, 9)<0, "遅れ", "順調")),
    CHOOSE(column, off, INDEX(rates, row, 1), verdict))))))`;

export const NOTICECHECK_NATIVE = `LAMBDA(arrived, [sent], [asOf], MYNA_x_EACH3(
  MYNA_x_DATES(arrived),
  MYNA_x_ORNONE(MYNA_x_DATES(IF(ISOMITTED(sent), "", sent))),
  MYNA_x_ORNONE(MYNA_x_DATES(IF(ISOMITTED(asOf), "", asOf))),
  LAMBDA(arrival, sending, judged, LET(
    unsent, IF(sending="-", TRUE, IF(judged="-", FALSE, sending>judged)),
    IF(IF(judged="-", FALSE, judged<arrival), #NUM!, IF(IF(sending="-", FALSE, sending<arrival), #NUM!,
      IF(unsent, IF(IF(judged="-", FALSE, judged-arrival>14), "超過", "未発送"),
        IF(sending-arrival<=7, "1週間以内", IF(sending-arrival<=14, "2週間以内", "超過")))))))))`;
