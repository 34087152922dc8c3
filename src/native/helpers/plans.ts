import type { Helper } from './helper';

/** Delivery plans: whole windows, open days, months of a list. */
export const PLAN_HELPERS: readonly Helper[] = [
  {
    name: 'MYNA_x_CEILING',
    says: {
      ja: '切り上げた整数。計算の端数（15桁目より下）は切り上げない',
      en: 'rounded up to a whole number; what calculating leaves over beyond fifteen digits is not',
    },
    text: `LAMBDA(quotient, LET(
      near, ROUND(quotient, 0),
      IF(ABS(quotient-near)<=4E-15*ABS(quotient), near, near+(quotient>near))))`,
  },
  {
    name: 'MYNA_x_ORDINARY',
    says: {
      ja: '土日、祝日、年末年始（12月29日～1月3日）でない日なら TRUE',
      en: 'TRUE for a day that is no weekend, no holiday and not from 29 December to 3 January',
    },
    text: `LAMBDA(day, LET(
      yearEnd, OR(AND(MONTH(day)=12, DAY(day)>=29), AND(MONTH(day)=1, DAY(day)<=3)),
      NOT(OR(WEEKDAY(day, 2)>5, yearEnd, ISNUMBER(XMATCH(day, MYNA_x_holidays))))))`,
  },
  {
    name: 'MYNA_x_MONTHLY',
    says: {
      ja: '月ごとの数の month 番目。1つのセルはどの月にも当たる',
      en: 'the figure of a month in a list; a single cell stands for every month',
    },
    text: `LAMBDA(list, month, INDEX(list, MIN(month, MYNA_x_ROWS(list)), 1))`,
  },
  {
    name: 'MYNA_x_KNOWN',
    says: {
      ja: '最初の空白までの月数。1つのセルなら「どの月も」を表す1E+9',
      en: 'the months before the first blank; 1E+9, for ever, for a single cell',
    },
    text: `LAMBDA(list, IF(MYNA_x_ROWS(list)=1, 1E+9,
      REDUCE(0, list, LAMBDA(count, value, IF(count<>INT(count), count, IF(value="", count+0.5, count+1))))))`,
  },
];
