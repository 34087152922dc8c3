export const CARDEXPIRY_NATIVE = `LAMBDA(issued, birth, [applied], [residenceEnd], MYNA_x_EACH4(
  MYNA_x_DATES(issued),
  MYNA_x_DATES(birth),
  MYNA_x_ORNONE(MYNA_x_DATES(IF(ISOMITTED(applied), "", applied))),
  MYNA_x_ORNONE(MYNA_x_DATES(IF(ISOMITTED(residenceEnd), "", residenceEnd))),
  LAMBDA(day, born, asked, end, LET(
    appliedOn, IF(asked="-", day, asked),
    minor, MYNA_x_AGE(day, born)<MYNA_x_RULE("majority", appliedOn),
    birthdays, MYNA_x_RULE(IF(minor, "minorCardBirthdays", "adultCardBirthdays"), appliedOn),
    IF(OR(day<born, appliedOn<born, appliedOn>day), #NUM!,
      MYNA_x_CAPPED(day, MYNA_x_BIRTHDAY(day, born, birthdays), end))))))`;

export const CERTEXPIRY_NATIVE = `LAMBDA(issued, birth, [cardExpiry], [renewed], [authExpiry], MYNA_x_EACH5(
  MYNA_x_DATES(issued),
  MYNA_x_DATES(birth),
  MYNA_x_ORNONE(MYNA_x_DATES(IF(ISOMITTED(cardExpiry), "", cardExpiry))),
  MYNA_x_ORNONE(MAP(IF(ISOMITTED(renewed), "", IF(renewed="", "", renewed)), MYNA_x_RENEWED)),
  MYNA_x_ORNONE(MYNA_x_DATES(IF(ISOMITTED(authExpiry), "", authExpiry))),
  LAMBDA(day, born, cardEnd, renewal, authEnd, LET(
    first, IF(ISLOGICAL(renewal), NOT(renewal), renewal="-"),
    from, IF(first, day, IF(ISLOGICAL(renewal), day, renewal)),
    fresh, MYNA_x_RULE("certificateBirthdays", day),
    old, IF(from=day, MYNA_x_BIRTHDAY(day-1, born, 1), MYNA_x_CAPPED(day, MYNA_x_BIRTHDAY(day, born, fresh), cardEnd)),
    early, IF(first, FALSE, AND(from>=MYNA_x_RENEWFROM(old), from<=old)),
    birthdays, MYNA_x_RULE(IF(early, "renewedCertificateBirthdays", "certificateBirthdays"), from),
    birthday, MYNA_x_BIRTHDAY(from, born, birthdays),
    IF(OR(day<born, from<day), #NUM!, MYNA_x_CAPPED(from, MYNA_x_CAPPED(from, birthday, cardEnd), authEnd))))))`;

export const RENEWFROM_NATIVE = `LAMBDA(expiry, MAP(MYNA_x_DATES(expiry), LAMBDA(day, IF(day="", "", MYNA_x_RENEWFROM(day)))))`;

