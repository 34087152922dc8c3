import { BooleanNumber } from '@univerjs/core';
import type { Worksheet } from '@univerjs/core';
import type { BookColumn, BookRow, BookSheet, BookTable } from '../../xlsx';
import { arrayRule } from '../../native';
import { shownText, valueOf } from '../access/cellValues';
import { rectOf } from '../access/ranges';
import type { GridAccess } from '../access/gridAccess';
import type { GridBook, GridSheet, GridTable } from '../book/gridBook';
import { intersection, rectAddress } from '../../sheet';
import type { Rect } from '../../sheet';
import { isFilteredRow } from '../patches/filteredRows';
import { CellReader } from './cellReader';
import type { FilterOf } from './filters';
import { DEFAULT_SIZE, gridMerges, pixels, points } from './toGrid';
import type { StyleReader } from './styles';

/** One sheet of the grid, for a file. `before` is what the file had of it. */
export class SheetReader {
  private readonly model: Worksheet;

  constructor(
    private readonly access: GridAccess,
    private readonly grid: GridBook,
    private readonly styles: StyleReader,
    private readonly sheet: GridSheet,
    private readonly before: BookSheet | undefined,
    private readonly filters: FilterOf,
  ) {
    this.model = access.model(sheet.id);
  }

  read(): BookSheet {
    const { id, name, visible, tabColor } = this.sheet;
    const { defaultColumnWidth, defaultRowHeight } = this.model.getConfig();
    const { before } = this;
    const width = sameSize(before?.defaultColumnWidth, defaultColumnWidth, DEFAULT_SIZE.width);
    const tables = this.tables();
    const filter = this.filters.sheet(id, before);
    const height = sameSize(before?.defaultRowHeight, defaultRowHeight, DEFAULT_SIZE.height);
    return {
      name,
      // Under another name it is still the sheet of the file, with all that the grid does not hold.
      ...(before?.part === undefined ? {} : { part: before.part }),
      visibility: visible ? 'visible' : before && before.visibility !== 'visible' ? before.visibility : 'hidden',
      cells: new CellReader(this.access, id, this.styles, before, arrayRule(this.grid.names())).read(),
      merges: this.merges(),
      columns: this.columns(),
      rows: this.rows(),
      ...(width === undefined ? {} : { defaultColumnWidth: width }),
      ...(height === undefined ? {} : { defaultRowHeight: height }),
      frozen: this.grid.frozenPanes(id),
      tables,
      // Excel refuses a file with both over one another.
      ...(filter && !tables.some(({ rect }) => intersection(rect, filter.rect)) ? { filter } : {}),
      ...(tabColor ? { tabColor } : {}),
    };
  }

  /** The file's own where the grid has just what it shows of them; those that it does not show stay. */
  private merges(): readonly Rect[] {
    const rects = this.model.getMergeData().map((range): Rect => rectOf(range));
    if (!this.before) return rects;
    const old = gridMerges(this.before);
    const originals = new Map(old.flatMap(({ merge, shown }) => (shown ? [[rectAddress(shown), merge]] : [])));
    const hidden = old.flatMap(({ merge, shown }) => (shown ? [] : [merge]));
    return [...rects.map((rect) => originals.get(rectAddress(rect)) ?? rect), ...hidden];
  }

  private columns(): ReadonlyMap<number, BookColumn> {
    const data = Object.entries(this.model.getColumnManager().getColumnData());
    return new Map(
      data.flatMap(([index, column]) => {
        const old = this.before?.columns.get(Number(index));
        const width = sameSize(old?.width, column?.w);
        const hidden = column?.hd === BooleanNumber.TRUE;
        if (width === undefined && !hidden) return [];
        return [[Number(index), { ...(width === undefined ? {} : { width }), ...(hidden ? { hidden } : {}) }] as const];
      }),
    );
  }

  private rows(): ReadonlyMap<number, BookRow> {
    const data = this.model.getRowManager().getRowData();
    const hiding = this.filters.rows(this.sheet.id).filter((row) => this.model.getRowFiltered(row));
    const known = [...new Set([...Object.keys(data).map(Number), ...hiding])].sort((one, other) => one - other);
    return new Map(
      known.flatMap((index) => {
        const row = data[index];
        const old = this.before?.rows.get(index);
        // A row that fits itself to its contents has no height of its own.
        const height = row?.ia === BooleanNumber.TRUE ? undefined : sameSize(old?.height, row?.h);
        const filtered = this.model.getRowFiltered(index) || isFilteredRow(row);
        const hidden = filtered || row?.hd === BooleanNumber.TRUE;
        if (height === undefined && !hidden) return [];
        const looks = {
          ...(height === undefined ? {} : { height }),
          ...(hidden ? { hidden } : {}),
          ...(filtered ? { filtered } : {}),
        };
        return [[index, looks] as const];
      }),
    );
  }

  private tables(): readonly BookTable[] {
    return this.grid
      .tables()
      .filter(({ sheet }) => sheet === this.sheet.id)
      .map((table) => {
        const old = this.before?.tables.find(({ name }) => name === table.name);
        const { name, rect, hasHeaders, style } = table;
        return { name, rect, hasHeaders, hasTotals: old?.hasTotals ?? false, style, columns: this.titles(table, old) };
      });
  }

  private titles({ rect, hasHeaders }: GridTable, old: BookTable | undefined): readonly string[] {
    return Array.from({ length: rect.columns }, (_, index) => {
      const header = hasHeaders
        ? shownText(valueOf(this.model.getCellRaw(rect.row, rect.column + index)), 'General')
        : '';
      return header || (old?.columns[index] ?? `列${index + 1}`);
    });
  }
}

/** In points: the file's own where the grid has just that, nothing where it has its default. */
function sameSize(old: number | undefined, inGrid: number | undefined, standard?: number): number | undefined {
  if (inGrid === undefined) return undefined;
  if (old !== undefined && pixels(old) === inGrid) return old;
  return inGrid === standard ? undefined : points(inGrid);
}
