import { afterEach, describe, expect, test } from '@jest/globals';
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { ICommandService, IConfigService, LocaleType } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { ICellData, Injector, IWorkbookData, Univer } from '@univerjs/core';
import {
  ConditionalFormattingViewModel,
  SHEET_CONDITIONAL_FORMATTING_PLUGIN,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import type { GridCell } from '../../../src/engine/access/cells';
import { createUniver } from '../../../src/engine/access/createUniver';
import { GridAccess } from '../../../src/engine/access/gridAccess';
import { calculationPreset } from '../../../src/engine/calculate/calculationPreset';
import { followCircles } from '../../../src/engine/patches/circles';
import { renewColourRules } from '../../../src/engine/patches/colourRules';
import { opened } from '../convert/support';
import { bookOf as fileOf, sheetOf } from '../../support/bookOf';
import { headlessGrid } from '../support/headlessGrid';

/**
 * What src/engine/patches mends. Each fault is shown in the engine as it is installed: such a test fails once a new version
 * of the engine is mended, and then the patch can go.
 */

let univer: Univer | undefined;
afterEach(() => {
  univer?.dispose();
  univer = undefined;
});

type Rows = readonly (readonly (ICellData | string | number | null)[])[];

/** A text with `=` is a formula. */
function bookOf(rows: Rows): Partial<IWorkbookData> {
  const cell = (content: ICellData | string | number | null): ICellData => {
    if (typeof content === 'object') return content ?? {};
    return String(content).startsWith('=') ? { f: String(content) } : { v: content };
  };
  const cellData = Object.fromEntries(
    rows.map((row, i) => [i, Object.fromEntries(row.map((content, j) => [j, cell(content)]))]),
  );
  const sheet = { id: 'sheet1', name: 'Sheet1', rowCount: 60, columnCount: 12, cellData };
  return { id: 'book', sheetOrder: ['sheet1'], sheets: { sheet1: sheet } };
}

interface Shown {
  readonly workbook: FWorkbook;
  readonly settled: () => Promise<unknown>;
  readonly injector: Injector;
}

/** The engine pauses through channels, and leaves them open where it is stopped: the process would not end. */
function watchPauses(): { end: () => void } {
  const Channel = globalThis.MessageChannel;
  const made: MessageChannel[] = [];
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      made.push(this);
    }
  };
  const end = (): void => {
    globalThis.MessageChannel = Channel;
    made.forEach(({ port1 }) => port1.close());
  };
  return { end };
}

/** The engine alone, with nothing of ours in it. */
async function unpatched(rows: Rows): Promise<Shown> {
  const made = createUniver({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: {} },
    presets: [calculationPreset()],
  });
  univer = made.univer;
  const workbook = made.univerAPI.createWorkbook(bookOf(rows));
  const settled = () => made.univerAPI.getFormula().onCalculationEnd();
  made.univerAPI.getFormula().executeCalculation();
  await settled();
  return { workbook, settled, injector: univer.__getInjector() };
}

async function patched(rows: Rows): Promise<Shown> {
  const { univer: made, access, book } = headlessGrid(bookOf(rows));
  univer = made;
  book.recalculate();
  await book.settled();
  return { workbook: access.workbook, settled: () => book.settled(), injector: access.injector };
}

function valuesOf({ workbook }: Pick<Shown, 'workbook'>, address: string): unknown[][] {
  return workbook.getActiveSheet().getRange(address).getValues();
}

// This one first: the patch of the comparisons holds for the whole process.
describe('arrays of formulas one below the other', () => {
  const count = (array: string): string => `=SUMPRODUCT(--(CHOOSECOLS(${array},1)=13))`;
  const rows = [[count('SEQUENCE(9,2,11)')], [count('SEQUENCE(9,2,2)')], [count('SEQUENCE(9,2,13)')]];
  const right = [[1], [0], [1]];

  test('are compared with one another’s values by the engine', async () => {
    expect(valuesOf(await unpatched(rows), 'A1:A3')).not.toEqual(right);
  });
  test('are compared each with its own', async () => {
    expect(valuesOf(await patched(rows), 'A1:A3')).toEqual(right);
  });
});

