import { CommandType } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import type { Language } from '../../functions';
import type { SheetPosition } from '../../sheet';
import type { Book } from '../../xlsx';
import type { GridAccess } from '../access/gridAccess';
import { ErrorReasons } from '../book/errorReasons';
import type { ErrorReason } from '../registration';
import type { GridTable } from '../book/gridBook';
import type { PageSetup, SheetChart } from '../book/undrawn';
import { UniverBook } from '../book/univerBook';
import { markStale } from '../../xlsx';
import { fromGrid } from '../convert/fromGrid';
import { circleList, Judge, LiveCircles, LiveJudge, outlineOf } from '../judge';
import type { JudgedState, ResultNote } from '../judge';
import { SheetLook } from './sheetLook';
import { summaryOf } from './summary';
import type { Summary } from './summary';
import { TextNumbers } from './textNumbers';

/** What add-ins put on a sheet beside its cells. */
export interface SheetExtras {
  readonly sheet: string;
  readonly charts: readonly SheetChart[];
  readonly page: PageSetup;
}

/** All that shows a workbook as it was; it can be cloned, and so kept in a browser. */
export interface BookState {
  readonly data: Partial<IWorkbookData>;
  /** What the grid's own data leaves out. */
  readonly tables: readonly GridTable[];
  readonly extras: readonly SheetExtras[];
  readonly settings: readonly (readonly [name: string, value: unknown])[];
  /** What is known of the results of a file's formulas. */
  readonly judged?: JudgedState;
}

/** Results of drawing, not of anybody's doing. */
const DRAWN: readonly string[] = [SetWorksheetRowAutoHeightMutation.id];

/** The workbook that the grid shows. */
export class ShownBook {
  readonly book: UniverBook;
  readonly textNumbers: TextNumbers;
  private readonly reasons: ErrorReasons;
  private readonly circles: LiveCircles;
  private judge: LiveJudge | undefined;
  private readonly closing: (() => void)[] = [];

  constructor(
    readonly access: GridAccess,
    private readonly language: Language,
  ) {
    this.book = new UniverBook(access);
    this.textNumbers = new TextNumbers(access, this.book);
    this.reasons = new ErrorReasons(access, language);
    this.circles = new LiveCircles(access, this.book, language);
  }

  /** Why a cell shows an error; undefined where it shows none. */
  reasonAt(sheet: string, row: number, column: number): ErrorReason | undefined {
    return this.reasons.at(sheet, row, column);
  }

  /** Before it is calculated, the results of its file or what is known of them become the judge of the engine's. */
  judgeBy(judge: Judge): void {
    const live = new LiveJudge({
      ...{ access: this.access, book: this.book, judge, circles: this.circles, language: this.language },
    });
    this.judge = live;
    this.book.settleAfter((calculated) => live.start(calculated));
  }

  /** The cells whose formulas ask for their own results, by their addresses; empty where there are none. */
  circularCells(): string {
    return circleList(this.circles.now().inCircle, this.language);
  }

  /** What is to be known about a formula's result, other than an error. */
  noteAt(sheet: string, row: number, column: number): ResultNote | undefined {
    return this.judge?.noteAt(sheet, row, column);
  }

  /** Of the selected cells; undefined where there is nothing to add up. */
  summary(): Summary | undefined {
    return summaryOf(this.access, this.book);
  }

  look(sheet: string): SheetLook {
    return new SheetLook(this.access.model(sheet));
  }

  /** Enters what is being typed. Without a screen nobody types. */
  async finishEditing(): Promise<void> {
    if ('endEditingAsync' in this.access.workbook) await this.access.workbook.endEditingAsync(true);
  }

  /** As a file holds it, once what is being typed is entered and calculated. `before` is the file's book that was opened. */
  async toBook(before: Book | undefined): Promise<Book> {
    await this.finishEditing();
    await this.book.settled();
    const circular = this.circles.now().affected.map((cell) => ({ ...cell, hasResult: false }));
    const judged = this.judge?.outOfDate() ?? [];
    // What the file holds of a circle stays.
    const isJudged = ({ sheet, row, column }: SheetPosition): boolean =>
      judged.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column);
    return markStale(fromGrid(this.access, this.book, before), [
      ...judged,
      ...circular.filter((cell) => !isJudged(cell)),
    ]);
  }

  state(): BookState {
    const { access, book } = this;
    const extras = book.sheets().map(({ id }) => ({
      sheet: id,
      charts: book.undrawn.charts(id),
      page: book.undrawn.page(id),
    }));
    return {
      ...{ data: access.workbook.save(), tables: book.tables(), extras, settings: [...book.settings] },
      ...(this.judge && { judged: this.judge.state() }),
    };
  }

  /** Puts in what the grid's own data leaves out. */
  restore({ tables, extras, settings, judged }: BookState): void {
    const { book } = this;
    for (const table of tables) book.addTable(table);
    for (const { sheet, charts, page } of extras) {
      for (const chart of charts) book.undrawn.addChart(sheet, chart);
      book.undrawn.setPage(sheet, page);
    }
    for (const [name, value] of settings) book.settings.set(name, value);
    if (judged) this.judgeBy(Judge.resumed(outlineOf(book), judged));
  }

  /** Hears of every change that somebody made: contents, looks, sheets, names, charts. Returns how to stop. */
  onChange(changed: () => void): () => void {
    const { commands, unitId } = this.access;
    const watching = commands.onCommandExecuted(({ id, type, params }, options) => {
      // Results of formulas are the grid's own, and stay within it.
      if (type !== CommandType.MUTATION || options?.onlyLocal || DRAWN.includes(id)) return;
      if ((params as { unitId?: string } | undefined)?.unitId === unitId) changed();
    });
    const stopCharts = this.book.undrawn.listen(changed);
    return () => {
      watching.dispose();
      stopCharts();
    };
  }

  /** Calls the listener before the workbook leaves the grid. */
  onClose(listener: () => void): void {
    this.closing.push(listener);
  }

  /** The grid goes on with another workbook. */
  close(): void {
    this.closing.splice(0).forEach((listener) => listener());
    this.judge?.close();
    this.circles.close();
    this.book.close();
    this.access.api.disposeUnit(this.access.unitId);
  }
}
