import type { Numeral } from './parseNumeral';
import { resolutionOf } from './resolution';

/** A number as a cell holds it, or as a text printed it. */
export type Figure = number | Numeral;

/** The figure with the worth of its last digit: for a plain number, of the last one that Excel shows. */
export function printed(figure: Figure): Numeral {
  return typeof figure === 'number' ? { value: figure, resolution: resolutionOf(figure), spoken: false } : figure;
}
