import { LocaleType } from '@univerjs/core';
import { CalculationMode } from '@univerjs/sheets-formula';
import type { Language } from '../../functions';
import type { SheetPosition } from '../../sheet';
import type { Book, BookCell, CellEdit } from '../../xlsx';
import type { GridCell } from '../access/cells';
import { createUniver } from '../access/createUniver';
import { GridAccess } from '../access/gridAccess';
import { UniverBook } from '../book/univerBook';
import { answered } from '../formulas/nativeCalls';
import { finishOpening, sheetId, sheetIndex, toGrid } from '../convert/toGrid';
import { calculable } from '../formulas/unknownFormulas';
import { Judge } from '../judge';
import { followCircles } from '../patches/circles';
import { surviveFailures } from '../patches/failingFormulas';
import { limitTimes } from '../patches/formulaTimes';
import type { FormulaTimes } from '../patches/formulaTimes';
import { recordReads } from '../patches/rangesRead';
import { changeResults } from '../patches/resultChanges';
import { formulaConfig } from '../registration';
import { calculationPreset } from './calculationPreset';

export interface Calculating {
  readonly book: Book;
  /** Of the reasons for errors. */
  readonly language: Language;
  /** What changes in the book before it is calculated. */
  readonly edits: readonly CellEdit[];
  /** Whether formulas are calculated too whose results cannot change. */
  readonly all?: boolean;
  readonly times?: CalculationTimes | undefined;
}

/** What a calculation may take of time, and whom it tells what it is at. */
export type CalculationTimes = FormulaTimes<SheetPosition>;

export interface Calculated {
  readonly access: GridAccess;
  readonly grid: UniverBook;
  readonly judge: Judge;
  /** Cells whose formulas ask for their own results. */
  readonly circular: readonly SheetPosition[];
}

let opened = 0;
let last: Promise<unknown> = Promise.resolve();

/** What the engine has read of a formula it keeps for all engines, by the id of its book. */
function nextId(): string {
  opened += 1;
  return `book-${opened}`;
}

/**
 * Calculates a book with the grid's formula engine without a grid, and hands it over while it is open. Each book has an engine of
 * its own: what one of them does to an engine, a later one would suffer.
 */
export function withEngine<T>(calculating: Calculating, take: (calculated: Calculated) => T | Promise<T>): Promise<T> {
  const turn = last.then(() => calculateNow(calculating, take));
  last = turn.catch(() => undefined);
  return turn;
}

async function calculateNow<T>(calculating: Calculating, take: (calculated: Calculated) => T | Promise<T>): Promise<T> {
  const { book: file, language, edits, all = false, times } = calculating;
  const book = answered(file);
  const judge = Judge.of(book);
  const reached = all ? undefined : judge.reachedBy(edits);
  const isCalculated = (place: SheetPosition): boolean => !reached || reached.has(judge.formulas.at(place)!);
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: {} },
    presets: [
      calculationPreset({ ...formulaConfig(language), initialFormulaComputing: CalculationMode.NO_CALCULATION }),
    ],
  });
  const injector = univer.__getInjector();
  const access = new GridAccess(
    injector,
    univerAPI,
    univerAPI.createWorkbook({ ...toGrid(calculableOf(book, isCalculated), ''), id: nextId() }),
  );
  const grid = new UniverBook(access);
  const sheetNames = book.sheets.map(({ name }) => name);
  const nameOf = (sheet: string): string => sheetNames[sheetIndex(sheet)!]!;
  const placeOf = ({ sheet, row, column }: GridCell): SheetPosition => ({ sheet: nameOf(sheet), row, column });
  surviveFailures(injector);
  changeResults(injector, ({ sheet, row, column, formula, value }) => {
    const judged = judge.formulas.at(placeOf({ sheet, row, column }));
    return judged?.formula === formula ? judge.resultOf(judged, value) : value;
  });
  recordReads(injector, (cell) => {
    const judged = judge.formulas.at(placeOf(cell));
    if (!judged || !judge.readsAnything(judged)) return undefined;
    return (places) => (judged.looked = places.map((place) => ({ ...place, sheet: nameOf(place.sheet) })));
  });
  if (times) {
    const { until, isTooSlow, onWork } = times;
    limitTimes(injector, {
      until,
      isTooSlow: (cell) => isTooSlow(placeOf(cell)),
      onWork: (cell) => onWork(cell && placeOf(cell)),
    });
  }
  const circles = followCircles(access);
  try {
    finishOpening(grid, book);
    await grid.settled();
    if (judge.needsCalculation || edits.length > 0) {
      judge.startCalculation(edits);
      for (const { sheet, row, column, value } of edits) {
        grid.write(sheetId(sheetNames.indexOf(sheet)), { row, column, rows: 1, columns: 1 }, [[value]]);
      }
      grid.recalculate();
      await grid.settled();
    }
    const { cells, affected } = circles.now();
    if (judge.needsCalculation) judge.settle(affected.map(placeOf));
    return await take({ access, grid, judge, circular: cells.map(placeOf) });
  } finally {
    circles.stop();
    grid.close();
    univer.dispose();
  }
}

/**
 * The book with the formulas that are to be calculated. The results of all others stand in their cells: also of those that the engine
 * cannot calculate, some of which take it seconds to read.
 */
function calculableOf(book: Book, isWanted: (place: SheetPosition) => boolean): Book {
  const sheets = book.sheets.map((sheet) => {
    const cells = new Map(sheet.cells);
    for (const [row, inRow] of sheet.cells) {
      const stands = ([column, { formula }]: readonly [number, BookCell]): boolean =>
        formula !== undefined && !(isWanted({ sheet: sheet.name, row, column }) && calculable(formula));
      if ([...inRow].some(stands)) {
        cells.set(row, new Map([...inRow].map((at) => (stands(at) ? [at[0], plain(at[1])] : at))));
      }
    }
    return { ...sheet, cells };
  });
  return { ...book, sheets };
}

function plain({ value, style }: BookCell): BookCell {
  return { value, ...(style && { style }) };
}
