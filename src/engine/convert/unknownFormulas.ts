import type { Book } from '../../xlsx/book';
import { unknownParts } from './unknownParts';
import type { UnknownPart } from './unknownParts';

/** A formula of a file that the grid's engine cannot calculate: it keeps the result that the file holds. */
export interface UnknownFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly parts: readonly UnknownPart[];
}

export function unknownFormulas({ sheets }: Book): readonly UnknownFormula[] {
  const found: UnknownFormula[] = [];
  for (const { name, cells } of sheets) {
    for (const [row, inRow] of cells) {
      for (const [column, { formula }] of inRow) {
        const parts = formula === undefined ? [] : unknownParts(formula);
        if (formula !== undefined && parts.length > 0) found.push({ sheet: name, row, column, formula, parts });
      }
    }
  }
  return found;
}
