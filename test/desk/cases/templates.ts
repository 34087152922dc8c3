import { describe, expect, test } from '@jest/globals';
import type { SheetTemplate } from '../../../src/desk';
import { cell, fromA1 } from './deskAtWork';
import type { DeskAtWork } from './deskAtWork';

const TEMPLATE: SheetTemplate = {
  sheetName: '発行能力',
  blocks: [
    { at: 'A1', cells: [['発行能力']], style: 'title' },
    { at: 'A4', cells: [["'年月", '能力', '枚数']], style: 'head' },
    {
      at: 'B5',
      cells: [
        [400, 350],
        [410, '=1+1'],
      ],
      style: 'inputNumber',
    },
    { at: 'A5', cells: [[46113], [46143]], style: 'inputMonth' },
  ],
  columnWidths: [90, 72, 72],
  frozenRows: 4,
  printArea: 'A1:E36',
  landscape: false,
  charts: [
    {
      ...{ type: 'LineMarkers', title: '能力と枚数', categories: 'A5:A6' },
      series: [
        { name: '能力', values: 'B5:B6' },
        { name: '枚数', values: 'C5:C6' },
      ],
      ...{ categoryTitle: '年月', valueTitle: '枚数(万枚)', from: 'A19', to: 'E36' },
    },
  ],
};

export function describeTemplates(at: DeskAtWork): void {
  describe('a sheet of a template', () => {
    test('is new, in front, filled, frozen, and laid out for A4', async () => {
      await at.desk.templates.add(TEMPLATE);
      const made = await at.desk.templates.add(TEMPLATE);
      expect(made).toEqual({ sheet: '発行能力 (2)' });
      const [{ book }, sheet] = [at, at.idOf(made.sheet)];
      await book.settled();
      expect(book.activeSheet()).toBe(sheet);
      expect(book.selection().rect).toEqual(cell(0, 0));
      expect(book.values(sheet, fromA1(6, 3))).toEqual([
        ['発行能力', null, null],
        [null, null, null],
        [null, null, null],
        ['年月', '能力', '枚数'],
        [46113, 400, 350],
        [46143, 410, 2],
      ]);
      expect(book.formulas(sheet, cell(5, 2))).toEqual([['=1+1']]);
      expect(book.frozenPanes(sheet)).toEqual({ rows: 4, columns: 0 });
      expect(book.columnWidth(sheet, 0, 1)).toBeCloseTo(90, 0);
      expect(book.undrawn.page(sheet)).toEqual({
        ...{ paperSize: 'A4', orientation: 'Portrait', zoom: { horizontalFitToPages: 1 } },
        ...{ centerHorizontally: true, printArea: 'A1:E36' },
      });
      expect(book.format(sheet, { row: 4, column: 1, rows: 2, columns: 2 })).toMatchObject({
        ...{ fill: '#FFF8DB', numberFormat: '#,##0' },
      });
      expect(book.format(sheet, cell(0, 0))).toMatchObject({ bold: true, fontSize: 16 });
      expect(book.format(sheet, cell(3, 0))).toMatchObject({ bold: true, horizontalAlignment: 'Center' });
    });

    test('may be without a row that stands still', async () => {
      const { sheet } = await at.desk.templates.add({ ...TEMPLATE, frozenRows: 0 });
      await at.book.settled();
      expect(at.book.frozenPanes(at.idOf(sheet))).toEqual({ rows: 0, columns: 0 });
    });

    test('has a chart with a title, titles of the axes with units, and series told apart by more than colour', async () => {
      const { sheet } = await at.desk.templates.add(TEMPLATE);
      const id = at.idOf(sheet);
      const cells = (column: number) => [{ sheet: id, rect: { row: 4, column, rows: 2, columns: 1 } }];
      expect(at.book.undrawn.charts(id)).toMatchObject([
        {
          ...{ type: 'LineMarkers', title: '能力と枚数', categoryTitle: '年月', valueTitle: '枚数(万枚)' },
          ...{ legend: 'Bottom', position: ['A19', 'E36'] },
          series: [
            {
              ...{ name: '能力', values: cells(1), categories: cells(0) },
              look: { lineStyle: 'Continuous', markerStyle: 'Circle', color: '#0B3BA8' },
            },
            {
              ...{ name: '枚数', values: cells(2), categories: cells(0) },
              look: { lineStyle: 'Dash', markerStyle: 'Square', color: '#C2410C' },
            },
          ],
        },
      ]);
    });

    test('of one series needs no legend', async () => {
      const [chart] = TEMPLATE.charts!;
      const charts = [{ ...chart!, type: 'ColumnClustered' as const, series: chart!.series.slice(0, 1) }];
      const { sheet } = await at.desk.templates.add({ ...TEMPLATE, landscape: true, charts });
      expect(at.book.undrawn.page(at.idOf(sheet))).toMatchObject({ orientation: 'Landscape' });
      expect(at.book.undrawn.charts(at.idOf(sheet))).toMatchObject([{ type: 'ColumnClustered', legend: null }]);
    });
  });
}
