import { walk } from '../package/xml';
import { sheetHandlers } from '../read/scanSheet';
import { sameFormula, type CellChanges } from './compare';
import type { SheetContext } from './sheetPatch';

/** Groups of cells that share the formula of their first cell, where that one changes: all of them need formulas of their own. */
export function releaseSharedFormulas(
  xml: string,
  changes: CellChanges,
  { before, after }: Pick<SheetContext, 'before' | 'after'>,
): { cells: CellChanges; groups: ReadonlySet<string> } {
  const groups = new Set<string>();
  if (!xml.includes('"shared"')) return { cells: changes, groups };
  const cells: CellChanges = new Map([...changes].map(([row, inRow]) => [row, new Map(inRow)]));
  const visitor = {
    cell({
      row,
      column,
      formula,
    }: {
      row: number;
      column: number;
      formula: { attributes: Readonly<Record<string, string>>; text: string } | null;
    }) {
      if (formula?.attributes['t'] !== 'shared') return;
      const group = formula.attributes['si'] ?? '';
      const change = changes.get(row)?.get(column);
      const isFirst = formula.text !== '';
      if (isFirst && change !== undefined && !sameFormula(before.cells.get(row)?.get(column), change))
        groups.add(group);
      if (isFirst || change !== undefined || !groups.has(group)) return;
      const inRow = cells.get(row) ?? new Map();
      cells.set(row, inRow.set(column, after.cells.get(row)?.get(column) ?? null));
    },
  };
  walk(xml, sheetHandlers(visitor));
  return { cells, groups };
}
