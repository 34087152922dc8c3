import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { StoredValue } from '../../sheet';
import { Filled } from '../../xlsx';
import type { BookCell, BookSheet } from '../../xlsx';
import { contentOf } from '../access/cellValues';
import { fileArrayMark } from '../formulas/fileArrays';
import type { StyleSheet } from './styles';
import { calculable } from '../formulas/unknownFormulas';

/** The cells of a sheet as the grid holds them. What formulas filled is left to them to fill again. */
export function gridCells(sheet: BookSheet, styles: StyleSheet): IObjectMatrixPrimitiveType<ICellData> {
  // What nobody can calculate here stays where the file has it.
  const filled = new Filled(sheet, ({ formula }) => formula !== undefined && calculable(formula));
  const rows: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, cells] of sheet.cells) {
    const gridRow: Record<number, ICellData> = (rows[row] = {});
    for (const [column, cell] of cells) {
      const content = cell.formula === undefined && filled.has(row, column) ? {} : gridContent(cell);
      gridRow[column] = { ...content, ...(cell.style ? { s: styles.idOf(cell.style) } : {}) };
    }
  }
  return rows;
}

function gridContent(cell: BookCell): ICellData {
  const { formula } = cell;
  if (formula === undefined) return cell.value === null ? {} : plainContent(cell.value);
  const result = cell.value === null ? {} : plainContent(cell.value);
  return { ...result, f: formula, ...fileArrayMark({ ...cell, formula }) };
}

function plainContent(value: Exclude<StoredValue, null>): ICellData {
  const { v, t } = contentOf(value);
  return { v: v!, t: t! };
}
