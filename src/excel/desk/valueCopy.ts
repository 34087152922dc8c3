import { cellAddress } from '../../sheet';
import { copyName, freeSheetName } from '../../desk';
import type { CopyOutcome, CopyRequest } from '../../desk';
import { addFormulaList, readSources } from './sheetFormulas';
import type { ListedFormula, SourceSheet } from './sheetFormulas';

/** Excel's sign that a formula waits for its result. */
const WAITING = '#BUSY!';

interface Sources {
  readonly sheets: readonly Excel.Worksheet[];
  readonly taken: readonly string[];
  readonly hiddenSheets: number;
}

export async function copyAsValues(context: Excel.RequestContext, request: CopyRequest): Promise<CopyOutcome> {
  const { sheets, taken, hiddenSheets } = await findSheets(context, request.sheets);
  const locked = sheets.filter(({ protection }) => protection.protected);
  if (locked.length > 0) return { outcome: 'protected', sheets: locked.map(({ name }) => name) };
  const sources = await readSources(context, sheets, request.replaces);
  const waiting = sources.flatMap(resultsOf).filter((result) => result === WAITING).length;
  if (waiting > 0) return { outcome: 'waiting', cells: waiting };
  const copies = sources.map(({ sheet }) => sheet.copy('After', sheet).load('id'));
  await context.sync();
  try {
    const made = await fillCopies(context, sources, copies, request, taken);
    return { outcome: 'copied', ...made, hiddenSheets };
  } catch (error) {
    await removeAll(context, copies);
    if (error instanceof CommentRefused) return { outcome: 'commented' };
    throw error;
  }
}

async function findSheets(context: Excel.RequestContext, wanted: CopyRequest['sheets']): Promise<Sources> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const active = worksheets.getActiveWorksheet().load('id');
  await context.sync();
  const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
  return {
    sheets: wanted === 'all' ? visible : visible.filter(({ id }) => id === active.id),
    taken: worksheets.items.map(({ name }) => name),
    hiddenSheets: wanted === 'all' ? worksheets.items.length - visible.length : 0,
  };
}

class CommentRefused extends Error {}

async function fillCopies(
  context: Excel.RequestContext,
  sources: readonly SourceSheet[],
  copies: readonly Excel.Worksheet[],
  { keep, suffix, list }: CopyRequest,
  taken: readonly string[],
): Promise<{ copies: string[]; list: string | null; replaced: number; errors: number }> {
  const names: string[] = [];
  for (const [index, source] of sources.entries()) {
    const name = copyName(source.name, suffix, [...taken, ...names]);
    names.push(name);
    copies[index]!.name = name;
    writeResults(source, copies[index]!);
  }
  await context.sync();
  const formulas = sources.flatMap((source, index) => listed(source, names[index]!));
  if (keep === 'comments') await addComments(context, sources, copies);
  const listName = keep === 'list' ? freeSheetName(list.sheetName, [...taken, ...names]) : null;
  if (listName) addFormulaList(context, listName, list.headers, formulas);
  copies[0]?.activate();
  await context.sync();
  const errors = formulas.filter(({ type }) => type === 'Error').length;
  return { copies: names, list: listName, replaced: formulas.length, errors };
}

/** One writing for the whole sheet, null for all cells that stay: an array formula must not be written to in parts. */
function writeResults({ used, replaced }: SourceSheet, copy: Excel.Worksheet): void {
  if (!used || !replaced.some((row) => row.includes(true))) return;
  const target = copy.getRangeByIndexes(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount);
  const only = <T>(cells: (row: number, column: number) => T): (T | null)[][] =>
    replaced.map((flags, row) => flags.map((flag, column) => (flag ? cells(row, column) : null)));
  // What a formula spilled, and a date that one returned, carry formats that are not the cell's own.
  target.numberFormat = only((row, column) => used.numberFormat[row]![column]);
  target.values = only((row, column) => asInput(used.values[row]![column], used.valueTypes[row]![column]));
}

/** A result such as 2-1 or =1 stays the text that it is. */
function asInput(value: unknown, type: unknown): unknown {
  return type === 'String' && value !== '' ? `'${String(value)}` : value;
}

function resultsOf({ used, cells }: SourceSheet): unknown[] {
  return cells.map(({ row, column }) => used?.values[row]?.[column] as unknown);
}

function listed({ used, cells }: SourceSheet, sheet: string): ListedFormula[] {
  if (!used) return [];
  return cells.map(({ row, column, formula }) => ({
    sheet,
    cell: cellAddress(used.rowIndex + row, used.columnIndex + column),
    formula,
    value: used.values[row]![column] as unknown,
    type: used.valueTypes[row]![column] as string,
    numberFormat: used.numberFormat[row]![column] as string,
  }));
}

async function addComments(
  context: Excel.RequestContext,
  sources: readonly SourceSheet[],
  copies: readonly Excel.Worksheet[],
): Promise<void> {
  for (const [index, { used, cells }] of sources.entries()) {
    for (const { row, column, formula } of cells) {
      const cell = copies[index]!.getCell(used!.rowIndex + row, used!.columnIndex + column);
      context.workbook.comments.add(cell, formula);
    }
  }
  await context.sync().catch(() => {
    throw new CommentRefused();
  });
}

async function removeAll(context: Excel.RequestContext, copies: readonly Excel.Worksheet[]): Promise<void> {
  for (const { id } of copies) context.workbook.worksheets.getItemOrNullObject(id).delete();
  await context.sync();
}
