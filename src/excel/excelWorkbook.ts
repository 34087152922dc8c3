import { readAddress, rectAddress } from '../sheet';
import { WorkbookError } from '../desk';
import type { Place, Selection, Target, Workbook } from '../desk';
import { addExampleSheet } from './exampleSheet';
import { runExcel } from './runExcel';
import { addTableSheet } from './tableSheet';

/** The workbook that Excel, or the workbench in its place, has open. */
export const excelWorkbook: Workbook = {
  selection: () => runExcel(readSelection),
  target: () => runExcel(readTarget),
  writeFormula: (address, formula) =>
    runExcel((context) => writeFormula(context, address, formula), {
      InvalidArgument: 'formula',
      InvalidOperation: 'formula',
    }),
  addTableSheet: (table) => runExcel((context) => addTableSheet(context, table)),
  addExampleSheet: (example) => runExcel((context) => addExampleSheet(context, example)),
  onSelectionChanged: (listener) => runExcel((context) => listen(context, listener)),
};

async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange().load('address');
  const cell = context.workbook.getActiveCell().load('address');
  await context.sync();
  return { ...placed(range.address), activeCell: cell.address };
}

async function readTarget(context: Excel.RequestContext): Promise<Target> {
  const cell = context.workbook.getActiveCell().load('address,formulas,valueTypes');
  await context.sync();
  const empty = cell.valueTypes[0]?.[0] === 'Empty';
  return { ...placed(cell.address), content: empty ? null : String(cell.formulas[0]?.[0]) };
}

function placed(address: string): Place {
  return { address, sheet: readAddress(address)?.sheet ?? '' };
}

async function writeFormula(context: Excel.RequestContext, address: string, formula: string): Promise<void> {
  const place = readAddress(address);
  if (!place?.sheet) throw new WorkbookError('changed', address);
  const cell = context.workbook.worksheets.getItem(place.sheet).getRange(rectAddress(place.rect));
  cell.formulas = [[formula]];
  await context.sync();
}

async function listen(context: Excel.RequestContext, listener: () => void): Promise<() => void> {
  const handler = context.workbook.onSelectionChanged.add(() => Promise.resolve(listener()));
  await context.sync();
  return () => {
    handler.remove();
    void handler.context.sync();
  };
}
