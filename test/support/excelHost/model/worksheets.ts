import { HostCollection } from '../protocol/hostObject';
import { itemNotFound } from '../protocol/richError';
import { sameName } from './excelContext';
import type { ExcelContext } from './excelContext';
import { checkedSheetName, freeSheetName } from './sheetNames';
import { SHEET_EVENTS, Worksheet } from './worksheet';

export class Worksheets extends HostCollection<Worksheet> {
  readonly type = 'WorksheetCollection';

  constructor(private readonly context: ExcelContext) {
    super();
  }

  override get events(): readonly string[] {
    return SHEET_EVENTS;
  }

  items(): Worksheet[] {
    return this.context.book.sheets().map((sheet) => new Worksheet(this.context, sheet.id));
  }

  protected matches(sheet: Worksheet, name: string): boolean {
    return sameName(sheet.Name, name);
  }

  Add(name?: unknown): Worksheet {
    const wanted = name === undefined ? freeSheetName(this.context) : checkedSheetName(this.context, name);
    return new Worksheet(this.context, this.context.book.addSheet(wanted));
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.context, this.context.book.activeSheet());
  }

  GetFirst(visibleOnly: unknown = false): Worksheet {
    return this.first(this.items(), visibleOnly === true);
  }

  GetLast(visibleOnly: unknown = false): Worksheet {
    return this.first(this.items().reverse(), visibleOnly === true);
  }

  private first(sheets: readonly Worksheet[], visibleOnly: boolean): Worksheet {
    const found = sheets.find((sheet) => !visibleOnly || sheet.Visibility === 'Visible');
    if (!found) throw itemNotFound('worksheet');
    return found;
  }
}
