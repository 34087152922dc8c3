import { FISCAL_YEARS, PLAIN_DAYS, readDate, readFiscalYear } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import type { Reader } from '../core/argument';

/** A day: Excel's serial, or text. */
export const date: Reader<Day> = {
  help: {
    ja: '日付。2026/4/1、2026-04-01、令和8年4月1日（水）、令和二年十月二十七日、R8.4.1、2026年4月（その月の1日）のような文字列も読みます',
    en: 'a date; text such as 2026/4/1, 2026-04-01, 令和8年4月1日（水）, 令和二年十月二十七日, R8.4.1 or 2026年4月 (its first day) is read too',
  },
  plain: { ...PLAIN_DAYS, whole: true },
  refusesZero: true,
  read: readDate,
};

/** A fiscal year (April to March) by the year of its April. */
export const fiscalYear: Reader<number> = {
  help: {
    ja: `年度（${FISCAL_YEARS.minimum}～${FISCAL_YEARS.maximum}）。2025年度、令和7年度、R7 のような文字列も読みます`,
    en: `a fiscal year, ${FISCAL_YEARS.minimum} to ${FISCAL_YEARS.maximum}; text such as 2025年度, 令和7年度 or R7 is read too`,
  },
  plain: { ...FISCAL_YEARS, whole: true },
  refusesZero: true,
  read: readFiscalYear,
};