describe('cells that a shrunken spill has left', () => {
  const shrunken = async (start: (rows: Rows) => Promise<Shown>): Promise<unknown> => {
    const shown = await start([['=SEQUENCE(C1)', '=SUM(A1:A20)', 6]]);
    shown.workbook.getActiveSheet().getRange('C1').setValue(3);
    await shown.settled();
    return valuesOf(shown, 'B1')[0]![0];
  };

  test('are counted on by the engine', async () => {
    expect(await shrunken(unpatched)).not.toBe(6);
  });
  test('are counted no longer', async () => {
    expect(await shrunken(patched)).toBe(6);
  });
});

describe('a formula that nobody can calculate', () => {
  const rows = [[{ f: '=PHONETIC(B1)', v: 'ヤマダ', t: 1 }, '山田', '=A1&"様"']];

  test('loses its result in the engine', async () => {
    expect(valuesOf(await unpatched(rows), 'C1')).not.toEqual([['ヤマダ様']]);
  });
  test('keeps it', async () => {
    const grid = await opened(
      fileOf([sheetOf('S', [[{ value: 'ヤマダ', formula: '=PHONETIC(B1)' }, '山田', '=A1&"様"']])]),
    );
    univer = grid.univer;
    expect(grid.book.values(grid.book.activeSheet(), { row: 0, column: 2, rows: 1, columns: 1 })).toEqual([
      ['ヤマダ様'],
    ]);
  });
});

describe('a formula that takes one cell of each range', () => {
  const mark = { custom: { mynaFileArray: { rows: 1, columns: 1, shape: '=:*2' } } };
  const rows = [[1], [2, { f: '=A1:A3*2', v: 4, ...mark }], [3]];

  test('spills in the engine', async () => {
    const values = valuesOf(await unpatched(rows), 'B2');
    expect(values).not.toEqual([[4]]);
  });
  test('takes the one in its own row', async () => {
    expect(valuesOf(await patched(rows), 'B2:B3')).toEqual([[4], [null]]);
  });
});

describe('a circle', () => {
  const rows = [['=A1+1', '=C1+1', '=B1+1', '=C1*2', 5, '=E1*2']];

  test('is broken off by the engine without an error', async () => {
    const values = valuesOf(await unpatched(rows), 'A1:D1').flat();
    expect(values.every((value) => typeof value === 'number')).toBe(true);
  });

  /** The columns of the cells. */
  const watched = async (rows: Rows): Promise<unknown> => {
    const { univer: made, access, book } = headlessGrid(bookOf(rows));
    univer = made;
    const { now, stop } = followCircles(access);
    book.recalculate();
    await book.settled();
    const { cells, affected } = now();
    stop();
    const columns = (of: readonly GridCell[]): number[] => of.map(({ column }) => column).sort();
    return { cells: columns(cells), affected: columns(affected) };
  };

  test('is noticed, with the cells that go round in it and those that depend on it', async () => {
    expect(await watched(rows)).toEqual({ cells: [0, 1, 2], affected: [0, 1, 2, 3] });
  });
  test('is not noticed where there is none', async () => {
    expect(await watched([[1, '=A1+1', '=B1+1']])).toEqual({ cells: [], affected: [] });
  });
});

