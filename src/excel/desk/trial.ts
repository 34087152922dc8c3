import { freeSheetName } from '../../desk';
import type { TrialBlock, TrialCells, TrialDesk, TrialHost, TrialSheet } from '../../desk';
import type { Content, Rect } from '../../sheet';
import { newest } from '../host/office';
import { runExcel } from '../host/runExcel';

/** Which sets a report names, each with a minor version that does not exist yet. */
const SETS = {
  ExcelApi: 30,
  CustomFunctionsRuntime: 6,
  SharedRuntime: 3,
  RibbonApi: 4,
  KeyboardShortcuts: 3,
  DialogApi: 3,
};

export const excelTrial: TrialDesk = {
  host,
  // Excel names a protected structure by either of two codes; `AccessDenied` means it everywhere.
  add: (name) => runExcel((context) => addSheet(context, name), { InvalidOperation: 'protected' }),
  find: (name) =>
    runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load('id');
      await context.sync();
      return trialSheet(sheet.id, name);
    }),
};

function host(): TrialHost {
  const diagnostics = (Office.context as Office.Context | undefined)?.diagnostics;
  return {
    platform: diagnostics?.platform ? String(diagnostics.platform) : null,
    version: diagnostics?.version ?? null,
    sets: Object.entries(SETS).map(([name, limit]) => ({ name, version: newest(name, 1, limit) })),
  };
}

async function addSheet(context: Excel.RequestContext, wanted: string): Promise<TrialSheet> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const name = freeSheetName(wanted, taken);
  const sheet = worksheets.add(name).load('id');
  await context.sync();
  return trialSheet(sheet.id, name);
}

function trialSheet(id: string, name: string): TrialSheet {
  return {
    name,
    write: (blocks) =>
      runExcel((context) => write(context.workbook.worksheets.getItem(id), blocks), {
        InvalidArgument: 'formula',
        InvalidOperation: 'formula',
      }),
    read: (rect) => runExcel((context) => read(context.workbook.worksheets.getItem(id), rect)),
    remove: () =>
      runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('id');
        await context.sync();
        if (sheet.isNullObject) return;
        sheet.delete();
        await context.sync();
      }),
  };
}

async function write(sheet: Excel.Worksheet, blocks: readonly TrialBlock[]): Promise<void> {
  for (const { row, column, cells, numberFormat } of blocks) {
    const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]!.length);
    if (numberFormat !== undefined) range.numberFormat = cells.map((line) => line.map(() => numberFormat));
    range.formulas = cells.map((line) => [...line]);
  }
  await sheet.context.sync();
}

async function read(sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Promise<TrialCells> {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load('values,valueTypes,text,numberFormat,formulas');
  await sheet.context.sync();
  return {
    values: range.values as Content[][],
    errors: range.valueTypes.map((types) => types.map((type) => String(type) === 'Error')),
    texts: range.text,
    formats: range.numberFormat as string[][],
    formulas: (range.formulas as Content[][]).map((line) => line.map((formula) => /^=./s.test(String(formula)))),
  };
}
