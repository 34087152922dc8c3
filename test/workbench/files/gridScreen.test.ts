import { SetFormulaCalculationNotificationMutation, SetFormulaCalculationStopMutation } from '@univerjs/engine-formula';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { GridScreen } from '../../../src/workbench/files/gridScreen';
import { TEMPLATES } from '../../../src/taskpane/views/share/templates';
import { ja } from '../../../src/taskpane/views/share/templates/texts/ja';
import { saveBook } from '../../../src/xlsx';
import { gridTemplates } from '../../../src/engine/grid/desk/templates';
import { Grid } from '../../../src/engine/grid/grid';
import type { ShownBook } from '../../../src/engine/grid/shownBook';
import { bookOf, sheetOf } from '../../support/bookOf';
import { headlessGrid } from '../../engine/support/headlessGrid';
import type { HeadlessGrid } from '../../engine/support/headlessGrid';

let grid: HeadlessGrid;
let screen: GridScreen;
let shown: ShownBook;
let left: string[];
let changes: number;
beforeEach(() => {
  grid = headlessGrid();
  left = [];
  changes = 0;
  const { injector, api } = grid.access;
  screen = new GridScreen(new Grid(injector, api, 'ja'), 'ja', (next) => {
    shown = next;
    return () => left.push(next.book.name);
  });
  screen.onChange(() => (changes += 1));
});
afterEach(() => grid.univer.dispose());

const PLAN = bookOf(
  [
    sheetOf(
      '計画',
      [['枚数', '費用'], [10, { value: null, formula: '=A2*3' }], [{ value: null, formula: '=SEQUENCE(2)*A2' }]],
      {
        tables: [
          {
            name: '表',
            rect: { row: 0, column: 0, rows: 2, columns: 2 },
            hasHeaders: true,
            hasTotals: false,
            style: 'TableStyleMedium2',
            columns: ['枚数', '費用'],
          },
        ],
      },
    ),
  ],
  { names: [{ name: '単価', sheet: null, formula: '=計画!$A$2', hidden: false }] },
);

const CELL = { row: 1, column: 0, rows: 1, columns: 1 };
const ALL = { row: 0, column: 0, rows: 4, columns: 2 };

async function values() {
  await shown.book.settled();
  return shown.book.values(shown.book.activeSheet(), ALL);
}

const CALCULATED = [
  ['枚数', '費用'],
  [10, 30],
  [10, null],
  [20, null],
];

test('a file is calculated, and takes the place of the workbook before', async () => {
  screen.showEmpty('新しいブック');
  await screen.settled();
  const before = shown;
  screen.showFile(PLAN, '計画');
  expect(left).toEqual(['新しいブック.xlsx']);
  expect(shown.book.name).toBe('計画.xlsx');
  expect(await values()).toEqual(CALCULATED);
  expect(grid.access.api.getWorkbook(before.access.unitId)).toBeNull();
});

test('a calculation that is stopped marks what it leaves out, and goes on when it is asked to', async () => {
  const FORMULAS = 2_000;
  const column = Array.from({ length: FORMULAS }, () => [
    { value: null, formula: '=SUMPRODUCT(SIN(ROW($C$1:$C$100)))' },
  ]);
  screen.showFile(bookOf([sheetOf('重い', column)]), '重い');
  const { book } = shown;
  const sheet = book.activeSheet();
  await new Promise<void>((resolve) => {
    const { dispose } = grid.access.commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationNotificationMutation.id) resolve(dispose());
    });
  });
  // As the button beside the formula bar does.
  await grid.access.commands.executeCommand(SetFormulaCalculationStopMutation.id);
  await screen.settled();
  const left = book
    .values(sheet, { row: 0, column: 0, rows: FORMULAS, columns: 1 })
    .map(([value]) => typeof value !== 'number');
  expect(left).toContain(true);
  left.forEach((isLeft, line) => {
    const why = shown.noteAt(sheet, line, 0)?.why ?? '';
    expect(why.includes('計算をやめました')).toBe(isLeft);
  });
  const row = left.indexOf(true);
  expect(book.values(sheet, { row, column: 0, rows: 1, columns: 1 })).toEqual([[{ error: '#N/A' }]]);
  expect(shown.reasonAt(sheet, row, 0)).toMatchObject({
    code: '#N/A',
    text: expect.stringContaining('計算をやめました'),
  });
  const saved = (await screen.toFile(undefined)).sheets[0]!.cells.get(row)!.get(0);
  expect(saved).toMatchObject({ value: null, stale: true });
  book.recalculate();
  await screen.settled();
  expect(shown.noteAt(sheet, row, 0)?.kind).not.toBe('outOfDate');
  const rows = book.values(sheet, { row: 0, column: 0, rows: FORMULAS, columns: 1 });
  expect(rows.every(([value]) => value === rows[0]![0] && typeof value === 'number')).toBe(true);
  screen.showFile(PLAN, '計画');
  expect(await values()).toEqual(CALCULATED);
});

