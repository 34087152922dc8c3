import { CopySheetCommand } from '@univerjs/sheets';
import type { GridPlace } from '../access/cells';
import type { FrozenPanes, GridSheet } from './gridBook';
import type { Rect } from '../../sheet';
import { selectedRect } from './bookEvents';
import type { BookEvents } from './bookEvents';
import { rangeOf } from '../access/ranges';
import type { GridAccess } from '../access/gridAccess';

const NEW_SHEET = { rows: 1000, columns: 26 };
const TOP_LEFT: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

/** Worksheets, and what of them is in view. */
export class BookSheets {
  constructor(
    private readonly grid: GridAccess,
    private readonly events: BookEvents,
  ) {}

  all(): readonly GridSheet[] {
    return this.grid.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getSheetName(),
      visible: !sheet.isSheetHidden(),
      tabColor: sheet.getTabColor() ?? '',
    }));
  }

  active(): string {
    return this.grid.workbook.getActiveSheet().getSheetId();
  }

  add(name: string): string {
    const index = this.grid.workbook.getNumSheets();
    const { rows, columns } = NEW_SHEET;
    const sheet = { rowCount: rows, columnCount: columns };
    return this.events.withoutActivating(() => this.grid.workbook.insertSheet(name, { index, sheet }).getSheetId());
  }

  copy(sheet: string, name: string, index: number): string {
    return this.events.withoutActivating(() => {
      const known = new Set(this.all().map(({ id }) => id));
      this.grid.run(CopySheetCommand.id, sheet, {});
      const copy = this.grid.workbook.getSheets().find((candidate) => !known.has(candidate.getSheetId()))!;
      copy.setName(name);
      this.grid.workbook.moveSheet(copy, index);
      return copy.getSheetId();
    });
  }

  update(sheet: string, { name, visible, tabColor }: Partial<Omit<GridSheet, 'id'>>): void {
    const facade = this.grid.facade(sheet);
    if (name !== undefined) facade.setName(name);
    if (tabColor !== undefined) facade.setTabColor(tabColor);
    if (visible !== undefined) {
      this.events.withoutActivating(() => (visible ? facade.showSheet() : facade.hideSheet()));
    }
  }

  remove(sheet: string): void {
    this.grid.workbook.deleteSheet(sheet);
  }

  activate(sheet: string): void {
    if (this.active() !== sheet) this.grid.workbook.setActiveSheet(sheet);
  }

  selection(): GridPlace {
    const active = this.grid.workbook.getActiveSheet();
    const range = active.getSelection()?.getActiveRange()?.getRange();
    return { sheet: active.getSheetId(), rect: range ? selectedRect(range) : TOP_LEFT };
  }

  select(sheet: string, rect: Rect): void {
    this.activate(sheet);
    const cells = this.grid.existing(sheet, rect);
    if (cells) this.grid.facade(sheet).getRange(rangeOf(cells)).activate();
  }

  frozen(sheet: string): FrozenPanes {
    const { xSplit, ySplit } = this.grid.facade(sheet).getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  freeze(sheet: string, { rows, columns }: FrozenPanes): void {
    const facade = this.grid.facade(sheet);
    if (rows === 0 && columns === 0) facade.cancelFreeze();
    else {
      const [startRow, startColumn] = [rows === 0 ? -1 : rows, columns === 0 ? -1 : columns];
      facade.setFreeze({ ySplit: rows, xSplit: columns, startRow, startColumn });
    }
  }
}
