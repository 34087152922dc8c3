import type { Day } from '../../domain/calendar';
import { DateCell } from './cell';

/** A month as a result: its first day, shown as 2026年4月. */
export function monthCell(month: Day): DateCell {
  return new DateCell(month, 'yyyy"年"m"月"');
}
