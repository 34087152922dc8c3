import type { Text } from '../../functions';

/** A name that the texts of several functions use: LAMBDA in Excel's own words, over as many lines as are readable. */
export interface Helper {
  /** Begins with `MYNA_x_`. */
  readonly name: string;
  readonly text: string;
  /** What it gives, for the list of names. */
  readonly says: Text;
}
