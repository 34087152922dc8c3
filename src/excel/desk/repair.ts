import { chunks, WorkbookError } from '../../desk';
import type { EntryOutcome, Reentry, Repair } from '../../desk';
import type { SheetPosition } from '../../sheet';
import { supports } from '../host/office';
import { runExcel, workbookError } from '../host/runExcel';

/** A request has some 500 characters for each cell. */
const CELLS_AT_ONCE = 500;

export const excelRepair: Repair = {
  enter: async (cells) => {
    const outcomes: EntryOutcome[] = [];
    let failed: EntryOutcome | undefined;
    for (const part of chunks(cells, CELLS_AT_ONCE)) {
      try {
        outcomes.push(...(failed ? part.map(() => failed!) : await runExcel((context) => enter(context, part))));
      } catch (error) {
        // What was entered before is told; only where nothing was, the failure is all there is to tell.
        if (outcomes.length === 0) throw error;
        const stopped = workbookError(error).fault === 'editing' ? 'editing' : 'refused';
        failed = stopped;
        outcomes.push(...part.map(() => stopped));
      }
      if (outcomes.at(-1) === 'editing') failed = 'editing';
    }
    return outcomes;
  },
  errors: (cells) => inParts(cells, readErrors),
  calculate: async (cells) => {
    await inParts(cells, calculate);
  },
};

async function inParts<T>(
  cells: readonly SheetPosition[],
  work: (context: Excel.RequestContext, part: readonly SheetPosition[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (const part of chunks(cells, CELLS_AT_ONCE)) found.push(...(await runExcel((context) => work(context, part))));
  return found;
}

async function enter(context: Excel.RequestContext, part: readonly Reentry[]): Promise<EntryOutcome[]> {
  const looks = await lookAt(context, part);
  const outcomes = part.map((cell, index) => obstacleOf(cell, looks[index]!));
  const free = part.flatMap((cell, index) => (outcomes[index] === 'entered' ? [{ cell, index }] : []));
  const written = await write(
    context,
    free.map(({ cell }) => cell),
  );
  free.forEach(({ index }, at) => {
    outcomes[index] = written[at]!;
  });
  return outcomes;
}

interface Look {
  readonly cell: Excel.Range;
  readonly parent: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

/** What stands in each cell and in its way; null where its sheet went away. */
async function lookAt(
  context: Excel.RequestContext,
  part: readonly SheetPosition[],
): Promise<readonly (Look | null)[]> {
  const sheets = await sheetsOf(context, part);
  const looks = part.map(({ sheet: name, row, column }) => {
    if (!supports('ExcelApi', '1.12')) throw new WorkbookError('unsupported', 'ExcelApi 1.12: Range.getSpillParent');
    const sheet = sheets.get(name);
    if (!sheet) return null;
    const cell = sheet.getCell(row, column).load('formulas,format/protection/locked');
    const parent = cell.getSpillParentOrNullObject().load('rowIndex,columnIndex');
    return { cell, parent, protection: sheet.protection.load('protected') };
  });
  await context.sync();
  return looks;
}

async function sheetsOf(
  context: Excel.RequestContext,
  cells: readonly SheetPosition[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  await context.sync();
  return new Map(names.flatMap((name, index) => (sheets[index]!.isNullObject ? [] : [[name, sheets[index]!]])));
}

function obstacleOf({ row, column, found }: Reentry, look: Look | null): EntryOutcome {
  if (!look) return 'changed';
  const { cell, parent, protection } = look;
  // A cell that was spilled into may show the formula that fills it: entered there it would stand in its own way.
  if (!parent.isNullObject && (parent.rowIndex !== row || parent.columnIndex !== column)) return 'spilled';
  if (cell.formulas[0]?.[0] !== found) return 'changed';
  return protection.protected && cell.format.protection.locked ? 'protected' : 'entered';
}

/** What is refused together is entered in halves, so that a single cell costs nobody else. Entering twice does no harm. */
async function write(context: Excel.RequestContext, cells: readonly Reentry[]): Promise<EntryOutcome[]> {
  if (cells.length === 0) return [];
  for (const { sheet, row, column, formula } of cells) {
    context.workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[formula]];
  }
  try {
    await context.sync();
    return cells.map(() => 'entered');
  } catch (error) {
    const { fault } = workbookError(error);
    if (fault === 'editing') return cells.map(() => fault);
    if (cells.length === 1) return [fault === 'protected' ? fault : 'refused'];
    const middle = cells.length >> 1;
    return [...(await write(context, cells.slice(0, middle))), ...(await write(context, cells.slice(middle)))];
  }
}

async function readErrors(context: Excel.RequestContext, part: readonly SheetPosition[]): Promise<(string | null)[]> {
  const sheets = await sheetsOf(context, part);
  const cells = part.map(({ sheet, row, column }) => sheets.get(sheet)?.getCell(row, column).load('values,valueTypes'));
  await context.sync();
  return cells.map((cell) =>
    cell && String(cell.valueTypes[0]?.[0]) === 'Error' ? String(cell.values[0]?.[0]) : null,
  );
}

async function calculate(context: Excel.RequestContext, part: readonly SheetPosition[]): Promise<never[]> {
  const sheets = await sheetsOf(context, part);
  for (const { sheet, row, column } of part) sheets.get(sheet)?.getCell(row, column).calculate();
  await context.sync();
  return [];
}
