import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { Book, BookCell } from './book';

export function writeWithSheetJs(book: Book): Uint8Array {
  const workbook = utils.book_new();
  for (const { name, cells } of book.sheets) {
    const sheet: WorkSheet = {};
    let last = 0;
    let right = 0;
    for (const [r, row] of cells) {
      for (const [c, cell] of row) {
        last = Math.max(last, r);
        right = Math.max(right, c);
        sheet[utils.encode_cell({ r, c })] = writeCell(cell, r, c);
      }
    }
    sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: last, c: right } });
    utils.book_append_sheet(workbook, sheet, name);
  }
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function writeCell({ value, formula, fills, fixedArray, style }: BookCell, r: number, c: number): CellObject {
  const content: CellObject =
    value === null
      ? { t: 'z' }
      : typeof value === 'object'
        ? { t: 'e', v: 42, w: value.error }
        : { t: typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : 's', v: value };
  if (style?.numberFormat) content.z = style.numberFormat;
  if (!formula) return content;
  content.f = formula.slice(1).replace(/\bMYNA\.(\w+)/gi, '_xldudf_MYNA_$1');
  if (fills) {
    content.F = utils.encode_range({ s: { r, c }, e: { r: r + fills.rows - 1, c: c + fills.columns - 1 } });
    content.D = !fixedArray;
  }
  return content;
}
