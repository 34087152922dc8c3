import { Direction, IUniverInstanceService, LocalUndoRedoService, RedoCommand, UndoCommand } from '@univerjs/core';
import type { ICellData, IRange, IWorkbookData, Nullable } from '@univerjs/core';
import {
  AddWorksheetMergeCommand,
  AutoFillCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  RemoveWorksheetMergeCommand,
  SetRowHiddenCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from '@univerjs/sheets';
import { rangeOf } from '../../../src/engine/access/ranges';
import type { CellWrite } from '../../../src/engine/access/cells';
import type { Rect } from '../../../src/sheet';
import type { HeadlessGrid } from '../support/headlessGrid';

/** Where people work on a sheet. */
const ROWS = 14;
const COLUMNS = 8;
const MOST_SHEETS = 5;

/** Numbers from 0 up to 1 that are the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Somebody who does one thing after another in a workbook. */
export class Walk {
  private readonly random: () => number;
  private made = 0;

  constructor(
    private readonly grid: HeadlessGrid,
    seed: number,
  ) {
    this.random = randomOf(seed);
    // Undo is of the workbook that has the focus.
    grid.access.injector.get(IUniverInstanceService).focusUnit(grid.access.unitId);
  }

  /** Does something, and says what. Where the grid does not let it, nothing happens. */
  async step(): Promise<string> {
    const names = Object.keys(this.actions) as (keyof typeof this.actions)[];
    const name = names[this.upTo(names.length)]!;
    const sheets = this.grid.book.sheets();
    const sheet = sheets[this.upTo(sheets.length)]!.id;
    this.grid.book.activateSheet(sheet);
    await this.actions[name](sheet);
    return `${name} ${sheet}`;
  }

  private readonly actions = {
    enter: (sheet: string) => this.grid.book.write(sheet, this.cell(), [[this.content()]]),
    enterFormula: (sheet: string) => this.grid.book.write(sheet, this.cell(), [[this.formula()]]),
    pasteBlock: (sheet: string) => {
      const rect = this.rect();
      const cells = Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => this.content()));
      this.grid.book.write(sheet, rect, cells);
    },
    clear: (sheet: string) => this.grid.book.clear(sheet, this.rect(), 'contents'),
    clearAll: (sheet: string) => this.grid.book.clear(sheet, this.rect(), 'all'),
    bold: (sheet: string) => this.grid.book.writeFormat(sheet, this.rect(), { bold: this.random() < 0.5 }),
    numberFormat: (sheet: string) => this.grid.book.writeFormat(sheet, this.rect(), { numberFormat: '#,##0"円"' }),
    columnWidth: (sheet: string) => this.grid.book.setColumnWidth(sheet, this.upTo(COLUMNS), 1, 30 + this.upTo(90)),
    insertRows: (sheet: string) => {
      const range = { ...this.rows(), startColumn: 0, endColumn: this.model(sheet).getColumnCount() - 1 };
      return this.run(InsertRowByRangeCommand.id, sheet, { range, direction: Direction.DOWN });
    },
    insertColumns: (sheet: string) => {
      const range = { ...this.columns(), startRow: 0, endRow: this.model(sheet).getRowCount() - 1 };
      return this.run(InsertColByRangeCommand.id, sheet, { range, direction: Direction.RIGHT });
    },
    removeRows: (sheet: string) => {
      const range = { ...this.rows(), startColumn: 0, endColumn: this.model(sheet).getColumnCount() - 1 };
      return this.run(RemoveRowByRangeCommand.id, sheet, { range });
    },
    removeColumns: (sheet: string) => {
      const range = { ...this.columns(), startRow: 0, endRow: this.model(sheet).getRowCount() - 1 };
      return this.run(RemoveColByRangeCommand.id, sheet, { range });
    },
    merge: (sheet: string) => {
      const range = this.range();
      if (isOneCell(range)) return undefined;
      if (
        this.model(sheet)
          .getMergeData()
          .some((other) => overlap(range, other))
      )
        return undefined;
      return this.run(AddWorksheetMergeCommand.id, sheet, { selections: [range], defaultMerge: true });
    },
    unmerge: (sheet: string) => this.run(RemoveWorksheetMergeCommand.id, sheet, { ranges: [this.range()] }),
    fill: (sheet: string) => {
      const source = this.range();
      const targetRange = { ...source, endRow: source.endRow + 1 + this.upTo(4) };
      return this.run(AutoFillCommand.id, sheet, { sourceRange: source, targetRange });
    },
    moveCells: (sheet: string) => {
      const fromRange = this.range();
      const { row, column } = this.cell();
      const toRange = {
        startRow: row,
        endRow: row + fromRange.endRow - fromRange.startRow,
        startColumn: column,
        endColumn: column + fromRange.endColumn - fromRange.startColumn,
      };
      // A fault that is not mended yet: what is moved with or onto merged cells, undone and done again may be lost.
      const merges = this.model(sheet).getMergeData();
      if (merges.some((merge) => overlap(merge, fromRange) || overlap(merge, toRange))) return undefined;
      return this.run(MoveRangeCommand.id, sheet, { fromRange, toRange });
    },
    moveRows: (sheet: string) => {
      const last = this.model(sheet).getColumnCount() - 1;
      const fromRange = { ...this.rows(), startColumn: 0, endColumn: last };
      const row = fromRange.endRow + 2 + this.upTo(3);
      const toRange = { startRow: row, endRow: row, startColumn: 0, endColumn: last };
      return this.run(MoveRowsCommand.id, sheet, { fromRange, toRange, range: fromRange });
    },
    hideRows: (sheet: string) => {
      const range = { ...this.rows(), startColumn: 0, endColumn: this.model(sheet).getColumnCount() - 1 };
      return this.run(SetRowHiddenCommand.id, sheet, { ranges: [range] });
    },
    addSheet: () => {
      if (this.grid.book.sheets().length >= MOST_SHEETS) return undefined;
      this.made += 1;
      return this.run(InsertSheetCommand.id, undefined, { index: this.upTo(3) });
    },
    renameSheet: (sheet: string) => {
      this.made += 1;
      return this.run(SetWorksheetNameCommand.id, sheet, { name: `令和 ${this.made}年度(案)` });
    },
    orderSheet: (sheet: string) =>
      this.run(SetWorksheetOrderCommand.id, sheet, { order: this.upTo(this.grid.book.sheets().length) }),
    removeSheet: (sheet: string) =>
      this.grid.book.sheets().length > 1 ? this.run(RemoveSheetCommand.id, sheet, {}) : undefined,
  };

  private run(id: string, sheet: string | undefined, params: object): Promise<boolean> {
    const { access } = this.grid;
    const at = sheet === undefined ? {} : { subUnitId: sheet };
    return access.commands.executeCommand(id, { unitId: access.unitId, ...at, ...params });
  }

  private model(sheet: string): ReturnType<HeadlessGrid['access']['model']> {
    return this.grid.access.model(sheet);
  }

  private upTo(count: number): number {
    return Math.floor(this.random() * count);
  }

  private cell(): Rect {
    return { row: this.upTo(ROWS), column: this.upTo(COLUMNS), rows: 1, columns: 1 };
  }

  private rect(): Rect {
    return { ...this.cell(), rows: 1 + this.upTo(3), columns: 1 + this.upTo(3) };
  }

  private range(): IRange {
    return rangeOf(this.rect());
  }

  private rows(): Pick<IRange, 'startRow' | 'endRow'> {
    const startRow = this.upTo(ROWS);
    return { startRow, endRow: startRow + this.upTo(3) };
  }

  private columns(): Pick<IRange, 'startColumn' | 'endColumn'> {
    const startColumn = this.upTo(COLUMNS);
    return { startColumn, endColumn: startColumn + this.upTo(2) };
  }

  private content(): CellWrite {
    const all = [this.upTo(1000), this.upTo(100) / 8, '枚数', true, null, '0123'];
    return all[this.upTo(all.length)]!;
  }

  private formula(): CellWrite {
    const { row, column } = this.cell();
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    const all = [`=${address}*2`, `=SUM(A1:${address})`, `=IF($${address}>10,"多","少")`, `=MYNA.NUM(${address})`];
    return { formula: all[this.upTo(all.length)]! };
  }
}

