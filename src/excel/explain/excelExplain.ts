import { readAddress } from '../../sheet';
import type { ExplainDesk, FocusedCell } from '../../desk';
import { supports } from '../hostSupport';
import { workbookError } from '../workbookError';
import { readCells } from './cells';
import { locate } from './locate';

async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw workbookError(error);
  }
}

export const excelExplain: ExplainDesk = {
  focus: () => run(readFocus),
  read: (wanted, at) =>
    wanted.length === 0
      ? Promise.resolve([])
      : run(async (context) => readCells(context, await locate(context, wanted, at))),
};

async function readFocus(context: Excel.RequestContext): Promise<FocusedCell> {
  const cell = context.workbook.getActiveCell().load('address,formulas,text,rowIndex,columnIndex');
  // Excel without dynamic arrays has no spills to ask about.
  const spills = supports('ExcelApi', '1.12');
  const parent = spills ? cell.getSpillParentOrNullObject().load('address,formulas,rowIndex,columnIndex') : null;
  if (spills) cell.load('hasSpill');
  await context.sync();
  const source = parent && !parent.isNullObject ? parent : cell;
  const inside = source !== cell || (spills && cell.hasSpill);
  return {
    address: cell.address,
    sheet: readAddress(cell.address)?.sheet ?? '',
    row: source.rowIndex,
    formula: formulaOf(source),
    anchor: source.address,
    place: inside ? { row: cell.rowIndex - source.rowIndex, column: cell.columnIndex - source.columnIndex } : null,
    text: String(cell.text[0]?.[0] ?? ''),
  };
}

function formulaOf({ formulas }: Excel.Range): string | null {
  const content: unknown = formulas[0]?.[0];
  return typeof content === 'string' && content.startsWith('=') ? content : null;
}
