import type { Helper } from './helper';

/** Words of a list, TRUE and FALSE. */
export const WORD_HELPERS: readonly Helper[] = [
  {
    name: 'MYNA_x_FLAG',
    says: { ja: 'TRUE か FALSE。空白は ""', en: 'TRUE or FALSE, "" for a blank' },
    text: `LAMBDA(cell, LET(
      said, UPPER(TRIM(MYNA_x_HALFWIDTH(MYNA_x_ONE(cell) & " "))),
      IF(said="", "", IF(OR(said="TRUE", said="1"), TRUE, IF(OR(said="FALSE", said="0"), FALSE, #VALUE!)))))`,
  },
];
