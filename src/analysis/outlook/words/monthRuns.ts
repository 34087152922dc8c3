import { addMonths } from '../../../domain/calendar';
import type { Day } from '../../../domain/calendar';

/** Months in order, those without a gap between them as the first and the last: years of them would fill the page. */
export function monthRuns(months: readonly Day[]): readonly (readonly [first: Day, last: Day])[] {
  const runs: [Day, Day][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && addMonths(run[1], 1) === month) run[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}
