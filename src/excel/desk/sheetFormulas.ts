import { WorkbookError } from '../../desk';
import type { SheetCell } from '../../desk';
import { supports } from '../host/office';
import { setColumnWidths } from './tableSheet';

/** A cell whose formula gives way to its result; row and column count from the sheet's used range. */
export interface ReplacedCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** How far its result goes. */
  readonly rows: number;
  readonly columns: number;
}

export interface SourceSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Null for an empty sheet. */
  readonly used: Excel.Range | null;
  readonly cells: readonly ReplacedCell[];
  /** Of all cells of the used range: those that hold a formula to be replaced, or what it spilled. */
  readonly replaced: readonly (readonly boolean[])[];
}

const WANTED = 'rowIndex,columnIndex,rowCount,columnCount,formulas,values,valueTypes,numberFormat';

/**
 * Two requests for however many sheets: what they hold, and how far their formulas spill. Where that is not told, no formula can be
 * replaced: what it spilled would be lost with it.
 */
export async function readSources(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  replaces: (formula: string) => boolean,
): Promise<SourceSheet[]> {
  const tellsSpills = supports('ExcelApi', '1.12');
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject().load(WANTED));
  if (tellsSpills) for (const range of used) range.load('hasSpill');
  await context.sync();
  const found = used.map((range) => (range.isNullObject ? [] : formulasOf(range, replaces)));
  if (!tellsSpills && found.flat().length > 0) throw new WorkbookError('unsupported', 'ExcelApi 1.12: Range.hasSpill');
  const spills = used.map((range, index) => found[index]!.map((cell) => askForSpill(range, cell)));
  if (spills.flat().some(Boolean)) await context.sync();
  return sheets.map((sheet, index) => {
    const range = used[index]!;
    if (range.isNullObject) return { sheet, name: sheet.name, used: null, cells: [], replaced: [] };
    return { sheet, name: sheet.name, used: range, ...placed(range, found[index]!, spills[index]!) };
  });
}

function formulasOf(range: Excel.Range, replaces: (formula: string) => boolean): ReplacedCell[] {
  const formulas = range.formulas as unknown[][];
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      // A text that starts with = stands among the formulas too; its value is then the same.
      typeof formula === 'string' &&
      formula.startsWith('=') &&
      formula !== range.values[row]?.[column] &&
      replaces(formula)
        ? [{ row, column, formula, rows: 1, columns: 1 }]
        : [],
    ),
  );
}

function askForSpill(range: Excel.Range, { row, column }: ReplacedCell): Excel.Range | null {
  // False for the whole range when none of its cells spills.
  if (!supports('ExcelApi', '1.12') || range.hasSpill === false) return null;
  return range.getCell(row, column).getSpillingToRangeOrNullObject().load('rowCount,columnCount');
}

function placed(
  { rowCount, columnCount }: Excel.Range,
  found: readonly ReplacedCell[],
  spills: readonly (Excel.Range | null)[],
): Pick<SourceSheet, 'cells' | 'replaced'> {
  const replaced = Array.from({ length: rowCount }, () => new Array<boolean>(columnCount).fill(false));
  const cells = found.flatMap((cell, index) => {
    const { row, column } = cell;
    // Versions differ on whether a cell that was spilled into shows the formula too.
    const own = !replaced[row]![column];
    const spill = spills[index];
    const [rows, columns] = spill && !spill.isNullObject ? [spill.rowCount, spill.columnCount] : [1, 1];
    for (let i = row; i < row + rows; i += 1) replaced[i]!.fill(true, column, column + columns);
    return own ? [{ ...cell, rows, columns }] : [];
  });
  return { cells, replaced };
}

export interface ListedFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly value: unknown;
  /** As Excel calls the kind of a value: `String`, `Double`, … */
  readonly type: string;
  readonly numberFormat: string;
}

/** Where each formula stood, how it read, and what it gave, on a sheet of its own behind all others. */
export function addFormulaList(
  context: Excel.RequestContext,
  name: string,
  headers: readonly string[],
  formulas: readonly ListedFormula[],
): void {
  const sheet = context.workbook.worksheets.add(name);
  const range = sheet.getRangeByIndexes(0, 0, formulas.length + 1, headers.length);
  const rows = [
    headers,
    ...formulas.map(({ sheet: of, cell, formula, value }) => [of, cell, formula, value as SheetCell]),
  ];
  range.numberFormat = [
    headers.map(() => '@'),
    ...formulas.map(({ type, numberFormat }) => ['@', '@', '@', type === 'String' ? '@' : numberFormat]),
  ];
  // An apostrophe keeps a formula text even where @ alone would not.
  range.values = rows.map((row, index) =>
    row.map((cell, column) => (index > 0 && column === 2 ? `'${String(cell)}` : (cell ?? ''))),
  );
  range.getRow(0).format.font.bold = true;
  setColumnWidths(range, rows, headers.length);
  sheet.freezePanes.freezeRows(1);
}