function isOneCell({ startRow, startColumn, endRow, endColumn }: IRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}

function overlap(one: IRange, other: IRange): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}

/** Counts the steps of undo from now on. */
export function countSteps({ access }: HeadlessGrid): { readonly count: () => number; readonly stop: () => void } {
  const service = LocalUndoRedoService.prototype;
  const push = service.pushUndoRedo;
  let count = 0;
  service.pushUndoRedo = function (item) {
    if (item.unitID === access.unitId) count += 1;
    push.call(this, item);
  };
  return { count: () => count, stop: () => (service.pushUndoRedo = push) };
}

export async function undo({ access }: HeadlessGrid): Promise<void> {
  await access.commands.executeCommand(UndoCommand.id);
}

export async function redo({ access }: HeadlessGrid): Promise<void> {
  await access.commands.executeCommand(RedoCommand.id);
}

type Cells = Readonly<Record<string, unknown>>;

/** All that a person sees of a workbook; results of formulas only where they are asked for, since they come later. */
export function seen({ access, book }: HeadlessGrid, withResults = false): unknown {
  const { styles = {}, sheets, sheetOrder } = access.workbook.save();
  return sheetOrder.map((id) => {
    const sheet = sheets[id]!;
    const cells: Record<string, Cells> = {};
    for (const [row, inRow] of Object.entries(sheet.cellData ?? {})) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(inRow ?? {})) {
        const shown = seenCell(book.formulas(id, cellAt(row, column))[0]![0]!, cell ?? {}, styles, withResults);
        if (Object.keys(shown).length > 0) cells[`${row},${column}`] = shown;
      }
    }
    return {
      name: sheet.name,
      size: [sheet.rowCount, sheet.columnCount],
      hidden: Boolean(sheet.hidden),
      cells,
      // Where rows and columns went, a merged cell may be one like any other.
      merges: (sheet.mergeData ?? [])
        .filter((range) => !isOneCell(range))
        .map((range) => Object.values(rangeOfMerge(range)).join())
        .sort(),
      rows: sizes(sheet.rowData ?? {}),
      columns: sizes(sheet.columnData ?? {}),
    };
  });
}

