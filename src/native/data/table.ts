import type { Text } from '../../functions';
import type { Content } from '../../sheet';

/** One column of a table on the data sheet: the name under which the texts read its cells. */
export interface DataColumn {
  /** Begins with `MYNA_x_`. */
  readonly name: string;
  readonly heading: string;
}

/** A table of the data sheet. */
export interface DataTable {
  readonly title: Text;
  /** Where its figures come from. */
  readonly source: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly (Content | null)[])[];
}
