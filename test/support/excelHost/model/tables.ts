import { HostCollection } from '../protocol/hostObject';
import { invalidArgument, RichError } from '../protocol/richError';
import { sameName } from './excelContext';
import type { ExcelContext, PlacedRect } from './excelContext';
import { Range } from './range';
import { Table } from './table';
import { intersection } from '../../../../src/sheet';

const DEFAULT_STYLE = 'TableStyleMedium2';

/** The tables of one sheet, or of all. */
export class Tables extends HostCollection<Table> {
  readonly type = 'TableCollection';

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: string | null,
  ) {
    super();
  }

  items(): Table[] {
    const tables = this.context.book.tables().filter((table) => this.sheet === null || table.sheet === this.sheet);
    return tables.map((table) => new Table(this.context, table.id));
  }

  protected matches(table: Table, name: string): boolean {
    return sameName(table.Name, name);
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const place = this.place(address);
    if (typeof hasHeaders !== 'boolean') throw invalidArgument('hasHeaders is true or false');
    this.refuseOverlap(place);
    // Excel gives a table without headers a header row of its own, and so moves the data down; a grid need not be able to.
    if (!hasHeaders) throw new RichError('NotImplemented', 'This host makes tables with headers only.');
    this.fillHeaders(place);
    const id = this.context.book.addTable({
      name: freeTableName(this.context),
      sheet: place.sheet,
      rect: place.rect,
      hasHeaders,
      style: DEFAULT_STYLE,
      showFilterButton: true,
      showBandedRows: true,
    });
    return new Table(this.context, id);
  }

  private place(address: unknown): PlacedRect {
    if (address instanceof Range) return address;
    if (typeof address !== 'string') throw invalidArgument('a range or an address is needed');
    return this.context.place(address, this.sheet ?? this.context.book.activeSheet());
  }

  private refuseOverlap({ sheet, rect }: PlacedRect): void {
    const other = this.context.book.tables().find((table) => table.sheet === sheet && intersection(table.rect, rect));
    if (other) throw new RichError('InvalidOperation', `A table cannot overlap another one: ${other.name}`);
  }

  /** Header cells hold text, and none stays empty. */
  private fillHeaders({ sheet, rect }: PlacedRect): void {
    const header = { ...rect, rows: 1 };
    const texts = this.context.book.texts(sheet, header)[0] ?? [];
    const values = this.context.book.values(sheet, header)[0] ?? [];
    if (values.every((value) => typeof value === 'string' && value !== '')) return;
    const titles = texts.map((text, column) => (text === '' ? `${this.context.words.column}${column + 1}` : text));
    this.context.book.write(sheet, header, [titles]);
    this.context.touch();
  }
}

/** A copied sheet has tables like the sheet it was copied from, under names of their own. */
export function copyTables(context: ExcelContext, from: string, to: string): void {
  for (const table of context.book.tables().filter(({ sheet }) => sheet === from)) {
    context.book.addTable({ ...table, sheet: to, name: freeTableName(context) });
  }
}

function freeTableName(context: ExcelContext): string {
  const { table } = context.words;
  const taken = new Set(context.book.tables().map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = `${table}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
