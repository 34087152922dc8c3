import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelDesk } from '../../src/excel/desk';
import type { Matrix, Rect, StoredValue } from '../../src/sheet';
import { share as shareView } from '../../src/taskpane/views/share';
import { RepairCommands } from '../../src/taskpane/views/share/repairCommands';
import type { ShareEvent, ShareState } from '../../src/taskpane/views/share/state';
import type { ShareTexts } from '../../src/taskpane/views/share/texts/ja';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { TRIED_PROFILES } from '../support/excelHost/profiles';
import { RichError } from '../support/excelHost/protocol/richError';
import { PaneOf } from '../taskpane/support/paneOf';
import { TEXTS } from '../taskpane/support/bothLanguages';
import { excelOver } from './support/excelOver';
import type { ExcelOver } from './support/excelOver';

const NAME: StoredValue = { error: '#NAME?' };
const FORMULA = '=MYNA.NUM("7")';
const STAND_IN = '=_xldudf_MYNA_NUM("7")';
const SPILL = '=_xldudf_MYNA_SHARE(A1:A2)';

/** Whether Excel knows our functions. */
let loaded = true;

function calculate(formula: string): StoredValue | Matrix<StoredValue> {
  if (!loaded || !formula.includes('MYNA.') || formula.includes('NOSUCH')) return NAME;
  return formula.includes('SHARE') ? [[0.4], [0.6]] : 7;
}

