import { fail } from '../fault';
import type { Band } from './band';

/** From how many cards on a parcel costs how much; ascending. */
export interface PackingStep {
  readonly from: number;
  readonly unitPrice: number;
}

/** The price of a parcel of a band. A band in which the price changes has none: its count cannot be divided. */
export function unitPriceOf(band: Band, packing: readonly PackingStep[]): number {
  const step = packing.filter(({ from }) => from <= band.from).at(-1);
  if (!step) return fail('bandBelowPacking', { band: band.text, first: packing[0]!.from });
  const next = packing.find(({ from }) => from > band.from);
  if (next && next.from <= band.to) return fail('bandSplit', { band: band.text, boundary: next.from });
  return step.unitPrice;
}
