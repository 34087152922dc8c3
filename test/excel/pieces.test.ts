import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { excelDesk } from '../../src/excel/desk';
import type { CopyRequest } from '../../src/desk';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { TRIED_PROFILES } from '../support/excelHost/profiles';
import { excelOver, hasten, refusal } from './support/excelOver';
import type { ExcelOver } from './support/excelOver';

const OURS = '=MYNA.PERCARDCOST($A$1:$A$99,B1,"百万円","万枚")+MYNA.POSTAGE(50,"定形",,"2024-10-01")';
const STAND_IN = '=_xldudf_MYNA_PERCARDCOST(A1,B1)';
const COPY: CopyRequest = {
  ...{ sheets: 'active', replaces: () => true, keep: 'none', suffix: '（値）' },
  list: { sheetName: '数式の一覧', headers: ['シート', 'セル', '数式', '値'] },
};

let book: MemoryBook;
let excel: ExcelOver;

/** A column of formulas of ours, and at its end one that Excel keeps under a stand-in. */
function fill(rows: number, sheet = book.activeSheet()): void {
  const cells = Array.from({ length: rows }, (_, row) => [{ formula: row === rows - 1 ? STAND_IN : OURS }]);
  book.write(sheet, { row: 0, column: 0, rows, columns: 1 }, cells);
}

const diagnosed = async () => {
  const { unresolved, unread } = await excelDesk.share.diagnose();
  return { unresolved, unread };
};
const read = (name: string) => excelDesk.book.read({ name, hidden: false }, () => Promise.resolve());
/** Whether a request is for this range. */
const asksFor = (range: string, request: object) => JSON.stringify(request).includes(`"${range}"`);

afterEach(() => {
  jest.restoreAllMocks();
});

describe.each(TRIED_PROFILES)('$id', (profile) => {
  beforeEach(() => {
    book = new MemoryBook(() => 7);
    excel = excelOver(book, profile);
  });

  test('25,000 formulas are looked through in answers under 1 MB, and none is missed', async () => {
    fill(25_000);
    await book.settled();
    expect(await diagnosed()).toEqual({ unresolved: [{ sheet: 'Sheet1', cell: 'A25000' }], unread: [] });
    const { formulas, unread } = await excelDesk.reference.formulas();
    expect([formulas.length, unread]).toEqual([25_000, []]);
    expect(Math.max(...excel.answered)).toBeLessThan(1_000_000);
    expect(Math.max(...excel.sent)).toBeLessThan(1_000_000);
  });

  test('what an explained formula reads comes in answers under 1 MB', async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => [row * 1.234567890123, `第${row + 1}行の文字列`]);
    book.write(book.activeSheet(), { row: 2, column: 1, rows: 50_000, columns: 2 }, rows);
    const all = { kind: 'cells' as const, text: 'B1:C50010', sheet: null, cells: 'B1:C50010', spilled: false };
    const [found] = await excelDesk.explain.read([all], { sheet: 'Sheet1', row: 0 });
    if (!found || !('values' in found)) throw new Error(`not read: ${JSON.stringify(found)}`);
    expect(found.values).toEqual([
      [null, null],
      [null, null],
      ...rows,
      ...Array.from({ length: 8 }, () => [null, null]),
    ]);
    expect(Math.max(...excel.answered)).toBeLessThan(1_000_000);
  });

  test('a sheet of 6,000 formulas is copied, asked for in pieces', async () => {
    fill(6_000);
    await book.settled();
    expect(await excelDesk.share.copyAsValues(COPY)).toMatchObject({ outcome: 'copied', replaced: 6_000 });
    expect(Math.max(...excel.answered)).toBeLessThan(1_000_000);
  });

  test('waits for the end of an edit, and says after ten seconds that it did not end', async () => {
    fill(3);
    await book.settled();
    hasten();
    excel.switches.editing = true;
    const formulas = excelDesk.reference.formulas();
    setTimeout(() => (excel.switches.editing = false), 3_000);
    expect((await formulas).formulas).toHaveLength(3);
    excel.switches.editing = true;
    await expect(excelDesk.reference.formulas()).rejects.toMatchObject({ fault: 'editing' });
    expect(await read('Sheet1')).toMatchObject({
      blocks: [],
      unread: [{ sheet: 'Sheet1', rect: null, why: 'editing' }],
    });
  });

  test('that never answers costs the limit once, and the pane is told', async () => {
    fill(3);
    await book.settled();
    hasten();
    excel.switches.answers = 'never';
    await expect(excelDesk.reference.formulas()).rejects.toMatchObject({ fault: 'unanswered' });
    await expect(excelDesk.book.values('Sheet1!A1:A3')).rejects.toMatchObject({ fault: 'unanswered' });
    await expect(excelDesk.book.outline()).rejects.toMatchObject({ fault: 'unanswered' });
    expect((await read('Sheet1')).unread).toEqual([{ sheet: 'Sheet1', rect: null, why: 'unanswered' }]);
  });
});

