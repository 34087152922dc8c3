import type { SheetCell } from '../../desk';
import { setColumnWidths } from '../columnWidth';

export interface ListedFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly value: unknown;
  /** As Excel calls the kind of a value: `String`, `Double`, … */
  readonly type: string;
  readonly numberFormat: string;
}

/** Where each formula stood, how it read, and what it gave, on a sheet of its own behind all others. */
export function addFormulaList(
  context: Excel.RequestContext,
  name: string,
  headers: readonly string[],
  formulas: readonly ListedFormula[],
): void {
  const sheet = context.workbook.worksheets.add(name);
  const range = sheet.getRangeByIndexes(0, 0, formulas.length + 1, headers.length);
  const rows = [
    headers,
    ...formulas.map(({ sheet: of, cell, formula, value }) => [of, cell, formula, value as SheetCell]),
  ];
  range.numberFormat = [
    headers.map(() => '@'),
    ...formulas.map(({ type, numberFormat }) => ['@', '@', '@', type === 'String' ? '@' : numberFormat]),
  ];
  // An apostrophe keeps a formula text even where @ alone would not.
  range.values = rows.map((row, index) =>
    row.map((cell, column) => (index > 0 && column === 2 ? `'${String(cell)}` : (cell ?? ''))),
  );
  range.getRow(0).format.font.bold = true;
  setColumnWidths(range, rows, headers.length);
  sheet.freezePanes.freezeRows(1);
}
