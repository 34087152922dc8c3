/** Writes sheetJs.xlsx: `npx tsx test/workbooks/make/sheetJsBook.ts FOLDER`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write, type CellObject } from '@e965/xlsx';

const book = utils.book_new();
const sheet = utils.aoa_to_sheet([
  ['品目', '数', '単価'],
  ['封筒', 1200, 12.5],
  ['切手', 1200, 110],
  ['印刷', 800, 3.25],
  [true, 'はい & <いいえ>', ' 前後の空白 '],
]);
const formula = (f: string, v: number | string, more: Partial<CellObject> = {}): CellObject =>
  typeof v === 'number' ? { t: 'n', v, f, ...more } : { t: 's', v, f, ...more };
sheet['D2'] = formula('B2*C2', 15000, { z: '#,##0' });
sheet['D3'] = formula('_xldudf_MYNA_POSTAGE(B3)', 132000);
sheet['D4'] = formula('_xlfn.CONCAT(A2,A3)', '封筒切手');
sheet['F2'] = formula('_xlfn._xlws.SORT(B2:B4)', 800, { F: 'F2:F4', D: true });
sheet['F3'] = { t: 'n', v: 1200, F: 'F2:F4', D: true };
sheet['F4'] = { t: 'n', v: 1200, F: 'F2:F4', D: true };
sheet['G2'] = formula('B2:B4*C2:C4', 15000, { F: 'G2:G4' });
sheet['G3'] = { t: 'n', v: 132000, F: 'G2:G4' };
sheet['G4'] = { t: 'n', v: 2600, F: 'G2:G4' };
sheet['!ref'] = 'A1:G5';
sheet['!merges'] = [utils.decode_range('A5:A6')];
sheet['!cols'] = [{ wch: 12 }, { hidden: true }];
utils.book_append_sheet(book, sheet, '費用');
utils.book_append_sheet(book, utils.aoa_to_sheet([['別']]), 'Second');
book.Workbook = { Names: [{ Name: '数量', Ref: '費用!$B$2:$B$4' }], WBProps: { date1904: false } };
writeFileSync(
  join(process.argv[2] ?? '.', 'sheetJs.xlsx'),
  new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
);
