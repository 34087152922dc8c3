import { createUniver, LocaleType } from '@univerjs/presets';
import type { FUniver, Injector, IWorkbookData } from '@univerjs/presets';
import { UniverSheetsNodeCorePreset } from '@univerjs/presets/preset-sheets-node-core';
import { CalculationMode } from '@univerjs/sheets-formula';
import type { Language } from '../../functions';
import { GridAccess } from '../access/gridAccess';
import { formulaConfig } from '../registration';
import { UniverBook } from '../book/univerBook';
import { watchCircles } from '../patches/circles';

/** What the grid opens, and what it needs afterwards in order to calculate. */
export interface Opening {
  readonly data: Partial<IWorkbookData>;
  readonly finish: (grid: UniverBook) => void;
}

export interface Calculated {
  readonly access: GridAccess;
  readonly grid: UniverBook;
  /** Whether formulas asked for their own results. */
  readonly circular: boolean;
}

/** The grid's formula engine without a grid. It takes one book at a time: it calculates all that it has open. */
export class Engine {
  private readonly api: FUniver;
  private readonly injector: Injector;
  private last: Promise<unknown> = Promise.resolve();
  private opened = 0;

  constructor(language: Language) {
    const { univer, univerAPI } = createUniver({
      locale: LocaleType.JA_JP,
      locales: { [LocaleType.JA_JP]: {} },
      presets: [
        UniverSheetsNodeCorePreset({
          formula: { ...formulaConfig(language), initialFormulaComputing: CalculationMode.NO_CALCULATION },
        }),
      ],
    });
    this.api = univerAPI;
    this.injector = univer.__getInjector();
  }

  /** Calculates a workbook, and hands it over while it is open. */
  calculate<T>(workbook: Opening, take: (calculated: Calculated) => T | Promise<T>): Promise<T> {
    const turn = this.last.then(() => this.calculateNow(workbook, take));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async calculateNow<T>(
    { data, finish }: Opening,
    take: (calculated: Calculated) => T | Promise<T>,
  ): Promise<T> {
    this.opened += 1;
    const workbook = this.api.createWorkbook({ ...data, id: `book-${this.opened}` });
    const access = new GridAccess(this.injector, this.api, workbook);
    const grid = new UniverBook(access);
    const circles = watchCircles(this.injector);
    try {
      finish(grid);
      await grid.settled();
      return await take({ access, grid, circular: circles.found() });
    } finally {
      circles.stop();
      grid.close();
      this.api.disposeUnit(access.unitId);
    }
  }
}
