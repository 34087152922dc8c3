import { holidayDays, nationalHolidays } from '../../reference';
import type { DataTable } from './table';

const SOURCE = '国民の祝日に関する法律';

export const HOLIDAY_TABLE: DataTable = {
  title: { ja: '国民の祝日・休日', en: 'National holidays' },
  source: SOURCE,
  columns: [{ name: 'MYNA_x_holidays', heading: '日付' }],
  rows: holidayDays().map((day) => [day]),
};

/** Beyond these years no day is known to be a holiday or not. */
export const HOLIDAY_YEARS: DataTable = {
  title: { ja: '祝日を収録している年（最初と最後）', en: 'Years whose holidays are on record: first and last' },
  source: SOURCE,
  columns: [{ name: 'MYNA_x_holidayYears', heading: '年' }],
  rows: [[nationalHolidays.from], [nationalHolidays.to]],
};
