const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** 2024年10月1日, of a day in ISO 8601. */
export function japaneseDay(isoDay: string): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 1 October 2024. */
export function englishDay(isoDay: string): string {
  const [year, month = 1, day] = isoDay.split('-').map(Number);
  return `${day} ${englishMonth(year!, month)}`;
}

/** October 2024; months count from 1. */
export function englishMonth(year: number, month: number): string {
  return `${MONTHS[month - 1]} ${year}`;
}
