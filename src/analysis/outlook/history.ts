import { civilOf } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { across, down, formulas } from './sheet';
import type { BodyOutlook, OutlookBlock } from './sheet';
import type { OutlookTexts } from './texts/ja';

/** The cards by month of issue and the published counts, below headings in the row `head`. */
export function history(
  { body, forecast, deliveries }: BodyOutlook,
  head: number,
  texts: OutlookTexts,
): OutlookBlock[] {
  const first = head + 1;
  const { issued } = forecast;
  const estimates = issued.map(({ basis, issued: count, estimate = null }) => (basis === 'own' ? estimate : count));
  const own = issued.map(({ basis, issued: count }) => (basis === 'own' ? count : null));
  return [
    across(`A${head - 1}`, 'heading', texts.history),
    across(`A${head}`, 'head', ...texts.historyColumns),
    down(
      `A${first}`,
      'month',
      issued.map(({ month }) => month),
    ),
    down(`B${first}`, 'number', estimates),
    down(`C${first}`, 'inputNumber', own),
    formulas(
      `D${first}`,
      'number',
      issued.map((_, index) => [
        // Where there is no estimate either, a figure that is taken out again must not become 0.
        `=IF(C${first + index}="",${estimates[index] === null ? 'NA()' : `B${first + index}`},C${first + index})`,
        own[index] ?? estimates[index] ?? null,
      ]),
    ),
    down(
      `E${first}`,
      'percent',
      issued.map(({ minorShare }) => minorShare),
    ),
    down(
      `F${first}`,
      'label',
      issued.map(({ basis }) => texts.bases[basis]),
    ),
    across(`H${head - 1}`, 'heading', texts.published),
    across(`H${head}`, 'head', ...texts.publishedColumns),
    down(
      `H${first}`,
      'label',
      deliveries.statistics.days.map((day) => dayText(day)),
    ),
    down(`I${first}`, 'number', body.delivered),
  ];
}

/** A text, for the styles have no day: `2022/12/31`. */
function dayText(day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return `'${year}/${month}/${date}`;
}