function cellAt(row: string, column: string): Rect {
  return { row: Number(row), column: Number(column), rows: 1, columns: 1 };
}

function seenCell(
  formula: string | null,
  { v, s }: ICellData,
  styles: IWorkbookData['styles'],
  withResults: boolean,
): Cells {
  const style = typeof s === 'string' ? styles[s] : s;
  return plain({ f: formula, v: formula && !withResults ? undefined : v, s: plain(style ?? {}) });
}

function rangeOfMerge({ startRow, startColumn, endRow, endColumn }: IRange): object {
  return { startRow, startColumn, endRow, endColumn };
}

function sizes(data: object): Cells {
  const found = Object.entries(data).flatMap(([index, item]) => {
    const { w, hd } = (item ?? {}) as { w?: number; hd?: number };
    const shown = plain({ w, hidden: hd ? true : undefined });
    return Object.keys(shown).length > 0 ? [[index, shown] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Without what says nothing. */
function plain(value: object): Cells {
  const said = Object.entries(value).flatMap(([key, inner]) => {
    if (inner === null || inner === undefined) return [];
    if (typeof inner !== 'object') return [[key, inner] as const];
    const deeper = plain(inner as object);
    return Object.keys(deeper).length > 0 ? [[key, deeper] as const] : [];
  });
  return Object.fromEntries(said.sort(([one], [other]) => (one < other ? -1 : 1)));
}
