import { MAX_COLUMNS, MAX_ROWS } from '../../../../src/sheet';
import { HostObject, NULL_OBJECT } from '../protocol/hostObject';
import type { NullObject } from '../protocol/hostObject';
import { invalidArgument, RichError } from '../protocol/richError';
import { Charts } from './charts';
import type { ExcelContext } from './excelContext';
import { FreezePanes } from './freezePanes';
import { Names } from './names';
import { PageLayout } from './pageLayout';
import { Range } from './range';
import { checkedRect } from './rect';
import { checkedSheetName, copiedSheetName } from './sheetNames';
import { copyTables, Tables } from './tables';
import { WorksheetProtection } from './worksheetProtection';

const WHOLE_SHEET = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const SHEET_EVENTS = ['SelectionChanged', 'DataChanged', 'Calculated', 'Activated', 'Deactivated'];

export class Worksheet extends HostObject {
  readonly type = 'Worksheet';

  constructor(
    private readonly context: ExcelContext,
    private readonly id: string,
  ) {
    super();
  }

  override get key(): string {
    return this.id;
  }

  override get events(): readonly string[] {
    return SHEET_EVENTS;
  }

  get Id(): string {
    return this.context.sheet(this.id).id;
  }

  get Name(): string {
    return this.context.sheet(this.id).name;
  }
  set Name(name: unknown) {
    this.context.book.updateSheet(this.Id, { name: checkedSheetName(this.context, name, this.id) });
    this.context.touch();
  }

  get Position(): number {
    return this.context.book.sheets().findIndex((sheet) => sheet.id === this.id);
  }

  get Visibility(): string {
    return this.context.sheet(this.id).visible ? 'Visible' : 'Hidden';
  }
  set Visibility(visibility: unknown) {
    const visible = visibility === 'Visible';
    if (!visible && visibility !== 'Hidden') throw invalidArgument('Visible or Hidden');
    if (!visible) this.refuseIfLast();
    this.context.book.updateSheet(this.Id, { visible });
  }

  get TabColor(): string {
    return this.context.sheet(this.id).tabColor;
  }
  set TabColor(color: unknown) {
    this.context.book.updateSheet(this.Id, { tabColor: String(color) });
  }

  get Tables(): Tables {
    return new Tables(this.context, this.Id);
  }

  get Names(): Names {
    return new Names(this.context, this.Id);
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.context, this.Id);
  }

  GetRange(address?: unknown): Range {
    if (address === undefined || address === '') return this.range(WHOLE_SHEET);
    if (typeof address !== 'string') throw invalidArgument('an address is text');
    return new Range(this.context, this.context.place(address, this.Id));
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.range(checkedRect(row, column, rows, columns));
  }

  GetCell(row: number, column: number): Range {
    return this.range(checkedRect(row, column, 1, 1));
  }

  /** An empty sheet's used range is its first cell. */
  GetUsedRange(valuesOnly: unknown = false): Range {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    return used instanceof Range ? used : this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown = false): Range | NullObject {
    const used = this.context.book.usedRect(this.Id, valuesOnly === true);
    return used ? this.range(used) : NULL_OBJECT;
  }

  get Charts(): Charts {
    return new Charts(this.context, this.Id);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.context, this.Id);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.Id);
  }

  Copy(position: unknown = 'End', relativeTo?: unknown): Worksheet {
    const { id, name } = this.context.sheet(this.id);
    const index = this.indexFor(position, relativeTo);
    const copy = this.context.book.copySheet(id, copiedSheetName(this.context, name), index);
    copyTables(this.context, id, copy);
    this.context.book.undrawn.copySheet(id, copy);
    this.context.touch();
    return new Worksheet(this.context, copy);
  }

  /** The library's way back to a copy, once it knows its id. */
  _GetAnotherWorksheetById(id: unknown): Worksheet {
    return new Worksheet(this.context, this.context.sheet(String(id)).id);
  }

  Activate(): void {
    this.context.book.activateSheet(this.Id);
  }

  Calculate(): void {
    this.context.book.recalculate();
    this.context.touch();
  }

  Delete(): void {
    this.refuseIfLast();
    this.context.book.deleteSheet(this.Id);
    this.context.touch();
  }

  private indexFor(position: unknown, relativeTo: unknown): number {
    if (position === 'Beginning') return 0;
    if (position === 'None' || position === 'End') return this.context.book.sheets().length;
    if (!(relativeTo instanceof Worksheet)) throw invalidArgument('a worksheet is needed');
    if (position === 'Before') return relativeTo.Position;
    if (position === 'After') return relativeTo.Position + 1;
    throw invalidArgument('None, Before, After, Beginning or End');
  }

  private range(rect: typeof WHOLE_SHEET): Range {
    return new Range(this.context, { sheet: this.Id, rect });
  }

  private refuseIfLast(): void {
    const visible = this.context.book.sheets().filter((sheet) => sheet.visible);
    if (visible.every((sheet) => sheet.id === this.id)) {
      throw new RichError('InvalidOperation', 'A workbook keeps at least one visible worksheet.');
    }
  }
}
