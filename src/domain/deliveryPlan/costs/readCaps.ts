import { fail } from '../../fault';
import type { PlanCells } from '../table/cells';
import { filledColumns, yenIn } from './readCosts';
import { CATEGORIES, CATEGORY_IDS, plainCost } from './words';
import type { CategoryId } from './words';

declare module '../../fault' {
  interface PlanFaults {
    capColumns: { columns: number };
    unknownCap: { row: number; text: string };
    capTwice: { row: number; text: string };
    capValue: { row: number; text: string };
  }
}

/** Two columns, a column of the estimate and the most of it that counts in a year; a row without an amount says nothing. */
export function readCaps(cells: PlanCells | undefined): ReadonlyMap<CategoryId, number> {
  const caps = new Map<CategoryId, number>();
  if (cells === undefined) return caps;
  const table = filledColumns(cells);
  const columns = table[0]?.length ?? 0;
  if (columns !== 2) return fail('capColumns', { columns });
  table.forEach(([name = null, value = null], index) => {
    const text = name === null ? '' : String(name);
    const plain = plainCost(text);
    const yen = yenIn(value);
    // The heading of the table has words in both of its cells.
    if (plain === '' || value === null || (index === 0 && yen === undefined && categoryOf(plain) === undefined)) return;
    const row = index + 1;
    const category = categoryOf(plain) ?? fail('unknownCap', { row, text });
    if (caps.has(category)) fail('capTwice', { row, text });
    caps.set(category, yen ?? fail('capValue', { row, text: String(value) }));
  });
  return caps;
}

function categoryOf(plain: string): CategoryId | undefined {
  return CATEGORY_IDS.find((category) => CATEGORIES[category].name === plain);
}
