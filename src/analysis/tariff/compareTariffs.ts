import { readDate } from '../../domain/calendar';
import { ratesOn } from '../../domain/postage';
import type { Rate } from '../../domain/postage';
import { describeFailure } from '../../functions';
import type { Failure } from '../../functions';
import { builtInTariff, titleOf } from '../../functions/postage';
import { postalServiceIds } from '../../reference';

/** A price on two days; null where one of them has none. */
export interface RateChange {
  readonly service: string;
  readonly option: boolean;
  /** null: one price for every weight. */
  readonly maxGrams: number | null;
  readonly before: number | null;
  readonly after: number | null;
}

/** The built-in prices of a day (`YYYY-MM-DD`), or why there are none. */
export function ratesOfDay(day: string): readonly Rate[] | Failure {
  try {
    return ratesOn(builtInTariff(), postalServiceIds, readDate(day));
  } catch (error) {
    return describeFailure(error);
  }
}

/** Every price of either day, in the order of the tariff. */
export function compareTariffs(before: readonly Rate[], after: readonly Rate[]): readonly RateChange[] {
  return postalServiceIds.flatMap((service) => {
    const [former, later] = [before, after].map((rates) => rates.filter((rate) => rate.service === service));
    const limits = new Set([...former!, ...later!].map(({ maxGrams }) => maxGrams));
    return [...limits].sort(byLimit).map((maxGrams) => ({
      service: titleOf(service),
      option: OPTIONS.has(service),
      maxGrams,
      before: yenAt(former!, maxGrams),
      after: yenAt(later!, maxGrams),
    }));
  });
}

export function changed({ before, after }: RateChange): boolean {
  return before !== after;
}

/** The tariff lists classes first; the first option is registration. */
const OPTIONS: ReadonlySet<string> = new Set(postalServiceIds.slice(postalServiceIds.indexOf('registeredMail')));

function yenAt(rates: readonly Rate[], maxGrams: number | null): number | null {
  return rates.find((rate) => rate.maxGrams === maxGrams)?.yen ?? null;
}

function byLimit(a: number | null, b: number | null): number {
  return (a ?? Infinity) - (b ?? Infinity);
}
