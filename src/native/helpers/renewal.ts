import type { Helper } from './helper';

/** The terms of cards and certificates. */
export const RENEWAL_HELPERS: readonly Helper[] = [
  {
    name: 'MYNA_x_RULE',
    says: { ja: 'ある日に施行されている規則の値', en: 'the value of the rule that is in force on a day' },
    text: `LAMBDA(rule, day, SUMIFS(MYNA_x_ruleValues,
      MYNA_x_ruleNames, rule, MYNA_x_ruleFirstDays, "<=" & day, MYNA_x_ruleLastDays, ">=" & day))`,
  },
  {
    name: 'MYNA_x_BIRTHDAYIN',
    says: {
      ja: 'ある年の誕生日。2月29日生まれの平年の誕生日は2月28日',
      en: 'the birthday in a year; that of 29 February is 28 February in common years',
    },
    text: `LAMBDA(year, birth, DATE(year, MONTH(birth), MIN(DAY(birth), DAY(DATE(year, MONTH(birth)+1, 0)))))`,
  },
  {
    name: 'MYNA_x_AGE',
    says: { ja: 'ある日の満年齢', en: 'the age in whole years on a day' },
    text: `LAMBDA(day, birth, YEAR(day)-YEAR(birth)-(MYNA_x_BIRTHDAYIN(YEAR(day), birth)>day))`,
  },
  {
    name: 'MYNA_x_BIRTHDAY',
    says: {
      ja: 'ある日の後の count 回目の誕生日。その日の誕生日は数えない',
      en: 'the birthday so many times after a day; one on that very day is not counted',
    },
    text: `LAMBDA(day, birth, count,
      MYNA_x_BIRTHDAYIN(YEAR(day)+count-(MYNA_x_BIRTHDAYIN(YEAR(day), birth)>day), birth))`,
  },
  {
    name: 'MYNA_x_CAPPED',
    says: {
      ja: '期限と別の期限（「-」はなし）の早いほう。別の期限が始まりより前なら #NUM!',
      en: 'the earlier of an expiry and another one ("-" for none); #NUM! where that lies before the start',
    },
    text: `LAMBDA(start, expiry, other, IF(other="-", expiry, IF(other<start, #NUM!, MIN(expiry, other))))`,
  },
  {
    name: 'MYNA_x_RENEWFROM',
    says: { ja: '更新できる最初の日', en: 'the first day on which renewal is open' },
    text: `LAMBDA(expiry, MYNA_x_MONTHSON(expiry, 0-MYNA_x_RULE("monthsBeforeExpiry", expiry))+1)`,
  },
  {
    name: 'MYNA_x_RENEWED',
    says: { ja: 'TRUE、FALSE または更新した日付', en: 'TRUE, FALSE or the day of the renewal' },
    text: `LAMBDA(value, LET(
      said, UPPER(TRIM(MYNA_x_HALFWIDTH(value & " "))),
      IF(OR(said="TRUE", said="1"), TRUE, IF(OR(said="FALSE", said="0"), FALSE, MYNA_x_DATE(value)))))`,
  },
];
