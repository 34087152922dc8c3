import { isStoredError } from '../../../../src/sheet';
import type { Matrix, StoredValue } from '../../../../src/sheet';
import type { MemoryCell, MemorySheet } from './memorySheet';

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Gives a formula's result, a matrix to spill. */
export type Calculate = (
  formula: string,
  cell: FormulaCell,
) => StoredValue | Matrix<StoredValue> | Promise<StoredValue | Matrix<StoredValue>>;

/** Enough for the short chains of formulas that tests write; a real grid knows which cell depends on which. */
const MAX_PASSES = 10;

/** Calculates until nothing changes. Returns the sheets where something did. */
export async function calculateAll(sheets: readonly MemorySheet[], calculate: Calculate): Promise<Set<string>> {
  const changed = new Set<string>();
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    let again = false;
    for (const sheet of sheets) {
      for (const { row, column, cell } of [...sheet.existing()]) {
        if (cell.formula === null) continue;
        const before = JSON.stringify([cell.value, cell.spill]);
        const result = await calculate(cell.formula, { sheet: sheet.properties.id, row, column });
        if (cell.formula !== null) place(sheet, row, column, cell, result);
        if (JSON.stringify([cell.value, cell.spill]) === before) continue;
        again = true;
        changed.add(sheet.properties.id);
      }
    }
    if (!again) return changed;
  }
  return changed;
}

function place(
  sheet: MemorySheet,
  row: number,
  column: number,
  cell: MemoryCell,
  result: StoredValue | Matrix<StoredValue>,
): void {
  unspill(sheet, cell);
  if (!isMatrix(result)) {
    cell.value = result;
    return;
  }
  const rect = { row, column, rows: result.length, columns: result[0]?.length ?? 0 };
  const others = [...sheet.existing(rect)].filter((other) => other.cell !== cell);
  if (others.some((other) => other.cell.value !== null || other.cell.formula !== null)) {
    cell.value = { error: '#SPILL!' };
    return;
  }
  result.forEach((values, i) =>
    values.forEach((value, j) => Object.assign(sheet.cell(row + i, column + j), { value, spilled: i + j > 0 })),
  );
  cell.spill = rect;
}

export function unspill(sheet: MemorySheet, cell: MemoryCell): void {
  if (!cell.spill) return;
  for (const other of sheet.existing(cell.spill)) {
    if (other.cell.spilled) Object.assign(other.cell, { value: null, spilled: false });
  }
  cell.spill = null;
}

function isMatrix(result: StoredValue | Matrix<StoredValue>): result is Matrix<StoredValue> {
  return Array.isArray(result);
}

export function shownText(value: StoredValue): string {
  if (value === null) return '';
  if (isStoredError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