describe('one sheet or piece that is not told', () => {
  beforeEach(async () => {
    book = new MemoryBook(() => 7);
    excel = excelOver(book);
    fill(25_000);
    fill(2, book.addSheet('二'));
    await book.settled();
  });

  test('costs its own cells alone, and is named', async () => {
    excel.meet((request) => (asksFor('A10001:A20000', request) ? refusal('AccessDenied') : undefined));
    const unread = [{ sheet: 'Sheet1', rect: { row: 10_000, column: 0, rows: 10_000, columns: 1 }, why: 'refused' }];
    expect(await diagnosed()).toEqual({
      unresolved: ['Sheet1', '二'].map((sheet) => ({ sheet, cell: sheet === '二' ? 'A2' : 'A25000' })),
      unread,
    });
    const told = await excelDesk.reference.formulas();
    expect([told.formulas.length, told.unread]).toEqual([15_002, unread]);
  });

  test('a sheet that was lost meanwhile is named, the others are read', async () => {
    excel.meet(() => {
      // The names are known by then.
      if (excel.sent.length === 3) book.deleteSheet(book.sheets()[1]!.id);
      return undefined;
    });
    const told = await excelDesk.reference.formulas();
    expect(told.formulas).toHaveLength(25_000);
    expect(told.unread).toEqual([{ sheet: '二', rect: null, why: 'noSheet' }]);
  });

  test('after a silence nothing more is asked, and all that is missing is named', async () => {
    hasten();
    excel.meet((request) => (asksFor('A10001:A20000', request) ? new Promise(() => undefined) : undefined));
    const [told, requests] = await excel.counted(() => excelDesk.reference.formulas());
    expect(told.formulas).toHaveLength(10_000);
    expect(told.unread).toMatchObject([
      { sheet: 'Sheet1', rect: { row: 10_000, rows: 15_000 }, why: 'unanswered' },
      { sheet: '二', why: 'unanswered' },
    ]);
    // The names, those of single sheets, the sheets, their used cells, the first piece and the one that went unanswered.
    expect(requests).toBe(6);
  });

  test('an answer that is too large is asked for in smaller pieces', async () => {
    excel.meet((request) => (asksFor('A1:A10000', request) ? refusal('ResponsePayloadSizeLimitExceeded') : undefined));
    const told = await excelDesk.reference.formulas();
    expect([told.formulas.length, told.unread]).toEqual([25_002, []]);
  });

  test('makes no copy: a copy in parts would pass for a whole one', async () => {
    excel.meet((request) => (asksFor('A4001:A8000', request) ? refusal('AccessDenied') : undefined));
    await expect(excelDesk.share.copyAsValues(COPY)).rejects.toMatchObject({ detail: 'Sheet1!A4001:A8000' });
    expect(book.sheets().map(({ name }) => name)).toEqual(['Sheet1', '二']);
  });
});
