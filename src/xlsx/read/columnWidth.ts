import type { BookStyle } from '../book';

/** Japanese fonts whose digits are half as wide as their characters; the others' are narrower. */
const WIDE_DIGITS = /ゴシック|明朝|gothic|mincho|meiryo|メイリオ|UD デジタル/i;
const POINTS_PER_PIXEL = 0.75;

/** How many points one unit of a column's width has: the width of a digit in the book's font, in whole pixels (18.3.1.13). */
export function pointsPerDigit({ fontName = '', fontSize = 11 }: BookStyle): number {
  const pixels = Math.max(1, Math.round(((WIDE_DIGITS.test(fontName) ? 8 : 7) * fontSize) / 11));
  return pixels * POINTS_PER_PIXEL;
}
