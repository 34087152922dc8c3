/** A figure of a document that follows from others: where it was printed, and the cells that compute it anew. */
export interface Figure {
  readonly place: string;
  readonly what: string;
  readonly unit: string;
  readonly published: string;
  readonly computed: string;
  readonly verdict: string;
  /** The cell whose formula spills into `computed`. */
  readonly spillsFrom?: string | undefined;
  /** Decimals to show; none if left out. */
  readonly decimals?: 1 | 2;
  /** How the printed figure was read, or why it is off. */
  readonly remark?: string | undefined;
}
