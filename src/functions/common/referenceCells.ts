import { readDate } from '../../domain/calendar';
import { fail } from '../../domain';
import { normalizeWidth } from '../../domain/numerals';
import type { Cell, CellType, ReferenceTable } from '../../reference';
import { BLANK, DateCell } from '../core/cell';
import type { OutputCell } from '../core/cell';
import type { Matrix } from '../../sheet';

/** A reference table as a sheet shows it: the header first, days and months as dates. */
export function tableCells(table: ReferenceTable): Matrix<OutputCell> {
  const types = table.columns.map((column) => column.type);
  return [
    table.columns.map((column) => column.title),
    ...table.rows.map((row) => row.map((cell, index) => outputCell(cell, types[index]!))),
  ];
}

export function outputCell(cell: Cell, type: CellType): OutputCell {
  if (cell === null) return BLANK;
  if (type === 'date') return new DateCell(readDate(cell));
  return type === 'month' ? new DateCell(readDate(cell), 'yyyy/m') : cell;
}

/** A title goes before a number, since a title may be a number. */
export function columnIndex(table: ReferenceTable, written: string): number {
  const titles = table.columns.map((column) => column.title);
  const byTitle = titles.findIndex((title) => titleKey(title) === titleKey(written));
  if (byTitle >= 0) return byTitle;
  const index = Number(titleKey(written)) - 1;
  return titles[index] === undefined ? fail('unknownColumn', { text: written, columns: titles }) : index;
}

function titleKey(title: string): string {
  return normalizeWidth(title).replaceAll(' ', '');
}
