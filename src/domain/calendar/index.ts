export {
  addDays,
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  isCivil,
  isLeapYear,
  isoOf,
  LAST_DAY,
  monthsBetween,
  PLAIN_DAYS,
  startOfMonth,
  weekdayOf,
} from './day';
export type { Civil, Day } from './day';
export { ERA_PATTERN, ERAS, eraYearOf, eraYearText } from './eras';
export { FISCAL_YEARS, fiscalYearMonths, fiscalYearName, fiscalYearOf, readFiscalYear } from './fiscalYear';
export { DEFAULT_DATE_FORMAT, formatDate, readDate } from './dates';
