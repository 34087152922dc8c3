import { HostObject, NULL_OBJECT } from '../protocol/hostObject';
import type { NullObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/richError';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../src/sheet';
import type { ExcelContext } from './excelContext';
import { Range } from './range';

export class FreezePanes extends HostObject {
  readonly type = 'WorksheetFreezePanes';

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: string,
  ) {
    super();
  }

  FreezeRows(count: unknown = 1): void {
    this.freeze(checkedCount(count), 0);
  }

  FreezeColumns(count: unknown = 1): void {
    this.freeze(0, checkedCount(count));
  }

  /** The range's cells stay in view, and so does everything above and left of them. */
  FreezeAt(range: unknown): void {
    const place = range instanceof Range ? range : this.context.place(String(range), this.sheet);
    const { row, column, rows, columns } = place.rect;
    this.freeze(rows === MAX_ROWS ? 0 : row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocationOrNullObject(): Range | NullObject {
    const { rows, columns } = this.context.book.frozenPanes(this.sheet);
    if (rows === 0 && columns === 0) return NULL_OBJECT;
    const rect = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
    return new Range(this.context, { sheet: this.sheet, rect });
  }

  private freeze(rows: number, columns: number): void {
    this.context.book.freezePanes(this.context.sheet(this.sheet).id, { rows, columns });
  }
}

function checkedCount(count: unknown): number {
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) throw invalidArgument('a count is needed');
  return count;
}
