import type { Matrix } from '../../sheet';
import type { CellRect, CellWrite } from '../access/cells';

interface Cells {
  usedRect(sheet: string, valuesOnly: boolean): CellRect | null;
  formulas(sheet: string, rect: CellRect): Matrix<string | null>;
  write(sheet: string, rect: CellRect, cells: Matrix<CellWrite>): void;
}

/** Fault: the engine leaves the formulas of a copied sheet without results until they are entered. So they are, once more. */
export function calculateCopy(cells: Cells, sheet: string, copy: string): void {
  const used = cells.usedRect(sheet, true);
  if (!used) return;
  const formulas = cells.formulas(sheet, used);
  const entered = formulas.map((row) => row.map((formula) => (formula === null ? undefined : { formula })));
  if (entered.flat().some(Boolean)) cells.write(copy, used, entered);
}