describe('a calculation that begins while another runs', () => {
  /** Two changes, each of which begins its calculation at once, and what the formulas that read them then show. */
  const changedTwice = async ({ workbook, settled, injector }: Shown): Promise<unknown[][]> => {
    const commands = injector.get(ICommandService);
    const ends = new Promise<void>((resolve) => {
      let left = 2;
      commands.onCommandExecuted(({ id, params }) => {
        if (id !== SetFormulaCalculationNotificationMutation.id) return;
        if ('functionsExecutedState' in params! && (left -= 1) === 0) resolve();
      });
    });
    const sheet = workbook.getActiveSheet().getSheet();
    for (const column of [0, 2]) {
      sheet.getCellRaw(0, column)!.v = 5;
      const range = { startRow: 0, endRow: 0, startColumn: column, endColumn: column };
      const dirtyRanges = [{ unitId: 'book', sheetId: 'sheet1', range }];
      const changes = { ...{ dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {} }, dirtyRanges };
      commands.syncExecuteCommand(
        SetFormulaCalculationStartMutation.id,
        { ...changes, dirtyUnitOtherFormulaMap: {}, forceCalculation: false, options: null },
        { onlyLocal: true },
      );
    }
    await settled();
    const values = valuesOf({ workbook }, 'A1:D1');
    await ends;
    return values;
  };
  const rows = [[1, '=A1*2', 1, '=C1*2']];

  test('loses what the other has found in the engine', async () => {
    expect(await changedTwice(await unpatched(rows))).toEqual([[5, 2, 5, 10]]);
  });
  test('waits for it', async () => {
    expect(await changedTwice(await patched(rows))).toEqual([[5, 10, 5, 10]]);
  });

  test('is awaited too where it takes the place of one that was stopped', async () => {
    const pauses = watchPauses();
    const shown = await patched([[1, ...Array.from({ length: 5 }, () => '=A1*2')]]);
    const commands = shown.injector.get(ICommandService);
    const eachFormula = { intervalCount: 1 };
    shown.injector.get(IConfigService).setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, eachFormula, { merge: true });
    let changes = 0;
    let stops = 0;
    // Changes in the middle of a calculation: the engine stops it, and begins anew.
    const changing = commands.onCommandExecuted(({ id, params }) => {
      const stage = (params as ISetFormulaCalculationNotificationMutation | undefined)?.stageInfo?.stage;
      if (id === SetFormulaCalculationStopMutation.id) stops += 1;
      if (stage !== FormulaExecuteStageType.CURRENTLY_CALCULATING || changes === 1) return;
      changes += 1;
      shown.workbook.getActiveSheet().getRange('A1').setValue(7);
      const pause = new Int32Array(new SharedArrayBuffer(4));
      Atomics.wait(pause, 0, 0, 150);
    });
    shown.workbook.getActiveSheet().getRange('A1').setValue(6);
    await shown.settled();
    changing.dispose();
    pauses.end();
    expect({ changes, stops }).toEqual({ changes: 1, stops: 1 });
    expect(valuesOf(shown, 'A1:F1')).toEqual([[7, 14, 14, 14, 14, 14]]);
  });
});

describe('rules that colour cells, when another workbook goes', () => {
  const rule = {
    cfId: 'rule',
    stopIfTrue: false,
    ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }],
    rule: {
      type: 'highlightCell',
      subType: 'number',
      operator: 'greaterThan',
      value: 1,
      style: { bg: { rgb: '#f00' } },
    },
  };
  const resources = [{ name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify({ sheet1: [rule] }) }];

  /** How many rules colour A1 before the other workbook goes and after. */
  const colouring = (mend: (grid: GridAccess) => void): number[] => {
    const made = createUniver({
      locale: LocaleType.JA_JP,
      locales: { [LocaleType.JA_JP]: {} },
      presets: [calculationPreset(), { plugins: [UniverSheetsConditionalFormattingPlugin] }],
    });
    univer = made.univer;
    const injector = univer.__getInjector();
    made.univerAPI.createWorkbook({ ...bookOf([[1]]), id: 'other' });
    const workbook = made.univerAPI.createWorkbook({ ...bookOf([[2]]), resources });
    const rules = (): number => injector.get(ConditionalFormattingViewModel).getCellCfs('book', 'sheet1', 0, 0)!.length;
    const before = rules();
    made.univerAPI.disposeUnit('other');
    mend(new GridAccess(injector, made.univerAPI, workbook));
    return [before, rules()];
  };

  test('are forgotten by the engine', () => {
    expect(colouring(() => undefined)).toEqual([1, 0]);
  });
  test('colour as before', () => {
    expect(colouring(renewColourRules)).toEqual([1, 1]);
  });
});
