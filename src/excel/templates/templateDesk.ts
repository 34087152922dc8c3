import { columnLetters, readRect } from '../../sheet';
import { freeSheetName } from '../../desk';
import type { NewSheet, SheetTemplate, TemplateBlock, TemplateDesk } from '../../desk';
import { runExcel } from '../runExcel';
import { addCharts } from './templateCharts';
import { applyStyle } from './templateStyles';

export const excelTemplates: TemplateDesk = {
  add: (template) => runExcel((context) => addTemplate(context, template)),
};

async function addTemplate(context: Excel.RequestContext, template: SheetTemplate): Promise<NewSheet> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const name = freeSheetName(template.sheetName, taken);
  const sheet = worksheets.add(name);
  template.columnWidths.forEach((width, index) => {
    const letters = columnLetters(index);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  });
  for (const block of template.blocks) writeBlock(sheet, block);
  sheet.freezePanes.freezeRows(template.frozenRows);
  setUpPage(sheet, template);
  await addCharts(sheet, template);
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
  return { sheet: name };
}

function writeBlock(sheet: Excel.Worksheet, { at, cells, style }: TemplateBlock): void {
  const { row, column } = readRect(at)!;
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]!.length);
  applyStyle(range, style);
  range.formulas = cells.map((row) => [...row]);
}

function setUpPage({ pageLayout }: Excel.Worksheet, { landscape, printArea }: SheetTemplate): void {
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(printArea);
}
