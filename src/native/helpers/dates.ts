import type { Helper } from './helper';

/**
 * Days and fiscal years, as Excel's serials or as text: 2026/4/1, 2026-04-01, 2026.4.1, 令和8年4月1日（水）, R8.4.1, 2026年4月.
 * What the native edition does not read in a text is #VALUE!: kanji for digits, a time of day, 現在 and a second year in brackets.
 */
export const DATE_HELPERS: readonly Helper[] = [
  {
    name: 'MYNA_x_DAY',
    says: { ja: 'Excel の日付のシリアル値。範囲の外は #NUM!', en: "one of Excel's days; #NUM! outside" },
    text: `LAMBDA(serial, LET(
      day, INT(serial),
      IF(OR(day<1, day>2958465, day=60), #NUM!, day)))`,
  },
  {
    name: 'MYNA_x_YEAR',
    says: {
      ja: '2026、令和8、R8 の西暦年。読めなければ #VALUE!',
      en: 'the year of 2026, 令和8 or R8; #VALUE! for others',
    },
    text: `LAMBDA(text, LET(
      signs, IF(ISNUMBER(XMATCH(LEFT(text, 2), MYNA_x_eraSpellings)), 2, 1),
      place, IFERROR(XMATCH(LEFT(text, signs), MYNA_x_eraSpellings), 0),
      said, TRIM(MID(text, signs+1, LEN(text))),
      count, IF(said="元", 1, IF(AND(MYNA_x_ALLDIGITS(said), LEN(said)<=3), VALUE(said), 0)),
      western, AND(MYNA_x_ALLDIGITS(text), LEN(text)=4),
      IF(western, VALUE(text), IF(AND(place>0, count>0), INDEX(MYNA_x_eraFirstYears, MAX(place, 1))+count-1, #VALUE!))))`,
  },
  {
    name: 'MYNA_x_ERAFROM',
    says: {
      ja: '年の前に書いた元号が始まる日。西暦なら0',
      en: 'the first day of the era that is written before a year; 0 without one',
    },
    text: `LAMBDA(text, LET(
      signs, IF(ISNUMBER(XMATCH(LEFT(text, 2), MYNA_x_eraSpellings)), 2, 1),
      place, IFERROR(XMATCH(LEFT(text, signs), MYNA_x_eraSpellings), 0),
      IF(place=0, 0, INDEX(MYNA_x_eraBegins, MAX(place, 1)))))`,
  },
  {
    name: 'MYNA_x_SAIDDAY',
    says: { ja: '文字列の日付。月だけならその1日', en: 'the day that a text says; the first one of a month alone' },
    text: `LAMBDA(text, LET(
      plain, IF(text="", "", TRIM(MYNA_x_HALFWIDTH(text))),
      weekday, IF(AND(RIGHT(plain)=")", MID(plain, MAX(1, LEN(plain)-2), 1)="("), MID(plain, LEN(plain)-1, 1), ""),
      dated, IF(weekday="", plain, TRIM(LEFT(plain, LEN(plain)-3))),
      written, ISNUMBER(FIND("年", dated)),
      mark, IF(written, "年", IF(ISNUMBER(FIND("/", dated)), "/", IF(ISNUMBER(FIND("-", dated)), "-", "."))),
      yearSaid, TRIM(IFERROR(TEXTBEFORE(dated, mark), "")),
      rest, TRIM(IFERROR(TEXTAFTER(dated, mark), "")),
      next, IF(written, "月", mark),
      monthSaid, TRIM(IFERROR(TEXTBEFORE(rest, next), IF(written, "", rest))),
      behind, TRIM(IFERROR(TEXTAFTER(rest, next), "")),
      whole, IF(written, behind="", ISERROR(FIND(mark, rest))),
      daySaid, IF(whole, "1", IF(written, IF(RIGHT(behind)="日", TRIM(LEFT(behind, LEN(behind)-1)), ""), behind)),
      year, MYNA_x_YEAR(yearSaid),
      short, AND(MYNA_x_ALLDIGITS(monthSaid), LEN(monthSaid)<=2, MYNA_x_ALLDIGITS(daySaid), LEN(daySaid)<=2),
      month, IF(short, VALUE(monthSaid), 0),
      day, IF(short, VALUE(daySaid), 0),
      exists, AND(ISNUMBER(year), month>=1, month<=12, day>=1),
      calendar, IF(exists, MAX(year, 1900), 1900),
      last, DAY(DATE(calendar, MAX(1, MIN(12, month))+1, 0)),
      serial, DATE(calendar, MAX(1, MIN(12, month)), MAX(1, MIN(last, day))),
      begun, IF(whole, serial+last-1, serial)>=MYNA_x_ERAFROM(yearSaid),
      rightDay, OR(weekday="", AND(NOT(whole), weekday=MID("日月火水木金土", WEEKDAY(serial), 1))),
      IF(plain="", "", IF(AND(exists, day<=last), IF(year<1900, #NUM!, IF(AND(begun, rightDay), MYNA_x_DAY(serial), #VALUE!)), #VALUE!))))`,
  },
  {
    name: 'MYNA_x_DATE',
    says: { ja: '1つの値の日付。空白は ""', en: 'the day of one value, "" for a blank' },
    text: `LAMBDA(value,
      IF(ISNUMBER(value), MYNA_x_DAY(value), IF(ISTEXT(value), MYNA_x_SAIDDAY(value), IF(value="", "", #VALUE!))))`,
  },
  {
    name: 'MYNA_x_DATES',
    says: { ja: '範囲の日付。空白は ""', en: 'the days of a range, "" for blanks' },
    text: `LAMBDA(range, MAP(IF(range="", "", range), MYNA_x_DATE))`,
  },
  {
    name: 'MYNA_x_MONTHSON',
    says: {
      ja: '何か月か後の同じ日。短い月ならその末日',
      en: 'the same day so many months on, or the last one of a shorter month',
    },
    text: `LAMBDA(day, months, LET(
      first, DATE(YEAR(day), MONTH(day)+months, 1),
      last, DAY(DATE(YEAR(first), MONTH(first)+1, 0)),
      first+MIN(DAY(day), last)-1))`,
  },
  {
    name: 'MYNA_x_SAIDFISCALYEAR',
    says: { ja: '2025年度、令和7年度、R7 の年度', en: 'the fiscal year of 2025年度, 令和7年度 or R7' },
    text: `LAMBDA(text, LET(
      plain, IF(text="", "", TRIM(MYNA_x_HALFWIDTH(text))),
      IF(plain="", "", MYNA_x_YEAR(TRIM(IF(RIGHT(plain, 2)="年度", LEFT(plain, LEN(plain)-2), plain))))))`,
  },
  {
    name: 'MYNA_x_FISCALYEARS',
    says: { ja: '範囲の年度（1900～9998）。空白は ""', en: 'the fiscal years of a range, 1900 to 9998; "" for blanks' },
    text: `LAMBDA(range, MAP(IF(range="", "", range), LAMBDA(value, LET(
      year, IF(ISNUMBER(value), value, IF(ISTEXT(value), MYNA_x_SAIDFISCALYEAR(value), IF(value="", "", #VALUE!))),
      IF(year="", "", IF(OR(year<>INT(year), year<1900, year>9998), #NUM!, year))))))`,
  },
  {
    name: 'MYNA_x_ERAYEAR',
    says: { ja: '日付の和暦の年（元年は1）', en: 'the year of the era in force on a day' },
    text: `LAMBDA(day, YEAR(day)-INDEX(MYNA_x_eraYears, MATCH(day, MYNA_x_eraDays, 1))+1)`,
  },
  {
    name: 'MYNA_x_FISCALYEARNAME',
    says: {
      ja: '令和7年度。その年の12月31日の元号による',
      en: '令和7年度, by the era in force on 31 December of that year',
    },
    text: `LAMBDA(year, LET(
      era, MATCH(DATE(MAX(year, 1900), 12, 31), MYNA_x_eraDays, 1),
      count, year-INDEX(MYNA_x_eraYears, era)+1,
      INDEX(MYNA_x_eraNames, era) & IF(count=1, "元", count) & "年度"))`,
  },
  {
    name: 'MYNA_x_WAREKI',
    says: { ja: '日付を書式のとおりに書いた文字列', en: 'a day written in a format' },
    text: `LAMBDA(day, format, LET(
      tokens, {"yyyy","aaaa","aaa","ggg","gg","g","ee","e年","e","mm","m","dd","d"},
      small, REDUCE(format, {"Y","A","G","E","M","D"}, LAMBDA(done, letter, SUBSTITUTE(done, letter, LOWER(letter)))),
      marked, REDUCE(small, SEQUENCE(13), LAMBDA(done, at, SUBSTITUTE(done, INDEX(tokens, 1, at), UNICHAR(57344+at)))),
      long, REDUCE(FALSE, {"gggg","eee","mmm","ddd"}, LAMBDA(found, run, OR(found, ISNUMBER(FIND(run, small))))),
      letters, REDUCE(FALSE, SEQUENCE(26), LAMBDA(found, at,
        OR(found, ISNUMBER(FIND(UNICHAR(64+at), marked)), ISNUMBER(FIND(UNICHAR(96+at), marked))))),
      place, MATCH(day, MYNA_x_eraDays, 1),
      era, INDEX(MYNA_x_eraNames, place),
      count, MYNA_x_ERAYEAR(day),
      weekday, MID("日月火水木金土", WEEKDAY(day), 1),
      said, LAMBDA(at, CHOOSE(at, YEAR(day) & "", weekday & "曜日", weekday, era, LEFT(era), INDEX(MYNA_x_eraLetters, place),
        TEXT(count, "00"), IF(count=1, "元", count) & "年", count & "",
        TEXT(MONTH(day), "00"), MONTH(day) & "", TEXT(DAY(day), "00"), DAY(day) & "")),
      IF(OR(long, letters), #VALUE!,
        REDUCE(marked, SEQUENCE(13), LAMBDA(done, at, SUBSTITUTE(done, UNICHAR(57344+at), said(at)))))))`,
  },
];
