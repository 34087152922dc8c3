import { HostCollection, HostObject } from '../protocol/hostObject';
import { sameName } from './excelContext';
import type { ExcelContext } from './excelContext';
import { Range } from './range';
import { bodyRect, tableOf } from './tableParts';

class TableColumn extends HostObject {
  readonly type = 'TableColumn';

  constructor(
    private readonly context: ExcelContext,
    private readonly table: string,
    private readonly index: number,
  ) {
    super();
  }

  /** Excel numbers columns from 1, and adds no other identity than the place. */
  override get key(): number {
    return this.index + 1;
  }

  get Id(): number {
    return this.key;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    const table = tableOf(this.context, this.table);
    if (!table.hasHeaders) return `Column${this.key}`;
    return this.GetRange().GetCell(0, 0).Text?.[0]?.[0] ?? '';
  }

  GetRange(): Range {
    return new Range(this.context, tableOf(this.context, this.table)).GetColumn(this.index);
  }

  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }

  GetDataBodyRange(): Range {
    const table = tableOf(this.context, this.table);
    return new Range(this.context, { sheet: table.sheet, rect: bodyRect(table) }).GetColumn(this.index);
  }
}

export class TableColumns extends HostCollection<TableColumn> {
  readonly type = 'TableColumnCollection';

  constructor(
    private readonly context: ExcelContext,
    private readonly table: string,
  ) {
    super();
  }

  items(): TableColumn[] {
    const { columns } = tableOf(this.context, this.table).rect;
    return Array.from({ length: columns }, (_, index) => new TableColumn(this.context, this.table, index));
  }

  protected matches(column: TableColumn, name: string): boolean {
    return sameName(column.Name, name);
  }

  /** By number the library means a column's id, which starts at 1. */
  override Indexer(key: unknown): TableColumn {
    return typeof key === 'number' ? this.GetItemAt(key - 1) : this.GetItem(key);
  }
}
