import { afterEach, describe, expect, test } from '@jest/globals';
import { excelDesk } from '../../src/excel/desk';
import { TEMPLATES } from '../../src/taskpane/views/share/templates';
import { en } from '../../src/taskpane/views/share/templates/texts/en';
import { ja } from '../../src/taskpane/views/share/templates/texts/ja';
import { cellAddress } from '../../src/sheet';
import type { GridBook } from '../../src/engine/book/gridBook';
import type { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { headlessGrid } from '../engine/support/headlessGrid';
import type { HeadlessGrid } from '../engine/support/headlessGrid';
import { loadOfficeLibrary } from '../support/officeLibrary';

const OPTIONS = { texts: ja, months: 12 };
const template = (id: string, months = 12) =>
  TEMPLATES.find((candidate) => candidate.id === id)!.build({ texts: ja, months });

let grid: HeadlessGrid | undefined;
afterEach(() => {
  grid?.univer.dispose();
  grid = undefined;
});

/** Microsoft's own library over a grid that calculates. */
const calculating = (): GridBook => {
  grid = headlessGrid();
  Object.assign(globalThis, { Excel: loadOfficeLibrary({ book: grid.book as GridBook as MemoryBook }).Excel });
  return grid.book;
};

const idOf = (book: GridBook, name: string): string => book.sheets().find((sheet) => sheet.name === name)!.id;

describe.each(TEMPLATES.map(({ id }) => id))('%s', (id) => {
  test('calculates without an error, in every cell', async () => {
    const book = calculating();
    const { sheet } = await excelDesk.templates.add(template(id));
    await book.settled();
    const used = book.usedRect(idOf(book, sheet), true)!;
    const values = book.values(idOf(book, sheet), used);
    const errors = values.flatMap((row, i) =>
      row.flatMap((value, j) =>
        typeof value === 'object' && value ? [`${cellAddress(used.row + i, used.column + j)} ${value.error}`] : [],
      ),
    );
    expect(errors).toEqual([]);
  });

  test('has other texts and the same cells in English', () => {
    const { build } = TEMPLATES.find((candidate) => candidate.id === id)!;
    const [japanese, english] = [build(OPTIONS), build({ ...OPTIONS, texts: en })];
    expect(english.sheetName).not.toBe(japanese.sheetName);
    expect(english.blocks.map(({ at }) => at)).toEqual(japanese.blocks.map(({ at }) => at));
  });
});

describe('what a template gives', () => {
  test('the published figures of a card’s cost', async () => {
    const book = calculating();
    const { sheet } = await excelDesk.templates.add(template('unitCost'));
    await book.settled();
    const cells = book.values(idOf(book, sheet), { row: 4, column: 3, rows: 3, columns: 3 });
    expect(cells.map(([published, computed, verdict]) => [published, Math.round(Number(computed)), verdict])).toEqual([
      [2961, 2961, '一致'],
      [2905, 2904, '端数の範囲内'],
      [2190, 2190, '一致'],
    ]);
  });

  test('the published difference of postage', async () => {
    const book = calculating();
    const { sheet } = await excelDesk.templates.add(template('postage'));
    await book.settled();
    const totals = book.values(idOf(book, sheet), { row: 10, column: 0, rows: 1, columns: 7 })[0]!;
    expect([totals[3], totals[5], totals[6]]).toEqual([440184720, 331528330, -108656390]);
  });

  test('the postage of notices, of cards by mail and of what comes back, from the planned cards', async () => {
    const book = calculating();
    const { sheet } = await excelDesk.templates.add(template('mailing'));
    await book.settled();
    const read = (row: number, columns: number, column = 0) =>
      book.values(idOf(book, sheet), { row, column, rows: 1, columns })[0]!;
    // 85; 110 + 480 + 270; 110 + 350.
    expect([4, 5, 6].map((row) => read(row, 1, 5)[0])).toEqual([85, 860, 460]);
    expect([4, 5, 6].map((row) => Number(read(row, 1, 1)[0]).toFixed(2))).toEqual(['0.70', '0.20', '0.10']);
    const [, planned, ...april] = read(13, 11);
    const [toPerson, registered] = [Math.round(Number(planned) * 0.2), Math.round(Number(planned) * 0.1)];
    const notices = Number(planned) - toPerson - registered;
    const again = [notices * 0.03, toPerson * 0.05, registered * 0.05].map(Math.round);
    const yen = [notices * 85, toPerson * 860, registered * 460];
    const repeated = again[0]! * 85 + again[1]! * 860 + again[2]! * 460;
    expect(april).toEqual([
      ...[notices, toPerson, registered, again[0]! + again[1]! + again[2]!],
      ...[...yen, repeated, yen[0]! + yen[1]! + yen[2]! + repeated],
    ]);
    const totals = read(25, 10, 1).map(Number);
    expect(totals[0]).toBe(10_000);
    expect(totals[1]! + totals[2]! + totals[3]!).toBe(10_000);
    expect(totals[9]).toBe(totals[5]! + totals[6]! + totals[7]! + totals[8]!);
  });

  test('a plan of as many months as were asked for, which adds up', async () => {
    const book = calculating();
    const { sheet } = await excelDesk.templates.add(template('deliveryPlan', 3));
    await book.settled();
    // April to June 2026: weekdays without the three holidays of Golden Week that fall on them, and a day each weekend.
    const [days, cards, weekends] = [1, 2, 5].map((column) =>
      book.values(idOf(book, sheet), { row: 8, column, rows: 4, columns: 1 }).flat(),
    );
    expect(days).toEqual([21 + 4, 18 + 5, 22 + 4, 74]);
    expect(weekends).toEqual([4, 5, 4, 13]);
    expect(cards).toEqual([3378, 3108, 3514, 10_000]);
  });
});

describe.each(TEMPLATES.map(({ id }) => id))('the charts of %s', (id) => {
  test('read figures, in as many cells as they have names for', async () => {
    const book = calculating();
    const { sheet } = await excelDesk.templates.add(template(id));
    await book.settled();
    const charts = book.undrawn.charts(idOf(book, sheet));
    expect(charts.length).toBeGreaterThan(0);
    for (const { series } of charts) {
      for (const { values, categories } of series) {
        const read = (areas: typeof values) => areas.flatMap((area) => book.values(area.sheet, area.rect).flat());
        expect(read(values).every((value) => typeof value === 'number')).toBe(true);
        expect(read(categories)).toHaveLength(read(values).length);
        expect(read(categories)).not.toContain(null);
      }
    }
  });

  test('cover no cell that holds something, and lie in what is printed', () => {
    const { blocks, charts = [], printArea } = template(id);
    const lastRow = (range: string) => Number(/\d+$/.exec(range)![0]);
    const filled = Math.max(...blocks.map(({ at, cells }) => lastRow(at) + cells.length - 1));
    for (const { from, to } of charts) {
      expect(lastRow(from)).toBeGreaterThan(filled);
      expect(lastRow(to)).toBeLessThanOrEqual(lastRow(printArea));
    }
  });
});