describe.each(TRIED_PROFILES)('$id: formulas that are entered again', (profile) => {
  let book: MemoryBook;
  let excel: ExcelOver;
  let pane: PaneOf<ShareState, ShareEvent, ShareTexts>;
  let waited: number[];
  let commands: RepairCommands;
  /** What happens to the book while the commands wait. */
  let meanwhile: () => void;

  beforeEach(() => {
    loaded = true;
    book = new MemoryBook(calculate);
    excel = excelOver(book, profile);
    pane = new PaneOf(shareView);
    waited = [];
    meanwhile = () => undefined;
    commands = new RepairCommands(excelDesk, pane.actions, (milliseconds) => {
      if (milliseconds > 0) {
        waited.push(milliseconds);
        meanwhile();
      }
      return Promise.resolve();
    });
  });

  const first = (): string => book.activeSheet();
  const cells = (rows: number, columns: number, row = 0): Rect => ({ row, column: 0, rows, columns });
  const values = (rows: number, columns: number): unknown => book.values(first(), cells(rows, columns));
  const find = async (): Promise<unknown> => {
    await commands.find();
    return pane.own.found?.stuck.map(({ sheet, row, column, shows, left }) => [sheet, row, column, left ?? shows]);
  };
  const repair = async (): Promise<unknown> => {
    await commands.repair(pane.own.found!.stuck, pane.own.calculated);
    return pane.own.repaired?.cells.map(({ sheet, row, column, became }) => [sheet, row, column, became]);
  };

  test('come back from a saved #NAME?, which recalculating does not mend (office-js 4185, 6611), on hidden sheets too', async () => {
    const hidden = book.addSheet('計算');
    book.updateSheet(hidden, { visible: false });
    book.save(first(), 1, 1, FORMULA, NAME);
    book.save(hidden, 0, 0, FORMULA, NAME);
    book.write(first(), cells(1, 2), [[FORMULA.slice(1), 5]]);
    await excelDesk.share.recalculate();
    expect(values(2, 2)).toEqual([
      ['MYNA.NUM("7")', 5],
      [null, NAME],
    ]);
    expect(await find()).toEqual([
      ['Sheet1', 1, 1, '#NAME?'],
      ['計算', 0, 0, '#NAME?'],
    ]);
    expect(pane.own.found!.stuck.map((cell) => cell.hidden)).toEqual([false, true]);
    expect(await repair()).toEqual([
      ['Sheet1', 1, 1, 'calculated'],
      ['計算', 0, 0, 'calculated'],
    ]);
    expect(values(2, 2)).toEqual([
      ['MYNA.NUM("7")', 5],
      [null, 7],
    ]);
    expect(await find()).toEqual([]);
  });

  test.each([true, false])('spill from where they spilled, whether its cells show the formula (%s)', async (shown) => {
    book.formulasInSpills = shown;
    book.save(first(), 1, 0, SPILL, [[0.1], [0.9]]);
    book.write(first(), cells(1, 1, 3), [['below']]);
    await find();
    await repair();
    const outcomes = pane.own.repaired!.cells.map(({ row, became }) => [row, became]);
    expect(outcomes).toEqual(
      shown
        ? [
            [1, 'calculated'],
            [2, 'spilled'],
          ]
        : [[1, 'calculated']],
    );
    expect(values(4, 1)).toEqual([[null], [0.4], [0.6], ['below']]);
    book.formulasInSpills = false;
    expect(book.formulas(first(), cells(4, 1))).toEqual([[null], ['=MYNA.SHARE(A1:A2)'], [null], [null]]);
  });

  test('are looked for where Excel answers, and the cells where it does not are named', async () => {
    book.save(first(), 0, 0, FORMULA, NAME);
    const second = book.addSheet('二');
    book.write(second, cells(1, 1), [[1]]);
    const formulas = book.formulas.bind(book);
    book.formulas = (sheet, rect) => {
      if (sheet === second) throw new RichError('GeneralException', 'no');
      return formulas(sheet, rect);
    };
    expect(await find()).toEqual([['Sheet1', 0, 0, '#NAME?']]);
    expect(pane.own.found!.unread).toMatchObject([{ sheet: '二', why: 'refused' }]);
  });

  test('of protected sheets are told where they are locked, and entered where they are not', async () => {
    book.save(first(), 0, 0, FORMULA, NAME);
    book.save(first(), 1, 0, FORMULA, NAME);
    book.protect(first(), [cells(1, 1, 1)]);
    await find();
    expect(await repair()).toEqual([
      ['Sheet1', 0, 0, 'protected'],
      ['Sheet1', 1, 0, 'calculated'],
    ]);
    expect(values(2, 1)).toEqual([[NAME], [7]]);
  });

  test('stay as they are, with the results that were saved, while the functions do not work', async () => {
    loaded = false;
    book.save(first(), 0, 0, STAND_IN, 7);
    book.save(first(), 1, 0, FORMULA, NAME);
    await find();
    await repair();
    expect(pane.own.repaired).toEqual({ failure: '#NAME?', cells: [] });
    expect(values(2, 1)).toEqual([[7], [NAME]]);
    expect(book.formulas(first(), cells(1, 1))).toEqual([[STAND_IN]]);
  });

  test('keep a saved result where nobody knows whether the functions work', async () => {
    book.addSheet = () => {
      throw new RichError('InvalidOperation', 'the book is protected');
    };
    book.save(first(), 0, 0, STAND_IN, 7);
    book.save(first(), 1, 0, FORMULA, NAME);
    await find();
    expect(await repair()).toEqual([
      ['Sheet1', 0, 0, 'unproven'],
      ['Sheet1', 1, 0, 'calculated'],
    ]);
    expect(book.formulas(first(), cells(1, 1))).toEqual([[STAND_IN]]);
  });

  test('are left where they would not help or could fill cells that nobody chose', async () => {
    book.write(first(), cells(4, 2), [
      ['月', '枚数'],
      [4, 1],
      [5, null],
      [6, null],
    ]);
    book.save(first(), 1, 1, FORMULA, NAME);
    const table = { name: '計画', sheet: first(), rect: cells(4, 2), hasHeaders: true };
    book.addTable({ ...table, style: '', showFilterButton: true, showBandedRows: true });
    book.save(first(), 5, 0, '=MYNA.NOSUCH(1)', NAME);
    expect(await find()).toEqual([
      ['Sheet1', 1, 1, 'tableColumn'],
      ['Sheet1', 5, 0, 'unknownFunction'],
    ]);
    expect(await repair()).toEqual([
      ['Sheet1', 1, 1, 'tableColumn'],
      ['Sheet1', 5, 0, 'unknownFunction'],
    ]);
    expect(values(4, 2)).toEqual([
      ['月', '枚数'],
      [4, NAME],
      [5, null],
      [6, null],
    ]);
  });

  test('in a full column of a table are entered', async () => {
    book.write(first(), cells(2, 1), [['枚数'], [1]]);
    book.save(first(), 1, 0, FORMULA, NAME);
    const table = { name: '計画', sheet: first(), rect: cells(2, 1), hasHeaders: true };
    book.addTable({ ...table, style: '', showFilterButton: true, showBandedRows: true });
    await find();
    expect(await repair()).toEqual([['Sheet1', 1, 0, 'calculated']]);
  });

  test('cost nobody else where one is refused or changed in between', async () => {
    for (let row = 0; row < 5; row += 1) book.save(first(), row, 0, FORMULA, NAME);
    await find();
    book.write(first(), cells(1, 1, 4), [['mine']]);
    const write = book.write.bind(book);
    book.write = (sheet, rect, written) => {
      if (rect.row === 2 && rect.rows === 1) throw new RichError('InvalidOperation', 'part of an array');
      write(sheet, rect, written);
    };
    expect(await repair()).toEqual([
      ['Sheet1', 0, 0, 'calculated'],
      ['Sheet1', 1, 0, 'calculated'],
      ['Sheet1', 2, 0, 'refused'],
      ['Sheet1', 3, 0, 'calculated'],
      ['Sheet1', 4, 0, 'changed'],
    ]);
    expect(values(5, 1)).toEqual([[7], [7], [NAME], [7], ['mine']]);
  });

  test('wait for nobody who edits a cell: nothing is written, and that is said', async () => {
    book.save(first(), 0, 0, FORMULA, NAME);
    await find();
    excel.switches.editing = true;
    await repair();
    expect(pane.notice()).toBe(TEXTS.ja.frame.fault('editing'));
    expect(pane.own.repaired).toBeNull();
    expect(values(1, 1)).toEqual([[NAME]]);
  });

  test('that were entered before somebody began to edit a cell are told, and so are the others', async () => {
    for (let row = 0; row < 501; row += 1) book.save(first(), row, 0, FORMULA, NAME);
    await find();
    const write = book.write.bind(book);
    book.write = (sheet, ...written) => {
      write(sheet, ...written);
      // Not while the functions are tried.
      excel.switches.editing = sheet === first();
    };
    await repair();
    const became = pane.own.repaired!.cells.map((cell) => cell.became);
    expect([became.filter((each) => each === 'waiting').length, became.at(-1)]).toEqual([500, 'editing']);
    expect(pane.state.busy).toBe(false);
  });

  test('are six hundred in few requests', async () => {
    for (let row = 0; row < 600; row += 1) book.save(first(), row, 0, FORMULA, NAME);
    await find();
    const [, requests] = await excel.counted(repair);
    expect(pane.own.repaired!.cells.every(({ became }) => became === 'calculated')).toBe(true);
    expect(requests).toBeLessThanOrEqual(14);
  });

  describe('at #BUSY! although the answer went out (office-js 6662, 6930)', () => {
    const leaveBusy = async (...rows: number[]): Promise<void> => {
      for (const row of rows) {
        book.write(first(), cells(1, 1, row), [[{ formula: FORMULA }]]);
        await book.settled();
        book.leaveBusy(first(), row, 0);
      }
    };

    test('are seen twice with a pause, calculated once, and then left alone', async () => {
      await leaveBusy(0, 1);
      // The second one stays busy whatever is done.
      const calculateAlone = book.calculateAlone.bind(book);
      book.calculateAlone = (sheet, rect) => {
        calculateAlone(sheet, rect);
        book.leaveBusy(sheet, 1, 0);
      };
      expect(await find()).toEqual([
        ['Sheet1', 0, 0, '#BUSY!'],
        ['Sheet1', 1, 0, '#BUSY!'],
      ]);
      expect(await repair()).toEqual([
        ['Sheet1', 0, 0, 'calculated'],
        ['Sheet1', 1, 0, 'stillBusy'],
      ]);
      expect(waited[0]).toBeGreaterThanOrEqual(1000);
      expect([...book.calculatedAlone]).toEqual([
        ['A1', 1],
        ['A2', 1],
      ]);
      expect(await find()).toEqual([['Sheet1', 1, 0, '#BUSY!']]);
      expect(await repair()).toEqual([['Sheet1', 1, 0, 'stillBusy']]);
      expect(book.calculatedAlone.get('A2')).toBe(1);
    });

    test('that come by themselves in the pause are not calculated', async () => {
      await leaveBusy(0);
      await find();
      meanwhile = () => book.write(first(), cells(1, 1), [[{ formula: FORMULA }]]);
      expect(await repair()).toEqual([['Sheet1', 0, 0, 'calculated']]);
      expect(book.calculatedAlone.size).toBe(0);
      // What was not calculated may be, another time.
      expect(pane.own.calculated).toEqual([]);
    });
  });
});
