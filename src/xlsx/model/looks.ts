import type { Rect } from '../../sheet';

/** Cells of the sheet of this name that show just this text have this look. */
export interface ColourRule {
  readonly sheet: string;
  readonly cells: readonly Rect[];
  readonly text: string;
  readonly fill: string;
  readonly fontColor: string;
}

/** What a screen can show of a book, and the book itself does not hold. */
export interface BookLooks {
  readonly hidesGridlines: boolean;
  /** Room between the text of a cell and its left and right border, in pixels. */
  readonly cellPadding: number;
  readonly colourRules: readonly ColourRule[];
}
