export { daysInMonth, isCivil, isLeapYear } from './civil';
export type { Civil } from './civil';
export {
  addDays,
  addMonths,
  civilOf,
  dayOf,
  isoOf,
  LAST_DAY,
  monthsBetween,
  PLAIN_DAYS,
  startOfMonth,
  weekdayOf,
} from './day';
export type { Day } from './day';
export { eraYearOf, eraYearText } from './eras';
export { FISCAL_YEARS, fiscalYearMonths, fiscalYearName, fiscalYearOf, readFiscalYear } from './fiscalYear';
export { DEFAULT_DATE_FORMAT, formatDate, readDate } from './dates';
