import { DATES } from './dates';
import { ARRAYS, EARLY, FILTERED, NAMED, OPERATORS } from './features';
import { ENGINEERING, FINANCE } from './financeAndEngineering';
import { DATABASE, LOOKUP } from './lookup';
import { MATHEMATICS } from './mathematics';
import { STATISTICS } from './statistics';
import { LOGIC, TEXT } from './textAndLogic';

interface BookTemplates {
  readonly name: string;
  readonly templates: string;
  /** How many formulas each line gets in place of the usual number. */
  readonly each?: number;
  readonly date1904?: boolean;
}

export const BOOKS: readonly BookTemplates[] = [
  { name: 'mathematics', templates: MATHEMATICS },
  { name: 'statistics', templates: STATISTICS },
  { name: 'text', templates: TEXT },
  { name: 'logic', templates: LOGIC },
  { name: 'dates', templates: DATES },
  { name: 'lookup', templates: LOOKUP },
  { name: 'database', templates: DATABASE },
  { name: 'finance', templates: FINANCE },
  { name: 'engineering', templates: ENGINEERING },
  { name: 'operators', templates: OPERATORS },
  { name: 'arrays', templates: ARRAYS },
  { name: 'names', templates: NAMED, each: 60 },
  { name: 'filtered', templates: FILTERED, each: 20 },
  { name: 'earlyDays', templates: EARLY, each: 60 },
  { name: 'days1904', templates: DATES, each: 5, date1904: true },
];
