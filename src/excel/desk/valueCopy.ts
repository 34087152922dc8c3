import { cellAddress } from '../../sheet';
import { copyName, copyNotes, freeSheetName } from '../../desk';
import type { CopiedSheet, CopyMade, CopyNote, CopyOutcome, CopyRequest } from '../../desk';
import { resultFormats } from './resultFormats';
import { addFormulaList, readSources } from './sheetFormulas';
import { readParts } from './sheetParts';
import type { ListedFormula, SourceSheet } from './sheetFormulas';

/** Excel's sign that a formula waits for its result. */
const WAITING = '#BUSY!';

interface Sources {
  readonly sheets: readonly Excel.Worksheet[];
  readonly taken: readonly string[];
  readonly leftOut: readonly CopyNote[];
}

/** A sheet that was read, and the formats that its results show in. */
interface ReadSheet extends SourceSheet {
  readonly formats: readonly (readonly string[])[];
}

export async function copyAsValues(context: Excel.RequestContext, request: CopyRequest): Promise<CopyOutcome> {
  const { sheets, taken, leftOut } = await findSheets(context, request.sheets);
  if (sheets.length === 0)
    return { outcome: 'protected', sheets: leftOut.filter(isProtected).map(({ sheet }) => sheet) };
  const read = await readSources(sheets, request.replaces);
  const formats = await resultFormats(read);
  const sources = read.map((source, index) => ({ ...source, formats: formats[index]! }));
  const waiting = sources.flatMap(resultsOf).filter((result) => result === WAITING).length;
  if (waiting > 0) return { outcome: 'waiting', cells: waiting };
  const copies = sources.map(({ sheet }) => sheet.copy('After', sheet).load('id'));
  await context.sync();
  try {
    const made = await fillCopies(context, sources, copies, request, taken);
    return { outcome: 'copied', ...made, notes: [...made.notes, ...leftOut] };
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
  const asked = worksheets.items.filter(({ id, name }) =>
    typeof wanted === 'string' ? wanted === 'all' || id === active.id : wanted.includes(name),
  );
  const whyNot = ({ visibility, protection }: Excel.Worksheet) =>
    visibility !== 'Visible' ? 'hiddenSheet' : protection.protected ? 'protectedSheet' : null;
  return {
    sheets: asked.filter((sheet) => whyNot(sheet) === null),
    taken: worksheets.items.map(({ name }) => name),
    leftOut: asked.flatMap((sheet) => {
      const kind = whyNot(sheet);
      return kind ? [{ kind, sheet: sheet.name }] : [];
    }),
  };
}

/** A copy of a protected sheet is protected too: nothing could be written into it. */
function isProtected({ kind }: CopyNote): boolean {
  return kind === 'protectedSheet';
}

class CommentRefused extends Error {}

async function fillCopies(
  context: Excel.RequestContext,
  sources: readonly ReadSheet[],
  copies: readonly Excel.Worksheet[],
  { keep, suffix, list }: CopyRequest,
  taken: readonly string[],
): Promise<CopyMade> {
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
  const parts = await readParts(context, copies);
  const notes = sources.flatMap((source, index) =>
    copyNotes({ ...parts[index]!, ...formulasIn(source), name: names[index]! }),
  );
  return { copies: names, list: listName, replaced: formulas.length, notes };
}

function formulasIn({ used, cells, replaced }: SourceSheet): Pick<CopiedSheet, 'replaced' | 'kept'> {
  if (!used) return { replaced: [], kept: [] };
  const { rowIndex, columnIndex, formulas, values, valueTypes } = used;
  const kept = formulas.flatMap((row, i) =>
    row.flatMap((formula, j) =>
      typeof formula === 'string' && formula.startsWith('=') && formula !== values[i]![j] && !replaced[i]![j]
        ? [{ row: rowIndex + i, column: columnIndex + j, formula }]
        : [],
    ),
  );
  return {
    replaced: cells.map(({ row, column, rows, columns }) => ({
      rect: { row: rowIndex + row, column: columnIndex + column, rows, columns },
      error: String(valueTypes[row]![column]) === 'Error',
    })),
    kept,
  };
}

/** One writing for the whole sheet, null for all cells that stay: an array formula must not be written to in parts. */
function writeResults({ used, replaced, formats }: ReadSheet, copy: Excel.Worksheet): void {
  if (!used || !replaced.some((row) => row.includes(true))) return;
  const target = copy.getRangeByIndexes(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount);
  const only = <T>(cells: (row: number, column: number) => T): (T | null)[][] =>
    replaced.map((flags, row) => flags.map((flag, column) => (flag ? cells(row, column) : null)));
  // What a formula spilled, and a date that one returned, carry formats that are not the cell's own.
  target.numberFormat = only((row, column) => formats[row]![column]);
  target.values = only((row, column) => asInput(used.values[row]![column], used.valueTypes[row]![column]));
}

/** A result such as 2-1 or =1 stays the text that it is. */
function asInput(value: unknown, type: unknown): unknown {
  return type === 'String' && value !== '' ? `'${String(value)}` : value;
}

function resultsOf({ used, cells }: SourceSheet): unknown[] {
  return cells.map(({ row, column }) => used?.values[row]?.[column]);
}

function listed({ used, cells, formats }: ReadSheet, sheet: string): ListedFormula[] {
  if (!used) return [];
  return cells.map(({ row, column, formula }) => ({
    sheet,
    cell: cellAddress(used.rowIndex + row, used.columnIndex + column),
    formula,
    value: used.values[row]![column],
    type: used.valueTypes[row]![column] as string,
    numberFormat: formats[row]![column]!,
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
