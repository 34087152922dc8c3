import { ISuperTableService } from '@univerjs/engine-formula';
import type { IRangeThemeStyleJSON } from '@univerjs/sheets';
import { shownText, valueOf } from '../access/cellValues';
import { rangeOf } from '../access/ranges';
import type { GridAccess } from '../access/gridAccess';
import type { GridTable } from './gridBook';

/** Tables: the grid's core knows none, so they are kept here, and drawn as themes of ranges, which leave formats alone. */
export class BookTables {
  private list: readonly GridTable[] = [];
  private lastId = 0;
  private readonly references: ISuperTableService;

  constructor(private readonly grid: GridAccess) {
    this.references = grid.injector.get(ISuperTableService);
  }

  all(): readonly GridTable[] {
    return this.list;
  }

  add(table: Omit<GridTable, 'id'>): string {
    this.lastId += 1;
    const added = { ...table, id: String(this.lastId) };
    this.list = [...this.list, added];
    this.draw(added);
    this.refer(added);
    return added.id;
  }

  update(id: string, change: Partial<Omit<GridTable, 'id' | 'sheet'>>): void {
    const before = this.list.find((table) => table.id === id);
    if (!before) return;
    const after = { ...before, ...change };
    this.list = this.list.map((table) => (table.id === id ? after : table));
    this.erase(before);
    this.draw(after);
    this.references.remove(this.grid.unitId, before.name);
    this.refer(after);
  }

  remove(id: string): void {
    const table = this.list.find((candidate) => candidate.id === id);
    if (!table) return;
    this.erase(table);
    this.references.remove(this.grid.unitId, table.name);
    this.list = this.list.filter((candidate) => candidate.id !== id);
  }

  removeOfSheet(sheet: string): void {
    for (const { id } of this.list.filter((table) => table.sheet === sheet)) this.remove(id);
  }

  /** Formulas may name a table and its columns: `料金表[重さ]`. */
  private refer({ name, sheet, rect, hasHeaders }: GridTable): void {
    const model = this.grid.model(sheet);
    const title = (index: number) =>
      shownText(hasHeaders ? valueOf(model.getCellRaw(rect.row, rect.column + index)) : null, 'General');
    const titleMap = new Map(Array.from({ length: rect.columns }, (_, index) => [title(index), index]));
    this.references.registerTable(this.grid.unitId, name, { sheetId: sheet, range: rangeOf(rect), titleMap });
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

interface TableTheme {
  readonly name: string;
  readonly style: Omit<IRangeThemeStyleJSON, 'name'>;
}

const HEADER = '#1A3C8C';
const BAND = '#EEF2FB';
const EDGE = { s: 1, cl: { rgb: '#8FA3D1' } };

/** One look for every table style, and none where the style is empty. */
function tableTheme({ style, hasHeaders, showBandedRows }: GridTable): TableTheme | undefined {
  if (style === '') return undefined;
  return {
    name: `myna-table${hasHeaders ? '-header' : ''}${showBandedRows ? '-bands' : ''}`,
    style: {
      wholeStyle: { bd: { t: EDGE, b: EDGE, l: EDGE, r: EDGE } },
      ...(hasHeaders ? { headerRowStyle: { bg: { rgb: HEADER }, cl: { rgb: '#FFFFFF' }, bl: 1 } } : {}),
      ...(showBandedRows ? { secondRowStyle: { bg: { rgb: BAND } } } : {}),
    },
  };
}
