import type { Day } from '../calendar';
import { priceList } from './priceList';
import type { PriceList } from './priceList';
import type { MailClass, MailOption } from './services';
import { periodStarts } from './tariff';
import type { Tariff } from './tariff';

export type PriceBook = (mailClass: MailClass, day?: Day) => PriceList;

/** Price lists by class and day; each is made once, since between two changes of the tariff all days have the same. */
export function priceBook(tariff: Tariff, options: readonly MailOption[]): PriceBook {
  const starts = periodStarts(tariff);
  const lists = new Map<MailClass, PriceList[]>();
  return (mailClass, day) => {
    let known = lists.get(mailClass);
    if (!known) lists.set(mailClass, (known = []));
    return (known[periodOf(starts, day)] ??= priceList(tariff, mailClass, options, day));
  };
}

function periodOf(starts: readonly Day[], day: Day | undefined): number {
  if (day === undefined) return starts.length + 1;
  let period = 0;
  while (period < starts.length && starts[period]! <= day) period++;
  return period;
}
