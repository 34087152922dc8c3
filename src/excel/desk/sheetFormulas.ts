import { WorkbookError } from '../../desk';
import type { SheetCell } from '../../desk';
import { cellPlace } from '../../sheet';
import type { Place } from '../../sheet';
import { supports } from '../host/office';
import { readPieces, unreadOf, usedRects } from '../host/pieces';
import { refuseUnread } from '../host/runExcel';
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

/** What a sheet's used cells hold, by the names that Excel has for it. */
export interface UsedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly formulas: unknown[][];
  readonly values: unknown[][];
  readonly valueTypes: unknown[][];
  readonly numberFormat: string[][];
}

export interface SourceSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Null for an empty sheet. */
  readonly used: UsedCells | null;
  readonly cells: readonly ReplacedCell[];
  /** Of all cells of the used range: those that hold a formula to be replaced, or what it spilled. */
  readonly replaced: readonly (readonly boolean[])[];
}

const CONTENTS = {
  // Four things are told of each cell.
  cellsAtOnce: 4_000,
  load: (range: Excel.Range) => {
    const tellsSpills = supports('ExcelApi', '1.12');
    range.load('formulas,values,valueTypes,numberFormat');
    if (tellsSpills) range.load('hasSpill');
    return () => ({
      formulas: range.formulas as unknown[][],
      values: range.values as unknown[][],
      valueTypes: range.valueTypes as unknown[][],
      numberFormat: range.numberFormat as string[][],
      // False where none of the cells spills.
      spills: tellsSpills && range.hasSpill !== false,
    });
  },
};

/**
 * What the sheets hold, and how far their formulas spill. Where that is not told, no formula can be replaced: what it spilled would
 * be lost with it. A sheet of which a part cannot be read is not copied in parts.
 */
export async function readSources(
  sheets: readonly Excel.Worksheet[],
  replaces: (formula: string) => boolean,
): Promise<SourceSheet[]> {
  const used = await usedRects(
    sheets.map(({ name }) => name),
    { formatsToo: true },
  );
  const sources: SourceSheet[] = [];
  for (const sheet of sheets) {
    const { name } = sheet;
    const rect = used.get(name)!;
    if (typeof rect === 'string') refuseUnread([{ sheet: name, rect: null, why: rect }]);
    if (typeof rect === 'string' || rect === null) sources.push({ sheet, name, used: null, cells: [], replaced: [] });
    else sources.push({ sheet, name, ...(await readSource({ sheet: name, ...rect }, replaces)) });
  }
  return sources;
}

async function readSource(
  area: Place,
  replaces: (formula: string) => boolean,
): Promise<Pick<SourceSheet, 'used' | 'cells' | 'replaced'>> {
  const pieces = await readPieces([area], CONTENTS);
  refuseUnread(unreadOf(pieces));
  const told = pieces.flatMap((piece) => (piece.told ? [piece.told] : []));
  const used = {
    ...{ rowIndex: area.row, columnIndex: area.column, rowCount: area.rows, columnCount: area.columns },
    formulas: told.flatMap(({ formulas }) => formulas),
    values: told.flatMap(({ values }) => values),
    valueTypes: told.flatMap(({ valueTypes }) => valueTypes),
    numberFormat: told.flatMap(({ numberFormat }) => numberFormat),
  };
  const found = formulasOf(used, replaces);
  if (found.length > 0 && !supports('ExcelApi', '1.12')) {
    throw new WorkbookError('unsupported', 'ExcelApi 1.12: Range.hasSpill');
  }
  const spills = told.some((part) => part.spills) ? await readSpills(area, found) : [];
  return { used, ...placed(used, found, spills) };
}

function formulasOf({ formulas, values }: UsedCells, replaces: (formula: string) => boolean): ReplacedCell[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      // A text that starts with = stands among the formulas too; its value is then the same.
      typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]?.[column] && replaces(formula)
        ? [{ row, column, formula, rows: 1, columns: 1 }]
        : [],
    ),
  );
}

type Spill = Pick<Excel.Range, 'rowCount' | 'columnCount'> | null;

const SPILLS = {
  cellsAtOnce: 500,
  load: (range: Excel.Range): (() => Spill) => {
    if (!supports('ExcelApi', '1.12')) return () => null;
    const spill = range.getSpillingToRangeOrNullObject().load('rowCount,columnCount');
    return () => (spill.isNullObject ? null : spill);
  },
};

/** How far each of the formulas spills, in their order. */
async function readSpills(area: Place, found: readonly ReplacedCell[]): Promise<Spill[]> {
  const cells = found.map(({ row, column }) => cellPlace(area.sheet, area.row + row, area.column + column));
  const pieces = await readPieces(cells, SPILLS);
  refuseUnread(unreadOf(pieces));
  return pieces.map(({ told = null }) => told);
}

function placed(
  { rowCount, columnCount }: UsedCells,
  found: readonly ReplacedCell[],
  spills: readonly Spill[],
): Pick<SourceSheet, 'cells' | 'replaced'> {
  const replaced = Array.from({ length: rowCount }, () => new Array<boolean>(columnCount).fill(false));
  const cells = found.flatMap((cell, index) => {
    const { row, column } = cell;
    // Versions differ on whether a cell that was spilled into shows the formula too.
    const own = !replaced[row]![column];
    const spill = spills[index];
    const [rows, columns] = spill ? [spill.rowCount, spill.columnCount] : [1, 1];
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
