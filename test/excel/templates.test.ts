import { afterEach, describe, expect, test } from '@jest/globals';
import { excelTemplates } from '../../src/excel/templates/templateDesk';
import { TEMPLATES } from '../../src/taskpane/views/share/templates';
import { en } from '../../src/taskpane/views/share/templates/texts/en';
import { ja } from '../../src/taskpane/views/share/templates/texts/ja';
import { cellAddress } from '../../src/sheet';
import { MemoryBook } from '../../src/workbench/host/memory/memoryBook';
import type { GridBook } from '../../src/engine/book/gridBook';
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

function open(book: GridBook): GridBook {
  Object.assign(globalThis, { Excel: loadOfficeLibrary({ book: book as MemoryBook }).Excel });
  return book;
}

const calculating = (): GridBook => {
  grid = headlessGrid();
  return open(grid.book);
};

const idOf = (book: GridBook, name: string): string => book.sheets().find((sheet) => sheet.name === name)!.id;

describe.each(TEMPLATES.map(({ id }) => id))('%s', (id) => {
  test('calculates without an error, in every cell', async () => {
    const book = calculating();
    const { sheet } = await excelTemplates.add(template(id));
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
    const { sheet } = await excelTemplates.add(template('unitCost'));
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
    const { sheet } = await excelTemplates.add(template('postage'));
    await book.settled();
    const totals = book.values(idOf(book, sheet), { row: 10, column: 0, rows: 1, columns: 7 })[0]!;
    expect([totals[3], totals[5], totals[6]]).toEqual([440184720, 331528330, -108656390]);
  });

  test('a plan of as many months as were asked for, which adds up', async () => {
    const book = calculating();
    const { sheet } = await excelTemplates.add(template('deliveryPlan', 3));
    await book.settled();
    // April to June 2026: weekdays without the three holidays of Golden Week that fall on them.
    expect(book.values(idOf(book, sheet), { row: 8, column: 1, rows: 4, columns: 2 })).toEqual([
      [21, 3443],
      [18, 2951],
      [22, 3606],
      [61, 10000],
    ]);
  });
});

describe('a sheet of a template', () => {
  test('is new, in front, frozen and laid out for A4', async () => {
    const book = open(new MemoryBook());
    await excelTemplates.add(template('capacity'));
    const made = await excelTemplates.add(template('capacity'));
    expect(made).toEqual({ sheet: '発行能力 (2)' });
    const sheet = idOf(book, made.sheet);
    expect(book.activeSheet()).toBe(sheet);
    expect(book.frozenPanes(sheet)).toEqual({ rows: 4, columns: 0 });
    expect(book.undrawn.page(sheet)).toEqual({
      ...{ paperSize: 'A4', orientation: 'Portrait', zoom: { horizontalFitToPages: 1 } },
      ...{ centerHorizontally: true, printArea: 'A1:E36' },
    });
    expect(book.format(sheet, { row: 4, column: 1, rows: 12, columns: 2 })).toMatchObject({
      fill: '#FFF8DB',
      numberFormat: '#,##0',
    });
  });

  test('has a chart with a title, titles of the axes with units, and series told apart by more than colour', async () => {
    const book = open(new MemoryBook());
    const { sheet } = await excelTemplates.add(template('capacity'));
    const id = idOf(book, sheet);
    const cells = (row: number, column: number, rows: number) => [
      { sheet: id, rect: { row, column, rows, columns: 1 } },
    ];
    expect(book.undrawn.charts(id)).toMatchObject([
      {
        type: 'LineMarkers',
        title: '最大発行能力と発行枚数',
        categoryTitle: '年月',
        valueTitle: '枚数(万枚)',
        legend: 'Bottom',
        position: ['A19', 'E36'],
        series: [
          {
            name: '最大発行能力',
            values: cells(4, 1, 12),
            categories: cells(4, 0, 12),
            look: { lineStyle: 'Continuous' },
          },
          { name: '発行枚数', values: cells(4, 2, 12), categories: cells(4, 0, 12), look: { lineStyle: 'Dash' } },
        ],
      },
    ]);
  });
});

describe.each(TEMPLATES.map(({ id }) => id))('the charts of %s', (id) => {
  test('read figures, in as many cells as they have names for', async () => {
    const book = calculating();
    const { sheet } = await excelTemplates.add(template(id));
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
