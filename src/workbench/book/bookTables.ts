import type { GridTable } from '../host/book';
import { rangeOf } from './gridAccess';
import type { GridAccess } from './gridAccess';
import { tableTheme } from './tableThemes';

/** Tables: the grid's core knows none, so they are kept here, and drawn as themes of ranges, which leave formats alone. */
export class BookTables {
  private list: readonly GridTable[] = [];
  private lastId = 0;

  constructor(private readonly grid: GridAccess) {}

  all(): readonly GridTable[] {
    return this.list;
  }

  add(table: Omit<GridTable, 'id'>): string {
    this.lastId += 1;
    const added = { ...table, id: String(this.lastId) };
    this.list = [...this.list, added];
    this.draw(added);
    return added.id;
  }

  update(id: string, change: Partial<Omit<GridTable, 'id' | 'sheet'>>): void {
    const before = this.list.find((table) => table.id === id);
    if (!before) return;
    const after = { ...before, ...change };
    this.list = this.list.map((table) => (table.id === id ? after : table));
    this.erase(before);
    this.draw(after);
  }

  remove(id: string): void {
    const table = this.list.find((candidate) => candidate.id === id);
    if (table) this.erase(table);
    this.list = this.list.filter((candidate) => candidate.id !== id);
  }

  removeOfSheet(sheet: string): void {
    this.list = this.list.filter((table) => table.sheet !== sheet);
  }

  private draw(table: GridTable): void {
    const theme = tableTheme(table);
    if (!theme) return;
    const { workbook } = this.grid;
    if (!workbook.getRegisteredRangeThemes().includes(theme.name)) {
      workbook.registerRangeTheme(workbook.createRangeThemeStyle(theme.name, theme.style));
    }
    this.range(table).useThemeStyle(theme.name);
  }

  private erase(table: GridTable): void {
    const theme = tableTheme(table);
    if (theme) this.range(table).removeThemeStyle(theme.name);
  }

  private range({ sheet, rect }: GridTable) {
    return this.grid.facade(sheet).getRange(rangeOf(rect));
  }
}
