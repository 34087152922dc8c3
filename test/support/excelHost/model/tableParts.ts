import type { GridTable } from '../../../../src/engine/book/gridBook';
import type { Rect } from '../../../../src/sheet';
import { itemNotFound } from '../protocol/richError';
import type { ExcelContext } from './excelContext';

export function tableOf(context: ExcelContext, id: string): GridTable {
  const found = context.book.tables().find((table) => table.id === id);
  if (!found) throw itemNotFound('the table was deleted');
  return found;
}

/** The rows under the header; Excel keeps at least one, if an empty one. */
export function bodyRect({ rect, hasHeaders }: GridTable): Rect {
  if (!hasHeaders) return rect;
  return { ...rect, row: rect.row + 1, rows: Math.max(1, rect.rows - 1) };
}
