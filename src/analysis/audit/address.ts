import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import type { Place } from './cells';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** `'第1 四半期'!B3`, as formulas write it. */
export function addressOf({ sheet, row, column, rows, columns }: Place): string {
  const range = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  return stringifyA1Ref({ context: [sheet], range });
}

/** The cells that a reference means; none for other workbooks and what is no reference. */
export function placeOf(reference: string, ownSheet: string): Place | undefined {
  const parsed = parseA1Ref(reference);
  if (!parsed || !('range' in parsed)) return undefined;
  const context = 'context' in parsed ? (parsed.context ?? []) : [];
  if (context.length > 1) return undefined;
  const { top, left, bottom, right } = parsed.range;
  const [row, column] = [top ?? 0, left ?? 0];
  return {
    sheet: context[0] ?? ownSheet,
    row,
    column,
    rows: (bottom ?? LAST_ROW) - row + 1,
    columns: (right ?? LAST_COLUMN) - column + 1,
  };
}
