import { isStoredError } from '../../../../src/sheet';
import type { Matrix, StoredValue } from '../../../../src/sheet';
import type { FormattedNumber } from '../functions/functionValues';
import type { MemoryCell, MemorySheet } from './memorySheet';

/** A function may give a number with the format to show it in. */
type Given = StoredValue | FormattedNumber;
type Result = Given | Matrix<Given>;

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Gives a formula's result, a matrix to spill. */
export type Calculate = (formula: string, cell: FormulaCell) => Result | Promise<Result>;

/** Enough for the short chains of formulas that tests write; a real grid knows which cell depends on which. */
const MAX_PASSES = 10;

/** Calculates until nothing changes. Returns the sheets where something did. */
export async function calculateAll(sheets: readonly MemorySheet[], calculate: Calculate): Promise<Set<string>> {
  const changed = new Set<string>();
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    let again = false;
    for (const sheet of sheets) {
      for (const { row, column, cell } of [...sheet.existing()]) {
        if (cell.formula === null || cell.held) continue;
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

export function place(sheet: MemorySheet, row: number, column: number, cell: MemoryCell, result: Result): void {
  unspill(sheet, cell);
  if (!isMatrix(result)) {
    Object.assign(cell, shownAs(result));
    return;
  }
  const rect = { row, column, rows: result.length, columns: result[0]?.length ?? 0 };
  const others = [...sheet.existing(rect)].filter((other) => other.cell !== cell);
  if (others.some((other) => other.cell.value !== null || other.cell.formula !== null)) {
    cell.value = { error: '#SPILL!' };
    return;
  }
  result.forEach((values, i) =>
    values.forEach((value, j) =>
      Object.assign(sheet.cell(row + i, column + j), shownAs(value), { spilled: i + j > 0 }),
    ),
  );
  cell.spill = rect;
}

export function unspill(sheet: MemorySheet, cell: MemoryCell): void {
  if (!cell.spill) return;
  for (const other of sheet.existing(cell.spill)) {
    if (other.cell.spilled) Object.assign(other.cell, { value: null, spilled: false, resultFormat: null });
  }
  cell.spill = null;
}

function isMatrix(result: Result): result is Matrix<Given> {
  return Array.isArray(result);
}

function shownAs(given: Given): Pick<MemoryCell, 'value' | 'resultFormat'> {
  return typeof given === 'object' && given !== null && 'numberFormat' in given
    ? { value: given.number, resultFormat: given.numberFormat }
    : { value: given, resultFormat: null };
}

export function shownText(value: StoredValue): string {
  if (value === null) return '';
  if (isStoredError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** As many parts of a number format as functions use for days. */
export function dayText(serial: number, numberFormat: string): string {
  const day = new Date(Date.UTC(1899, 11, 30 + serial));
  const parts: Readonly<Record<string, number>> = {
    ...{ yyyy: day.getUTCFullYear(), m: day.getUTCMonth() + 1, d: day.getUTCDate() },
  };
  return numberFormat.replaceAll('"', '').replace(/yyyy|m|d/g, (part) => String(parts[part]));
}
