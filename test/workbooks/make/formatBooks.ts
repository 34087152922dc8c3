/**
 * Writes the books of `formats`: `npx tsx test/workbooks/make/formatBooks.ts test/workbooks/formats`, then in that folder
 * `soffice --headless --convert-to xls book.xlsx book1904.xlsx`, the same with `ods`, and last with `xlsx` into another folder, for
 * the results of the formulas.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveBook } from '../../../src/xlsx';
import type { BookCell, BookSheet } from '../../../src/xlsx';
import { bookOf, sheetOf } from '../../support/bookOf';

const shown = (value: number | string, numberFormat: string): BookCell => ({ value, style: { numberFormat } });
const array = (formula: string, rows: number, columns: number): BookCell => ({
  value: null,
  formula,
  fills: { rows, columns },
  fixedArray: true,
});

function planSheet(): BookSheet {
  const sheet = sheetOf(
    '計画',
    [
      ['団体名', '年月', '交付想定枚数', '備考 a  b'],
      ['川崎市', shown(46113, 'yyyy"年"m"月"'), 100, shown('001', '@')],
      ['川崎市', shown(46143, '[$-411]ge.m.d'), shown(1234.5, '#,##0.00'), true],
      ['計', shown(0.5, '0%'), '=SUM(C2:C3)', '=NA()'],
      ['=C2*2', '=C3*2', "='R8 年度'!A1+1", '=$C$2&"x;y|z"'],
      ['=IF(C2>50,"大","小")', '={1,2;3,4}', "=SUM('R8 年度'!A1:A3,C2:C3)", '=税率*100'],
      [array('=SUM(A5:B5*2)', 1, 1), array('=TRANSPOSE(C2:C3)', 1, 2), null, shown(46113.75, 'yyyy/m/d h:mm')],
      [shown(1, '"¥"#,##0;"¥"-#,##0'), shown(0.5, 'h:mm'), shown(1.5, '[h]:mm'), shown(46113, 'yyyy/m/d')],
      ['行1\n行2', '  前後  ', '=1/0', `=COUNTIF('2026'!A:A,">1")`],
      ['結合', null, null, null, '隠し列'],
      ...Array.from({ length: 10 }, (_, index) => [null, null, index]),
      ...Array.from({ length: 10 }, (_, index) => {
        const row = 21 + index;
        return [row, `=A${row}*2+$A$21`, `="s"&A${row}`, `=-A${row}%^2`, `=SUM($A$21:A${row})`];
      }),
    ],
    {
      merges: [{ row: 9, column: 0, rows: 2, columns: 2 }],
      columns: new Map([[4, { hidden: true, width: 50 }]]),
      rows: new Map([[2, { hidden: true }]]),
    },
  );
  return sheet;
}

const folder = process.argv[2] ?? '.';
mkdirSync(folder, { recursive: true });
for (const date1904 of [false, true]) {
  const sheets = [
    planSheet(),
    sheetOf('R8 年度', [[5], [6], [7]], { visibility: 'hidden' }),
    sheetOf('2026', [[5], [0], [7]], { visibility: 'veryHidden' }),
    sheetOf("it's", [["='2026'!A1+'R8 年度'!$A$2+計画!C2", '=SUM(計画!$A$21:$A$30)']]),
  ];
  const names = [{ name: '税率', sheet: null, formula: "='R8 年度'!$A$1", hidden: false }];
  writeFileSync(join(folder, `book${date1904 ? '1904' : ''}.xlsx`), saveBook(bookOf(sheets, { names, date1904 })));
}
