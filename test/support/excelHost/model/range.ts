import type { Rect } from '../../../../src/sheet';
import { HostCollection, HostObject, NULL_OBJECT } from '../protocol/hostObject';
import type { NullObject } from '../protocol/hostObject';
import { invalidArgument, itemNotFound, RichError } from '../protocol/richError';
import { RangeCells } from './rangeCells';
import { RangeFormat } from './rangeFormat';
import { checkedRect } from './rect';
import { boundingRect, intersection, MAX_COLUMNS, MAX_ROWS, placeAddress } from '../../../../src/sheet';

/** As Microsoft's typings say. */
const MOST_MERGED = 512;

/** A range's place on its sheet, and the ranges around it. */
export class Range extends RangeCells {
  readonly type = 'Range';

  override get tracked(): boolean {
    return true;
  }

  get Address(): string {
    return placeAddress({ sheet: this.context.sheet(this.sheet).name, ...this.rect });
  }
  get RowIndex(): number {
    return this.rect.row;
  }
  get ColumnIndex(): number {
    return this.rect.column;
  }
  get RowCount(): number {
    return this.rect.rows;
  }
  get ColumnCount(): number {
    return this.rect.columns;
  }
  get CellCount(): number {
    const count = this.rect.rows * this.rect.columns;
    // Excel answers -1 where the count leaves 32 bits.
    return count < 2 ** 31 ? count : -1;
  }
  get IsEntireColumn(): boolean {
    return this.rect.rows === MAX_ROWS;
  }
  get IsEntireRow(): boolean {
    return this.rect.columns === MAX_COLUMNS;
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.context, this);
  }
  get Worksheet(): HostObject {
    return this.context.worksheet(this.sheet);
  }

  /** May lie outside the range, not outside the sheet. */
  GetCell(row: number, column: number): Range {
    return this.at({ row: this.rect.row + row, column: this.rect.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): Range {
    if (!(row >= 0 && row < this.rect.rows)) throw invalidArgument(`the range has no row ${row}`);
    return this.at({ ...this.rect, row: this.rect.row + row, rows: 1 });
  }
  GetColumn(column: number): Range {
    if (!(column >= 0 && column < this.rect.columns)) throw invalidArgument(`the range has no column ${column}`);
    return this.at({ ...this.rect, column: this.rect.column + column, columns: 1 });
  }
  GetLastRow(): Range {
    return this.GetRow(this.rect.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.rect.columns - 1);
  }
  GetLastCell(): Range {
    return this.GetCell(this.rect.rows - 1, this.rect.columns - 1);
  }
  GetRowsBelow(count = 1): Range {
    return this.at({ ...this.rect, row: this.rect.row + this.rect.rows, rows: count });
  }
  GetRowsAbove(count = 1): Range {
    return this.at({ ...this.rect, row: this.rect.row - count, rows: count });
  }
  GetColumnsAfter(count = 1): Range {
    return this.at({ ...this.rect, column: this.rect.column + this.rect.columns, columns: count });
  }
  GetColumnsBefore(count = 1): Range {
    return this.at({ ...this.rect, column: this.rect.column - count, columns: count });
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.rect, row: 0, rows: MAX_ROWS });
  }
  GetEntireRow(): Range {
    return this.at({ ...this.rect, column: 0, columns: MAX_COLUMNS });
  }

  GetOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.rect, row: this.rect.row + rows, column: this.rect.column + columns });
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.rect, rows: this.rect.rows + rows, columns: this.rect.columns + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.rect, rows, columns });
  }

  GetBoundingRect(other: unknown): Range {
    return this.at(boundingRect(this.rect, this.other(other).rect));
  }
  GetIntersection(other: unknown): Range {
    return this.orNotFound(this.GetIntersectionOrNullObject(other));
  }
  GetIntersectionOrNullObject(other: unknown): Range | NullObject {
    const { sheet, rect } = this.other(other);
    const common = sheet === this.sheet ? intersection(this.rect, rect) : undefined;
    return common ? this.at(common) : NULL_OBJECT;
  }

  GetUsedRange(valuesOnly: unknown = false): Range {
    return this.orNotFound(this.GetUsedRangeOrNullObject(valuesOnly));
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown = false): Range | NullObject {
    const used = this.context.book.usedRect(this.sheetId, valuesOnly === true);
    const common = used && intersection(this.rect, used);
    return common ? this.at(common) : NULL_OBJECT;
  }

  GetSpillingToRange(): Range {
    return this.orNotFound(this.GetSpillingToRangeOrNullObject());
  }
  GetSpillingToRangeOrNullObject(): Range | NullObject {
    const spill =
      this.HasSpill === true ? this.context.book.spillRect(this.sheetId, this.rect.row, this.rect.column) : null;
    return spill ? this.at(spill) : NULL_OBJECT;
  }

  /** What is asked for is all that is told of each row. */
  GetRowProperties(wanted: unknown): readonly { rowHidden: boolean }[] {
    const { rowHidden, ...others } = (wanted ?? {}) as Readonly<Record<string, unknown>>;
    if (rowHidden !== true || Object.keys(others).length > 0) throw invalidArgument('of rows only rowHidden is told');
    const hidden = this.context.book.hiddenRows(this.sheetId, this.rect.row, this.rect.rows);
    return hidden.map((isHidden) => ({ rowHidden: isHidden }));
  }

  GetColumnProperties(wanted: unknown): readonly { columnHidden: boolean }[] {
    const { columnHidden, ...others } = (wanted ?? {}) as Readonly<Record<string, unknown>>;
    if (columnHidden !== true || Object.keys(others).length > 0) {
      throw invalidArgument('of columns only columnHidden is told');
    }
    const hidden = this.context.book.hiddenColumns(this.sheetId, this.rect.column, this.rect.columns);
    return hidden.map((isHidden) => ({ columnHidden: isHidden }));
  }

  GetMergedAreasOrNullObject(): RangeAreas | NullObject {
    const touching = this.context.book.mergedRects(this.sheetId).filter((rect) => intersection(this.rect, rect));
    if (touching.length > MOST_MERGED) throw new RichError('GeneralException', 'There are too many merged areas.');
    return touching.length === 0 ? NULL_OBJECT : new RangeAreas(touching.map((rect) => this.at(rect)));
  }

  GetSpillParent(): Range {
    return this.orNotFound(this.GetSpillParentOrNullObject());
  }
  GetSpillParentOrNullObject(): Range | NullObject {
    if (this.rect.rows * this.rect.columns > 1) throw invalidArgument('one cell is asked for its spill parent');
    const origin = this.context.book.spillOrigin(this.sheetId, this.rect.row, this.rect.column);
    return origin ? this.at(origin) : NULL_OBJECT;
  }

  Select(): void {
    this.context.book.select(this.sheetId, this.rect);
  }

  Calculate(): void {
    const { book } = this.context;
    if (book.calculateAlone) book.calculateAlone(this.sheetId, this.rect);
    else book.recalculate();
    this.context.touch();
  }

  private at({ row, column, rows, columns }: Rect): Range {
    return new Range(this.context, { sheet: this.sheet, rect: checkedRect(row, column, rows, columns) });
  }

  private other(other: unknown): Range {
    if (other instanceof Range) return other;
    if (typeof other !== 'string') throw invalidArgument('a range or an address is needed');
    return new Range(this.context, this.context.place(other, this.sheet));
  }

  private orNotFound(found: Range | NullObject): Range {
    if (found instanceof Range) return found;
    throw itemNotFound('no such cells');
  }
}

class RangeCollection extends HostCollection<Range> {
  readonly type = 'RangeCollection';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): readonly Range[] {
    return this.ranges;
  }

  protected matches(): boolean {
    return false;
  }
}

class RangeAreas extends HostObject {
  readonly type = 'RangeAreas';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
}
