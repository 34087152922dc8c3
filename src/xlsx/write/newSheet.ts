import { cornersAddress } from '../../sheet';
import { formulaToFile } from '../formulas';
import type { BookHighlight, BookSheet } from '../model/book';
import { attributeText, escapeXml } from '../package/splice';
import type { StyleWriter } from './styleWriter';

/** ISO A4, as the format counts paper. */
const A4 = 9;

/** A sheet without cells, with what only a new sheet is given: its protection, its conditional formats, and how it is printed. */
export function newSheetXml(
  { highlights = [], print, isProtected }: BookSheet,
  namespace: string,
  styles: StyleWriter,
): string {
  const fit = print === undefined ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  const page = { paperSize: A4, orientation: print, fitToWidth: 1, fitToHeight: 0 };
  const setup = print === undefined ? '' : `<pageSetup${attributeText(page)}/>`;
  const formats = highlights.map((highlight, index) => formatXml(highlight, index + 1, styles)).join('');
  const protection = isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '';
  return `<worksheet xmlns="${namespace}">${fit}<sheetData/>${protection}${formats}${setup}</worksheet>`;
}

/** The first rule that holds ends the matter, as `BookHighlight` says. */
function formatXml({ rect, formula, style }: BookHighlight, priority: number, styles: StyleWriter): string {
  const rule = { type: 'expression', dxfId: styles.lookOf(style), priority, stopIfTrue: 1 };
  const text = `<formula>${escapeXml(formulaToFile(formula))}</formula>`;
  const sqref = attributeText({ sqref: cornersAddress(rect) });
  return `<conditionalFormatting${sqref}><cfRule${attributeText(rule)}>${text}</cfRule></conditionalFormatting>`;
}