test('what cannot be shown leaves the workbook before', () => {
  screen.showFile(PLAN, '計画');
  const before = shown;
  const broken = bookOf([{ ...sheetOf('壊れた表', [[1]]), tables: [null as never] }]);
  expect(() => screen.showFile(broken, '壊れた')).toThrow();
  expect(left).toEqual([]);
  expect(shown).toBe(before);
  expect(before.access.api.getActiveWorkbook()?.getId()).toBe(before.access.unitId);
});

test('nobody listens any longer to workbooks that are gone', async () => {
  screen.showFile(PLAN, '計画');
  const listeners = (): number => (shown.access.commands as unknown as Listening)._commandExecutedListeners.length;
  const one = listeners();
  for (let i = 0; i < 5; i += 1) {
    await screen.settled();
    screen.showFile(PLAN, `計画${i}`);
  }
  expect(listeners()).toBe(one);
});

interface Listening {
  readonly _commandExecutedListeners: readonly unknown[];
}

test('a workbook that was kept is the same again, with tables, names, charts, page and settings', async () => {
  screen.showFile(PLAN, '計画');
  const sheet = shown.book.activeSheet();
  const area = { sheet, rect: CELL };
  const series = [{ id: 's1', name: '費用', values: [area], categories: [], look: {} }];
  shown.book.undrawn.addChart(sheet, { type: 'Line', title: '費用の推移', series });
  shown.book.undrawn.setPage(sheet, { orientation: 'Landscape' });
  shown.book.settings.set('言語', 'ja');
  await values();
  const state = structuredClone(screen.state());
  screen.showSample();
  await screen.settled();
  screen.showState(state);
  shown.book.recalculate();
  expect(await values()).toEqual(CALCULATED);
  expect(shown.book.name).toBe('計画.xlsx');
  expect(shown.book.tables()).toMatchObject([{ name: '表', sheet, style: 'TableStyleMedium2' }]);
  expect(shown.book.names()).toMatchObject([{ name: '単価', formula: '=計画!$A$2' }]);
  expect(shown.book.undrawn.charts(sheet)).toMatchObject([{ type: 'Line', title: '費用の推移', series }]);
  expect(shown.book.undrawn.page(sheet)).toEqual({ orientation: 'Landscape' });
  expect([...shown.book.settings]).toEqual([['言語', 'ja']]);
});

describe('changes', () => {
  beforeEach(async () => {
    screen.showFile(PLAN, '計画');
    await values();
  });

  test('are not the opening, the calculation or another selection', async () => {
    shown.book.recalculate();
    shown.book.select(shown.book.activeSheet(), CELL);
    await values();
    expect(changes).toBe(0);
  });

  test.each<[string, () => void]>([
    ['a cell', () => shown.book.write(shown.book.activeSheet(), CELL, [[11]])],
    ['a format', () => shown.book.writeFormat(shown.book.activeSheet(), CELL, { bold: true })],
    ['a width', () => shown.book.setColumnWidth(shown.book.activeSheet(), 0, 1, 99)],
    ['a sheet', () => void shown.book.addSheet('次')],
    ['the name of a sheet', () => shown.book.updateSheet(shown.book.activeSheet(), { name: '別名' })],
    ['a name', () => shown.book.setName({ name: '率', sheet: null, formula: '=0.1', comment: '', visible: true })],
    ['a chart', () => void shown.book.undrawn.addChart(shown.book.activeSheet(), { type: 'Line', series: [] })],
  ])('are %s', (_, change) => {
    change();
    expect(changes).toBeGreaterThan(0);
  });

  test('of a workbook that is gone are not told', () => {
    const { book } = shown;
    screen.showEmpty('新しいブック');
    book.undrawn.addChart('file-0', { type: 'Line', series: [] });
    expect(changes).toBe(0);
  });
});

test('to a file, with what was calculated', async () => {
  screen.showFile(PLAN, '計画');
  shown.book.write(shown.book.activeSheet(), CELL, [[20]]);
  const { sheets, names } = await screen.toFile(PLAN);
  expect(sheets[0]!.cells.get(1)!.get(1)).toMatchObject({ value: 60, formula: '=A2*3' });
  expect(names).toMatchObject([{ name: '単価' }]);
});

test('to a file with the charts of a template and of the sample', async () => {
  screen.showSample();
  await screen.settled();
  const template = TEMPLATES.find(({ id }) => id === 'capacity')!;
  await gridTemplates(shown.book).add(template.build({ texts: ja, months: 12 }));
  const book = await screen.toFile(undefined);
  const parts = Object.keys(unzipSync(saveBook(book)));
  expect(screen.charts).toBe(3);
  expect(parts.filter((part) => /^xl\/charts\/[^/]+$/.test(part))).toHaveLength(3);
});
