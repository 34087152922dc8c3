import { FontCache, getFontStyleString, SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';
import { CellValueType, isDefaultFormat, WrapStrategy } from '@univerjs/core';
import type { ICellData, ICellDataForSheetInterceptor, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { fittedNumber } from './fitting';
import type { WrittenNumber } from './fitting';

/** What the grid leaves free at the sides of a cell. */
const SIDE = 2;
/** The line around a cell, on which nothing is drawn. */
const LINE = 1;
/** So many signs of a General number Excel makes a column fit. */
const GENERAL_SIGNS = 11;
let done = false;

/** Numbers are drawn as Excel draws them, where columns are too narrow for them. Their values and texts stay as they are. */
export function fitNumbers(): void {
  if (done) return;
  done = true;
  drawWholeNumbers();
  fitColumns();
}

/** Fault: of a number that is wider than its cell the grid draws the first digits, so that 1,234,567 reads 1,234. */
function drawWholeNumbers(): void {
  const drawn = SpreadsheetSkeleton.prototype;
  const prepare = drawn._setFontStylesCache;
  drawn._setFontStylesCache = function (row, column, cell, style) {
    const value = numberAt(this, row, column, cell, style);
    const room = value === undefined ? 0 : roomAt(this, row, column, sidesOf(cell!, style));
    const v = value === undefined ? undefined : fittedNumber(written(value, cell!, style), room, widthIn(style));
    prepare.call(this, row, column, v === undefined ? cell : { ...cell, v }, style);
  };
}

/**
 * Fault: a column that is to fit its cells is measured with another font than its numbers are drawn with, and without those cells
 * whose row and column, exchanged, are those of a merged cell.
 */
function fitColumns(): void {
  const measuring = SpreadsheetSkeleton.prototype;
  const measure = measuring.calculateAutoWidthInRange;
  measuring.calculateAutoWidthInRange = function (ranges) {
    const widths = measure.call(this, ranges);
    return widths.map(({ col, width }) => ({ col, width: Math.max(width ?? 0, widestNumber(this, col)) }));
  };
}

function widestNumber(skeleton: SpreadsheetSkeleton, column: number): number {
  const { worksheet } = skeleton;
  let widest = 0;
  for (let row = 0; row <= worksheet.getLastRowWithContent(); row += 1) {
    if (!worksheet.getRowVisible(row) || worksheet.getCellInfoInMergeData(row, column).isMergedMainCell) continue;
    const cell = worksheet.getCell(row, column);
    const style = cell ? worksheet.getComposedCellStyleByCellData(row, column, cell) : {};
    const value = numberAt(skeleton, row, column, cell, style);
    if (value !== undefined) widest = Math.max(widest, widthOfNumber(written(value, cell!, style), cell!, style));
  }
  return widest;
}

/** How wide a column has to be for a number in one of its cells. */
export function columnWidthFor(worksheet: Worksheet, row: number, column: number, number: WrittenNumber): number {
  const cell = worksheet.getCell(row, column) ?? {};
  return widthOfNumber(number, cell, worksheet.getComposedCellStyleByCellData(row, column, cell));
}

function widthOfNumber(number: WrittenNumber, cell: ICellDataForSheetInterceptor, style: IStyleData): number {
  const isGeneral = isDefaultFormat(number.numberFormat);
  const text = isGeneral ? fittedNumber(number, GENERAL_SIGNS, (form) => form.length) : number.text;
  const { left, right } = sidesOf(cell, style);
  return Math.ceil(widthIn(style)(text)) + left + right;
}

/** A turned number stands in the height of its row, and is drawn in another way. */
function numberAt(
  { worksheet }: SpreadsheetSkeleton,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
  style: IStyleData,
): number | undefined {
  return cell && !style.tr?.a ? (numberIn(worksheet.getCellRaw(row, column)) ?? numberIn(cell)) : undefined;
}

function numberIn(cell: Nullable<ICellData>): number | undefined {
  if (!cell || cell.p || typeof cell.v !== 'number') return undefined;
  return cell.t === undefined || cell.t === null || cell.t === CellValueType.NUMBER ? cell.v : undefined;
}

/** `cell` holds the number as its format writes it. */
function written(value: number, cell: ICellData, style: IStyleData): WrittenNumber {
  return { value, text: String(cell.v), numberFormat: style.n?.pattern };
}

function widthIn(style: IStyleData): (text: string) => number {
  const font = getFontStyleString(style).fontCache;
  return (text) => FontCache.getMeasureText(text, font).width;
}

interface Sides {
  readonly left: number;
  readonly right: number;
  /** At the right, a number that is not broken into lines may use the space, and stays whole up to the line. */
  readonly least: number;
}

/** The space at both sides; a button or a sign within the cell takes its part too. */
function sidesOf({ fontRenderExtension }: ICellDataForSheetInterceptor, { pd, tb }: IStyleData): Sides {
  const { leftOffset = 0, rightOffset = 0 } = fontRenderExtension ?? {};
  const right = pd?.r ?? SIDE;
  const least = tb === WrapStrategy.WRAP ? right : Math.min(right, LINE);
  return { left: (pd?.l ?? SIDE) + leftOffset, right: right + rightOffset, least: least + rightOffset };
}

function roomAt(skeleton: SpreadsheetSkeleton, row: number, column: number, { left, least }: Sides): number {
  const { startX, endX, isMergedMainCell, mergeInfo } = skeleton.getCellWithCoordByIndex(row, column, false);
  return (isMergedMainCell ? mergeInfo.endX - mergeInfo.startX : endX - startX) - left - least;
}