/** With the day of issue uniform in its month and the birthday uniform in the year: 1, eleven times 2, and 1 twenty-fourth. */
export const RENEWALS_NATIVE = `LAMBDA(months, issued, minorShare, [retention], [from], [to], LET(
  begin, MYNA_x_DATE(MYNA_x_ONE(IF(ISOMITTED(from), "", from))),
  end, MYNA_x_DATE(MYNA_x_ONE(IF(ISOMITTED(to), "", to))),
  days, MYNA_x_DATES(months),
  cards, MYNA_x_COUNTS(issued, "pieces"),
  minors, MYNA_x_NUMBERS(minorShare, "share", "", 1, 0, 1, FALSE),
  kept, MYNA_x_NUMBERS(IF(ISOMITTED(retention), 1, retention), "share", "", 1, 0, 1, FALSE),
  fault, MYNA_x_ERRORS(begin)+MYNA_x_ERRORS(end)+MYNA_x_ERRORS(days)+MYNA_x_ERRORS(cards)+MYNA_x_ERRORS(minors)+MYNA_x_ERRORS(kept),
  fits, MYNA_x_SAMESIZE(days, cards)*(MYNA_x_SAMESIZE(days, minors)+(SUM(MYNA_x_ONES(minors))=1))*(MYNA_x_SAMESIZE(days, kept)+(SUM(MYNA_x_ONES(kept))=1))>0,
  ones, MYNA_x_ONES(days),
  known, TOCOL(MAP(days, cards, IF(ones, minors), IF(ones, kept), LAMBDA(day, count, minor, held, IF(OR(day="", count="", minor="", held=""), 0, 1)))),
  number, LAMBDA(range, MAP(TOCOL(IF(ones, range)), known, LAMBDA(value, isKnown, IF(isKnown, value, 0)))),
  start, MAP(TOCOL(days), known, LAMBDA(day, isKnown, IF(isKnown, YEAR(day)*12+MONTH(day)-1, 0))),
  firsts, MAP(start, LAMBDA(month, IF(month=0, 61, DATE(INT(month/12), MOD(month, 12)+1, 1)))),
  adults, number(cards)*number(kept)*(1-number(minors)),
  young, number(cards)*number(kept)*number(minors),
  due, LAMBDA(rule, MAP(start, firsts, LAMBDA(month, day, month+12*(MYNA_x_RULE(rule, day)-1)))),
  adultDue, due("adultCardBirthdays"),
  youngDue, due("minorCardBirthdays"),
  certificateDue, due("certificateBirthdays"),
  least, LAMBDA(months, counts, MIN(MAP(months, counts, LAMBDA(month, count, IF(count>0, month, 1E+9))))),
  most, LAMBDA(months, counts, MAX(MAP(months, counts, LAMBDA(month, count, IF(count>0, month+12, -1))))),
  beginMonth, IF(begin="", -1, YEAR(MAX(begin, 61))*12+MONTH(MAX(begin, 61))-1),
  endMonth, IF(end="", -1, YEAR(MAX(end, 61))*12+MONTH(MAX(end, 61))-1),
  soonest, MIN(least(adultDue, adults), least(youngDue, young), least(certificateDue, adults), IF(end="", 1E+9, endMonth)),
  first, IF(begin="", soonest, beginMonth),
  last, IF(end="", MAX(first, most(adultDue, adults), most(youngDue, young), most(certificateDue, adults)), endMonth),
  share, LAMBDA(gap, IF(OR(gap<0, gap>12), 0, IF(OR(gap=0, gap=12), 1, 2))),
  falling, LAMBDA(months, counts, at, SUM(MAP(months, counts, LAMBDA(month, count, count*share(at-month))))),
  heading, {"年月","カード","電子証明書"},
  table, MAKEARRAY(MAX(1, last-first+2), 3, LAMBDA(row, column, LET(
    at, first+row-2,
    IF(row=1, INDEX(heading, 1, column), IF(column=1, DATE(INT(at/12), MOD(at, 12)+1, 1), IF(column=2,
      (falling(adultDue, adults, at)+falling(youngDue, young, at))/24,
      falling(certificateDue, adults, at)/24)))))),
  IF(ISERROR(fault), fault, IF(NOT(fits), #VALUE!, IF(SUM(known)=0, #VALUE!, IF(AND(begin<>"", end<>"", first>last), #NUM!,
    IF(first=1E+9, heading, table)))))))`;

export const WORKLOAD_NATIVE = `LAMBDA(cards, certs, [cardMinutes], [certMinutes], MYNA_x_EACH4(
  MYNA_x_COUNTS(cards, "pieces"),
  MYNA_x_COUNTS(certs, "pieces"),
  MYNA_x_ORELSE(MYNA_x_DURATIONS(IF(ISOMITTED(cardMinutes), "", cardMinutes), "件 枚 通", 60, TRUE), 17.5),
  MYNA_x_ORELSE(MYNA_x_DURATIONS(IF(ISOMITTED(certMinutes), "", certMinutes), "件 枚 通", 60, TRUE), 10),
  LAMBDA(count, certificates, long, short, (count*long+certificates*short)/60)))`;
