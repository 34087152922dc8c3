import { readAddress } from '../../sheet';
import type { Reference } from '../../sheet/formula';
import type { ExplainDesk, FocusedCell, FormulaRow, NotFound } from '../../desk';
import { supports } from '../host/office';
import { workbookError } from '../host/runExcel';
import { readCells } from './explainedCells';

async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw workbookError(error);
  }
}

export const excelExplain: ExplainDesk = {
  focus: () => run(readFocus),
  read: (references, at) =>
    references.length === 0
      ? Promise.resolve([])
      : run(async (context) => readCells(context, await locate(context, references, at))),
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

type TableParts = Extract<Reference, { kind: 'table' }>;

/** Where each reference leads, after one round trip that asks which sheets, names and tables there are. */
async function locate(
  context: Excel.RequestContext,
  references: readonly Reference[],
  at: FormulaRow,
): Promise<readonly (Excel.Range | NotFound)[]> {
  const places = references.map((reference) => placeOf(context, reference, at));
  await context.sync();
  return places.map((range) => range());
}

type Later = () => Excel.Range | NotFound;

function placeOf(context: Excel.RequestContext, reference: Reference, at: FormulaRow): Later {
  if (reference.kind === 'table') return tablePlace(context, reference, at);
  const sheet = context.workbook.worksheets.getItemOrNullObject(reference.sheet ?? at.sheet).load('name');
  if (reference.kind === 'cells') {
    return () => {
      if (sheet.isNullObject) return { kind: 'noSheet' };
      const range = sheet.getRange(reference.cells);
      if (!reference.spilled) return range;
      return supports('ExcelApi', '1.12') ? range.getSpillingToRangeOrNullObject() : { kind: 'spillsUntold' };
    };
  }
  const own = sheet.names.getItemOrNullObject(reference.name).load('name');
  const common = context.workbook.names.getItemOrNullObject(reference.name).load('name');
  // Formulas name a whole table as they name a range.
  const table = context.workbook.tables.getItemOrNullObject(reference.name).load('name');
  return () => {
    const named = [own, common].find((item) => !item.isNullObject);
    if (named) return named.getRangeOrNullObject();
    return table.isNullObject ? { kind: 'noRange' } : table.getDataBodyRange();
  };
}

function tablePlace(
  context: Excel.RequestContext,
  { table: name, columns, sections }: TableParts,
  at: FormulaRow,
): Later {
  const table = context.workbook.tables.getItemOrNullObject(name).load('name');
  const found = columns.map((column) => table.columns.getItemOrNullObject(column).load('name'));
  const row = context.workbook.worksheets.getItemOrNullObject(at.sheet).getRange(`${at.row + 1}:${at.row + 1}`);
  return () => {
    if (table.isNullObject || found.some((column) => column.isNullObject)) return { kind: 'noRange' };
    const [first = table, last] = found;
    const part = (of: Excel.Table | Excel.TableColumn): Excel.Range | undefined => partOf(of, sections);
    const range = part(first);
    if (!range) return { kind: 'noRange' };
    const whole = last ? range.getBoundingRect(part(last)!) : range;
    return sections.includes('this row') ? whole.getIntersectionOrNullObject(row) : whole;
  };
}

function partOf(of: Excel.Table | Excel.TableColumn, sections: readonly string[]): Excel.Range | undefined {
  const [section = 'data', ...further] = sections;
  if (further.length > 0) return undefined;
  if (section === 'headers') return of.getHeaderRowRange();
  if (section === 'totals') return of.getTotalRowRange();
  return section === 'all' ? of.getRange() : of.getDataBodyRange();
}
