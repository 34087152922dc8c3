import type { Band } from './band';
import { unitPriceOf } from './packing';
import type { PackingStep } from './packing';

/** A band and its number of parcels; null where one is not yet known. */
export interface BandCount {
  readonly band: Band | null;
  readonly count: number | null;
}

export interface BandCost {
  readonly unitPrice: number;
  readonly yen: number;
}

/** What each band costs; null where its band or count is not yet known. */
export function bandCosts(pairs: readonly BandCount[], packing: readonly PackingStep[]): (BandCost | null)[] {
  return pairs.map(({ band, count }) => {
    if (!band || count === null) return null;
    const unitPrice = unitPriceOf(band, packing);
    return { unitPrice, yen: unitPrice * count };
  });
}

/** The sum of the bands that are known; null where none is. */
export function totalCost(costs: readonly (BandCost | null)[]): number | null {
  const known = costs.filter((cost) => cost !== null);
  return known.length === 0 ? null : known.reduce((sum, { yen }) => sum + yen, 0);
}
