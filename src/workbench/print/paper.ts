export type Orientation = 'portrait' | 'landscape';

export interface Paper {
  readonly orientation: Orientation;
  /** What the sheet is scaled by so that its columns fit the page; never above 1. */
  readonly scale: number;
}

/** A4 without the margins of 12 mm that print.css leaves, at 96 pixels to the inch. */
const WIDTHS: Readonly<Record<Orientation, number>> = { portrait: 703, landscape: 1031 };
export const HEIGHTS: Readonly<Record<Orientation, number>> = { portrait: 1031, landscape: 703 };

/** Upright where the columns fit, or else lying, unless the sheet says which; what is wider still is made smaller. */
export function paperFor(width: number, asked: unknown): Paper {
  const fitting = width <= WIDTHS.portrait ? 'portrait' : 'landscape';
  const orientation = asked === 'Portrait' ? 'portrait' : asked === 'Landscape' ? 'landscape' : fitting;
  return { orientation, scale: Math.min(1, WIDTHS[orientation] / Math.max(1, width)) };
}

export function widthOf({ orientation }: Paper): number {
  return WIDTHS[orientation];
}
