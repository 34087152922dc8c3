import type { Rect } from '../../sheet';

/** A day, or all of its month or year, that a filter lets through: as fine as its last member. */
export interface BookFilterDay {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

export const FILTER_OPERATORS = [
  ...(['equal', 'notEqual', 'greaterThan', 'greaterThanOrEqual', 'lessThan', 'lessThanOrEqual'] as const),
];

export interface BookFilterCondition {
  readonly operator: (typeof FILTER_OPERATORS)[number];
  /** A number as a file writes it, or a text, in which `*` and `?` stand for others. */
  readonly value: string;
}

/** What a row has in a column so that a filter lets it through. */
export type BookCriterion =
  /** Texts as cells show them, days, and whether blank cells pass. */
  | {
      readonly kind: 'values';
      readonly values: readonly string[];
      readonly days: readonly BookFilterDay[];
      readonly blank: boolean;
    }
  /** One or two; `all` where both have to hold. */
  | { readonly kind: 'conditions'; readonly conditions: readonly BookFilterCondition[]; readonly all: boolean }
  /** By colours, by icons or by what the day is: a file's own stays in it. */
  | { readonly kind: 'other' };

/** The filter of a sheet. Which rows it hides is said by the rows. */
export interface BookFilter {
  /** With the row of titles. */
  readonly rect: Rect;
  /** Columns with a criterion, counted in the sheet. */
  readonly columns: readonly { readonly column: number; readonly criterion: BookCriterion }[];
}
