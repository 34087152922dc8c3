import type { GridTable } from '../../../../src/engine/book/gridBook';
import { HostCollection, HostObject } from '../protocol/hostObject';
import { invalidArgument, RichError } from '../protocol/richError';
import type { ExcelContext } from './excelContext';
import { Range } from './range';
import { bodyRect, tableOf } from './tableParts';

class TableRow extends HostObject {
  readonly type = 'TableRow';

  constructor(
    private readonly context: ExcelContext,
    private readonly table: string,
    private readonly index: number,
  ) {
    super();
  }

  override get key(): number {
    return this.index;
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    const table = tableOf(this.context, this.table);
    return new Range(this.context, { sheet: table.sheet, rect: bodyRect(table) }).GetRow(this.index);
  }
}

export class TableRows extends HostCollection<TableRow> {
  readonly type = 'TableRowCollection';

  constructor(
    private readonly context: ExcelContext,
    private readonly table: string,
  ) {
    super();
  }

  items(): TableRow[] {
    const { rows } = bodyRect(tableOf(this.context, this.table));
    return Array.from({ length: rows }, (_, index) => new TableRow(this.context, this.table, index));
  }

  protected matches(): boolean {
    return false;
  }

  /** At the end only: elsewhere cells would have to move, and a grid need not be able to. */
  Add(index: unknown, values: unknown): TableRow {
    const table = tableOf(this.context, this.table);
    const added: unknown[] = Array.isArray(values) ? values : [];
    const body = bodyRect(table);
    const end = index === undefined || index === -1 || index === body.rows;
    if (!end) throw new RichError('NotImplemented', 'This host adds table rows at the end only.');
    if (added.length === 0) throw invalidArgument('rows are needed');
    const start = this.firstFreeRow(table);
    const rect = { ...table.rect, row: start, rows: added.length };
    this.refuseToOverwrite(table, start + added.length);
    new Range(this.context, { sheet: table.sheet, rect }).Values = added;
    this.context.book.updateTable(table.id, { rect: { ...table.rect, rows: start + added.length - table.rect.row } });
    return new TableRow(this.context, this.table, start - body.row);
  }

  /** A new table's one empty row is filled first, as Excel does. */
  private firstFreeRow(table: GridTable): number {
    const body = bodyRect(table);
    const blank = this.context.book.values(table.sheet, body).every((row) => row.every((value) => value === null));
    return body.rows === 1 && blank ? body.row : body.row + body.rows;
  }

  private refuseToOverwrite(table: GridTable, end: number): void {
    const row = table.rect.row + table.rect.rows;
    if (end <= row) return;
    const below = { ...table.rect, row, rows: end - row };
    const free = this.context.book.values(table.sheet, below).every((cells) => cells.every((value) => value === null));
    if (!free) throw new RichError('InvalidOperation', 'The cells below the table are in use.');
  }
}
