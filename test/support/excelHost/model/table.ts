import type { GridTable } from '../../../../src/engine/book/gridBook';
import type { HostObject } from '../protocol/hostObject';
import { alreadyExists, invalidArgument, itemNotFound, RichError } from '../protocol/richError';
import { sameName } from './excelContext';
import { Identified } from './identified';
import { Range } from './range';
import { TableColumns } from './tableColumns';
import { bodyRect, tableOf } from './tableParts';
import { TableRows } from './tableRows';

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export class Table extends Identified {
  readonly type = 'Table';

  get Name(): string {
    return this.table.name;
  }
  set Name(name: unknown) {
    if (typeof name !== 'string' || !TABLE_NAME.test(name))
      throw invalidArgument(`${String(name)} cannot name a table`);
    const taken = this.context.book.tables().some((table) => table.id !== this.id && sameName(table.name, name));
    if (taken) throw alreadyExists(name);
    this.change({ name });
  }

  get Style(): string {
    return this.table.style;
  }
  set Style(style: unknown) {
    if (typeof style !== 'string') throw invalidArgument('a style is named by text');
    this.change({ style });
  }

  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(show: unknown) {
    this.change({ showFilterButton: show === true });
  }

  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(show: unknown) {
    this.change({ showBandedRows: show === true });
  }

  get ShowHeaders(): boolean {
    return this.table.hasHeaders;
  }

  get ShowTotals(): boolean {
    return false;
  }

  get Columns(): TableColumns {
    return new TableColumns(this.context, this.id);
  }

  get Rows(): TableRows {
    return new TableRows(this.context, this.id);
  }

  get Worksheet(): HostObject {
    return this.context.worksheet(this.table.sheet);
  }

  GetRange(): Range {
    return new Range(this.context, this.table);
  }

  GetHeaderRowRange(): Range {
    if (!this.table.hasHeaders) throw itemNotFound('the table has no header row');
    return this.GetRange().GetRow(0);
  }

  GetDataBodyRange(): Range {
    return new Range(this.context, { sheet: this.table.sheet, rect: bodyRect(this.table) });
  }

  Resize(to: unknown): void {
    const place = to instanceof Range ? to : this.context.place(String(to), this.table.sheet);
    const headerStays = place.sheet === this.table.sheet && place.rect.row === this.table.rect.row;
    if (!headerStays) throw new RichError('InvalidOperation', 'A table keeps its sheet and its header row.');
    this.change({ rect: place.rect });
  }

  ConvertToRange(): Range {
    const range = this.GetRange();
    this.context.book.deleteTable(this.table.id);
    return range;
  }

  Delete(): void {
    const { id, sheet, rect } = this.table;
    this.context.book.deleteTable(id);
    this.context.book.clear(sheet, rect, 'all');
    this.context.touch();
  }

  private get table(): GridTable {
    return tableOf(this.context, this.id);
  }

  private change(change: Partial<GridTable>): void {
    this.context.book.updateTable(this.table.id, change);
  }
}
