import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { FrameLocator, Locator } from 'playwright-core';
import { FUNCTIONS } from '../../src/functions';
import { openBook, saveBook } from '../../src/xlsx';
import { bookOf, sheetOf } from '../support/bookOf';
import type { OfficeFrame } from '../support/excelHost/frame';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { ExcelPane } from './support/excelPane';

jest.setTimeout(60_000);

const COST = '=MYNA.PERCARDCOST(A1,A2)';
const fromA1 = (rows: number, columns: number) => ({ row: 0, column: 0, rows, columns });

let excel: ExcelPane;
let pane: FrameLocator;
let frame: OfficeFrame;
let book: MemoryBook;

const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true });

describe('taskpane.html in Excel on the web', () => {
  beforeAll(async () => {
    const began = performance.now();
    excel = await ExcelPane.start();
    book = new MemoryBook((formula) => (formula === COST ? 2961.5 : { error: '#NAME?' }));
    frame = await excel.open(book);
    ({ pane } = excel);
    await pane.locator('[data-function]').first().waitFor();
    console.log(
      `the add-in's pane stood after ${Math.round(performance.now() - began)} ms, browser and server included`,
    );
  });
  afterAll(() => excel?.close());

  test('may make a book without the add-in in a worker: the page allows one, and it stands alone', async () => {
    const sheet = sheetOf('費用', [[24697, 834, { value: 29.6, formula: '=MYNA.PERCARDCOST(A1,B1)' }]]);
    const made = await pane.locator('body').evaluate(
      (_body, bytes) =>
        new Promise<{ readonly outcome: string; readonly file: number[] }>((resolve, reject) => {
          const worker = new Worker('chunks/native.js');
          worker.onmessage = ({ data }) => resolve({ outcome: data.outcome, file: [...data.bytes] });
          worker.onerror = ({ message }) => reject(new Error(message || 'the worker did not start'));
          worker.postMessage(new Uint8Array(bytes));
        }),
      [...saveBook(bookOf([sheet]))],
    );
    expect(made.outcome).toBe('made');
    const native = openBook(new Uint8Array(made.file)).book;
    expect(native.sheets[0]!.cells.get(0)!.get(2)).toMatchObject({ value: 29.6, formula: '=MYNA_PERCARDCOST(A1,B1)' });
    expect(native.names.map(({ name }) => name)).toContain('MYNA_PERCARDCOST');
  });

  test('lists every function', async () => {
    const names = await pane
      .locator('[data-function]')
      .evaluateAll((items) => items.map((item) => item.dataset['function']));
    expect([...new Set(names)].sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
  });

  test('finds functions by everyday words, which come once somebody searches', async () => {
    const search = pane.getByRole('searchbox');
    await search.fill('電話');
    await pane.locator('[data-function="SEATS"]').waitFor();
    expect(await pane.locator('[data-function="POSTAGE"]').count()).toBe(0);
    await search.fill('');
    await pane.locator('[data-function="PERCARDCOST"]').first().waitFor();
  });

  test('puts a formula into the cell that is selected', async () => {
    book.select(book.activeSheet(), { row: 4, column: 1, rows: 1, columns: 1 });
    await pane.locator('[data-function="PERCARDCOST"]').first().click();
    await pane.getByLabel('費用 (cost) 必須').fill('A1');
    await pane.getByLabel('枚数 (cards) 必須').fill('A2');
    await button('選択中のセルに挿入').click();
    await pane.locator('.outcome').getByText('Sheet1!B5 に数式を挿入しました。').waitFor();
    expect(book.formulas(book.activeSheet(), { row: 4, column: 1, rows: 1, columns: 1 })).toEqual([[COST]]);
  });

  test('puts the outlook of a body on a new sheet, from the parts that come once its view is opened', async () => {
    await button('見通し').click();
    await button('例: 神奈川県川崎市の見通しを見る').click();
    await button('シートを作成').click();
    await pane
      .locator('.outcome')
      .getByText('シート「見通し 川崎市」「計画 川崎市」「経費見込額 川崎市」を作りました。')
      .waitFor();
    const { id } = book.sheets().find(({ name }) => name === '見通し 川崎市')!;
    expect(JSON.stringify(book.formulas(id, fromA1(60, 3)))).toContain('=INDEX(MYNA.RENEWALS(');
    book.activateSheet(book.sheets()[0]!.id);
    expect(excel.strayRequests).toEqual([]);
    await button('関数').click();
  });

  test('explains the selected cell, and follows the selection', async () => {
    book.write(book.activeSheet(), fromA1(3, 1), [[24697], [8.34], [{ formula: COST }]]);
    await book.settled();
    await button('説明').click();
    book.select(book.activeSheet(), { row: 2, column: 0, rows: 1, columns: 1 });
    await pane.getByRole('heading', { name: 'Sheet1!A3 の説明', exact: true }).waitFor();
    book.select(book.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 });
    await pane.getByText('Sheet1!A1 には MYNA関数の数式がありません。').waitFor();
  });

  test('Excel calls the functions of the page through Microsoft’s dispatcher', async () => {
    const [cost] = await frame.callFunctions([{ id: 'PERCARDCOST', args: [24697, 8.34, undefined, undefined] }]);
    expect(JSON.stringify(cost)).toContain('2961');
  });

  test('Excel calls those that read a whole plan, which come later', async () => {
    const plan = [
      ['年月', '交付想定枚数'],
      ['2026年4月', 'x'],
    ];
    const [check] = await frame.callFunctions([{ id: 'PLANCHECK', args: [plan, undefined, undefined, undefined] }]);
    expect((check as unknown[][])[1]!.slice(0, 2)).toEqual(['重大', '数でない値']);
  });

  test('asked nobody else for anything, and nothing was complained about', () => {
    expect(excel.strayRequests).toEqual([]);
    expect(excel.complaints).toEqual([]);
  });
});
