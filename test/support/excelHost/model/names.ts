import type { GridName } from '../../../../src/engine/book/gridBook';
import { HostCollection, HostObject, NULL_OBJECT } from '../protocol/hostObject';
import type { NullObject } from '../protocol/hostObject';
import { alreadyExists, invalidArgument, itemNotFound } from '../protocol/richError';
import { sameName } from './excelContext';
import type { ExcelContext } from './excelContext';
import { Range } from './range';
import { absoluteAddress, readAddress } from '../../../../src/sheet';

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

export class NamedItem extends HostObject {
  readonly type = 'NamedItem';

  constructor(
    private readonly context: ExcelContext,
    private readonly name: string,
    private readonly sheet: string | null,
  ) {
    super();
  }

  override get key(): string {
    return this.name;
  }

  get Name(): string {
    return this.item.name;
  }

  get Formula(): string {
    return this.item.formula;
  }
  set Formula(formula: unknown) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('a formula starts with =');
    this.context.book.setName({ ...this.item, formula });
    this.context.touch();
  }

  get Comment(): string {
    return this.item.comment;
  }
  set Comment(comment: unknown) {
    this.context.book.setName({ ...this.item, comment: String(comment) });
  }

  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(visible: unknown) {
    this.context.book.setName({ ...this.item, visible: visible === true });
  }

  get Scope(): string {
    return this.sheet === null ? 'Workbook' : 'Worksheet';
  }

  get Type(): string {
    return this.GetRangeOrNullObject() instanceof Range ? 'Range' : 'String';
  }

  get Value(): string {
    return this.item.formula;
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range instanceof Range) return range;
    throw itemNotFound(`${this.name} is not a range`);
  }

  GetRangeOrNullObject(): Range | NullObject {
    const place = this.context.placeAddress(this.item.formula.slice(1), this.sheet ?? this.context.book.activeSheet());
    return place ? new Range(this.context, place) : NULL_OBJECT;
  }

  Delete(): void {
    this.context.book.deleteName(this.item.name, this.sheet);
    this.context.touch();
  }

  private get item(): GridName {
    const names = this.context.book.names();
    const found = names.find((item) => item.sheet === this.sheet && sameName(item.name, this.name));
    if (!found) throw itemNotFound(this.name);
    return found;
  }
}

/** The names that belong to a sheet, or to the workbook. */
export class Names extends HostCollection<NamedItem> {
  readonly type = 'NamedItemCollection';

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: string | null,
  ) {
    super();
  }

  items(): NamedItem[] {
    const own = this.context.book.names().filter((item) => item.sheet === this.sheet);
    return own.map((item) => new NamedItem(this.context, item.name, this.sheet));
  }

  protected matches(item: NamedItem, name: string): boolean {
    return sameName(item.Name, name);
  }

  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    if (typeof name !== 'string' || !VALID_NAME.test(name) || readAddress(name)) {
      throw invalidArgument(`${String(name)} cannot be a name`);
    }
    if (this.items().some((item) => sameName(item.Name, name))) throw alreadyExists(name);
    const formula = this.formulaOf(reference);
    this.context.book.setName({
      name,
      sheet: this.sheet,
      formula,
      comment: typeof comment === 'string' ? comment : '',
      visible: true,
    });
    this.context.touch();
    return new NamedItem(this.context, name, this.sheet);
  }

  private formulaOf(reference: unknown): string {
    if (reference instanceof Range) {
      return `=${absoluteAddress({ sheet: this.context.sheet(reference.sheet).name, ...reference.rect })}`;
    }
    if (typeof reference === 'number') return `=${reference}`;
    if (typeof reference !== 'string' || reference === '') throw invalidArgument('a range or a formula is needed');
    return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
  }
}
