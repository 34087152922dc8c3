import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { isReferenceStrings } from '@univerjs/engine-formula';
import { BooleanNumber } from '@univerjs/core';
import type { IColumnData, IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { intersection, MAX_COLUMNS, MAX_ROWS } from '../../sheet';
import type { Rect } from '../../sheet';
import { in1900 } from '../../xlsx';
import type { Book, BookName, BookSheet } from '../../xlsx';
import { rangeOf } from '../access/ranges';
import type { GridBook } from '../book/gridBook';
import { gridCells } from './gridCells';
import { styleSheetOf } from './styles';
import type { StyleSheet } from './styles';

/** Room around what the file holds. */
const SPARE = { rows: 100, columns: 10 };
const LEAST = { rows: 200, columns: 26 };

/** Merged cells above this size are whole rows or columns, which end where the sheet does. */
const WHOLE = { rows: 10_000, columns: 1_000 };

/** The grid's own default sizes, in pixels. */
export const DEFAULT_SIZE = { width: 88, height: 24 };

const NAMES_RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';

/** A file's book as the grid opens it, which counts days from 1900. Tables come after: see `finishOpening`. */
export function toGrid(file: Book, name: string): Partial<IWorkbookData> {
  const book = in1900(file);
  const styles = styleSheetOf(book);
  const sheets = book.sheets.map((sheet, index) => gridSheet(sheet, sheetId(index), styles));
  return {
    id: 'file',
    name,
    styles: styles.gridStyles(),
    sheetOrder: sheets.map(({ id }) => id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: NAMES_RESOURCE, data: JSON.stringify(gridNames(book)) }],
  };
}

function gridSheet(sheet: BookSheet, id: string, styles: StyleSheet): Partial<IWorksheetData> {
  const { rows, columns } = sheet.frozen;
  const size = sizeOf(sheet);
  return {
    id,
    name: sheet.name,
    ...size,
    cellData: gridCells(sheet, styles),
    mergeData: gridMerges(sheet).flatMap(({ shown }) => (shown ? [rangeOf(shown)] : [])),
    columnData: gridColumns(sheet),
    rowData: gridRows(sheet),
    defaultColumnWidth: sheet.defaultColumnWidth === undefined ? DEFAULT_SIZE.width : pixels(sheet.defaultColumnWidth),
    defaultRowHeight: sheet.defaultRowHeight === undefined ? DEFAULT_SIZE.height : pixels(sheet.defaultRowHeight),
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? '',
    freeze: { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 },
  };
}

function sizeOf({ cells, merges, columns, rows }: BookSheet): { rowCount: number; columnCount: number } {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, inRow] of cells) {
    lastRow = Math.max(lastRow, row);
    for (const column of inRow.keys()) lastColumn = Math.max(lastColumn, column);
  }
  for (const merge of merges.filter(({ rows: high, columns: wide }) => high <= WHOLE.rows && wide <= WHOLE.columns)) {
    lastRow = Math.max(lastRow, merge.row + merge.rows);
    lastColumn = Math.max(lastColumn, merge.column + merge.columns);
  }
  for (const row of rows.keys()) lastRow = Math.max(lastRow, row);
  for (const column of columns.keys()) lastColumn = Math.max(lastColumn, column);
  return {
    rowCount: Math.min(MAX_ROWS, Math.max(LEAST.rows, lastRow + SPARE.rows)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(LEAST.columns, lastColumn + SPARE.columns)),
  };
}

/** The grid keeps each cell of its merged ones. */
const MOST_MERGED = 1_000_000;

/**
 * The merged cells of a sheet with what the grid shows of each: no more than is on its sheet, and nothing of those for which there is
 * no room. What is shown of one tells which one of the file it was.
 */
export function gridMerges(sheet: BookSheet): readonly { readonly merge: Rect; readonly shown: Rect | undefined }[] {
  const { rowCount: rows, columnCount: columns } = sizeOf(sheet);
  let area = 0;
  return sheet.merges.map((merge) => {
    const inside = intersection(merge, { row: 0, column: 0, rows, columns });
    area += inside ? inside.rows * inside.columns : 0;
    if (area <= MOST_MERGED) return { merge, shown: inside };
    area -= inside ? inside.rows * inside.columns : 0;
    return { merge, shown: undefined };
  });
}

function gridColumns({ columns }: BookSheet): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    [...columns].map(([column, { width, hidden }]) => [
      column,
      { ...(width === undefined ? {} : { w: pixels(width) }), ...(hidden ? { hd: BooleanNumber.TRUE } : {}) },
    ]),
  );
}

/** The grid's sign of a row that a filter hides (patches/filteredRows.ts). */
const FILTERED = { filtered: true };

function gridRows({ rows }: BookSheet): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    [...rows].map(([row, { height, hidden, filtered }]) => [
      row,
      {
        ...(height === undefined ? {} : { h: pixels(height), ia: BooleanNumber.FALSE }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(filtered ? { custom: FILTERED } : {}),
      },
    ]),
  );
}

function gridNames({ names, sheets }: Book): Record<string, IDefinedNamesServiceParam> {
  const params = names.map((name, index) => gridName(name, `file-${index}`, sheets));
  return Object.fromEntries(params.map((param) => [param.id, param]));
}

function gridName(
  { name, sheet, formula, hidden, comment }: BookName,
  id: string,
  sheets: readonly BookSheet[],
): IDefinedNamesServiceParam {
  const content = formula.replace(/^=/, '');
  const index = sheets.findIndex((candidate) => candidate.name === sheet);
  return {
    id,
    name,
    formulaOrRefString: isReferenceStrings(content) ? content : `=${content}`,
    localSheetId: index < 0 ? SCOPE_WORKBOOK_VALUE_DEFINED_NAME : sheetId(index),
    hidden,
    ...(comment !== undefined && { comment }),
  };
}

/** What a workbook of `toGrid` still lacks once the grid has it: its tables, the sheet in front, and results. */
export function finishOpening(grid: GridBook, book: Book): void {
  book.sheets.forEach(({ tables }, index) => {
    for (const { name, rect, hasHeaders, style } of tables) {
      const looks = { style, showFilterButton: hasHeaders, showBandedRows: true };
      grid.addTable({ name, sheet: sheetId(index), rect, hasHeaders, ...looks });
    }
  });
  grid.activateSheet(sheetId(book.active));
  grid.recalculate();
}

/** The grid's id of a sheet tells which one of the file it was, whatever its name has become. */
export function sheetId(index: number): string {
  return `file-${index}`;
}

export function sheetIndex(id: string): number | undefined {
  const digits = /^file-(\d+)$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A pixel of the grid is three quarters of a point. */
const POINTS = 0.75;

export function pixels(points: number): number {
  return Math.round(points / POINTS);
}

export function points(pixels: number): number {
  return pixels * POINTS;
}
