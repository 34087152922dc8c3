import type { GridComment, GridName, GridTable } from '../../../../src/engine/book/gridBook';
import { Undrawn } from '../../../../src/engine/book/undrawn';

/** What a workbook defines over its cells. */
export abstract class MemoryDefinitions {
  readonly settings = new Map<string, unknown>();
  readonly undrawn = new Undrawn();
  private tableList: GridTable[] = [];
  private nameList: GridName[] = [];
  private commentList: GridComment[] = [];
  private lastId = 0;

  readonly comments = {
    all: (): readonly GridComment[] => this.commentList,
    add: (comment: Omit<GridComment, 'id'>): string => {
      const id = this.newId();
      this.commentList = [...this.commentList, { ...comment, id }];
      return id;
    },
  };

  tables(): readonly GridTable[] {
    return this.tableList;
  }
  addTable(table: Omit<GridTable, 'id'>): string {
    const id = this.newId();
    this.tableList = [...this.tableList, { ...table, id }];
    return id;
  }
  updateTable(id: string, change: Partial<Omit<GridTable, 'id' | 'sheet'>>): void {
    this.tableList = this.tableList.map((table) => (table.id === id ? { ...table, ...change } : table));
  }
  deleteTable(id: string): void {
    this.tableList = this.tableList.filter((table) => table.id !== id);
  }

  names(): readonly GridName[] {
    return this.nameList;
  }
  setName(name: GridName): void {
    this.deleteName(name.name, name.sheet);
    this.nameList = [...this.nameList, name];
  }
  deleteName(name: string, sheet: string | null): void {
    const named = (item: GridName): boolean => item.sheet === sheet && item.name.toLowerCase() === name.toLowerCase();
    this.nameList = this.nameList.filter((item) => !named(item));
  }

  protected forgetSheet(sheet: string): void {
    this.tableList = this.tableList.filter((table) => table.sheet !== sheet);
    this.nameList = this.nameList.filter((name) => name.sheet !== sheet);
    this.commentList = this.commentList.filter((comment) => comment.sheet !== sheet);
  }

  protected newId(): string {
    this.lastId += 1;
    return `{${String(this.lastId).padStart(8, '0')}}`;
  }
}
