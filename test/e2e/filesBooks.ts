import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { saveBook } from '../../src/xlsx';
import { bookOf, sheetOf } from '../support/bookOf';

const SHEET = 'xl/worksheets/sheet1.xml';
const RULES =
  '<conditionalFormatting sqref="A2:A3"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>15</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" sqref="A2:A3"><formula1>0</formula1><formula2>99</formula2></dataValidation></dataValidations>';

/** A plan with formulas of the sheet, of the catalogue, of several cells, and a name. */
const PLAN = bookOf(
  [
    sheetOf('計画', [
      ['枚数', { value: '費用', style: { bold: true, fill: '#FFF8DB' } }],
      [10, { value: null, formula: '=A2*単価', style: { numberFormat: '#,##0.0' } }],
      [20, { value: null, formula: '=MYNA.POSTAGE(500,"規格外","一般書留")' }],
      [{ value: null, formula: '=SEQUENCE(3)*A2' }],
    ]),
    sheetOf('条件', [['単価', 1234.5]], { columns: new Map([[0, { width: 120 }]]) }),
  ],
  { names: [{ name: '単価', sheet: null, formula: '=条件!$B$1', hidden: false }] },
);

export function planFile(): Buffer {
  return Buffer.from(saveBook(PLAN));
}

/** The plan with a rule of colours and a rule of input, which the grid does not show. */
export function planWithRules(): Buffer {
  const parts = unzipSync(planFile());
  const sheet = strFromU8(parts[SHEET]!).replace('</sheetData>', `</sheetData>${RULES}`);
  return Buffer.from(zipSync({ ...parts, [SHEET]: strToU8(sheet) }));
}

/** What the file still has of the rules. */
export function rulesOf(file: Uint8Array): string[] {
  return strFromU8(unzipSync(file)[SHEET]!).match(/<(?:cfRule|dataValidation) [^>]*>/g) ?? [];
}
