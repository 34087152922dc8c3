import type { GeneralFaults } from '../../domain';
import type { FaultTexts } from './faults';

const WEEKDAYS: Readonly<Record<string, string>> = {
  ...{ 日: 'Sunday', 月: 'Monday', 火: 'Tuesday', 水: 'Wednesday' },
  ...{ 木: 'Thursday', 金: 'Friday', 土: 'Saturday' },
};

/** Faults of reading dates. */
export const DATE_FAULTS: FaultTexts<
  Pick<GeneralFaults, 'unreadableDate' | 'dayBeforeEra' | 'wrongWeekday' | 'yearsDiffer'>
> = {
  unreadableDate: [
    '#VALUE!',
    ({ text }) => ({
      ja: `「${text}」は日付として読めません。2026/4/1、2026-04-01、令和8年4月1日、R8.4.1、2026年4月 のように入力してください。`,
      en: `"${text}" does not read as a date. Write 2026/4/1, 2026-04-01, 令和8年4月1日, R8.4.1 or 2026年4月.`,
    }),
  ],
  dayBeforeEra: [
    '#VALUE!',
    ({ text, era, meant }) => ({
      ja: `「${text}」は${era}になる前の日です。${meant} と入力してください。`,
      en: `"${text}" lies before ${era} began. Write ${meant}.`,
    }),
  ],
  wrongWeekday: [
    '#VALUE!',
    ({ text, weekday, right }) => ({
      ja: `「${text}」の曜日（${weekday}）が日付と合いません。この日は${right}曜日です。`,
      en: `The weekday of "${text}" (${weekday}) does not fit the date, which is a ${WEEKDAYS[right]}.`,
    }),
  ],
  yearsDiffer: [
    '#VALUE!',
    ({ text, years: [first, second] }) => ({
      ja: `「${text}」の2つの年（${first}年と${second}年）が違います。`,
      en: `The two years of "${text}" differ (${first} and ${second}).`,
    }),
  ],
};
