import { beforeEach, describe, expect, test } from '@jest/globals';
import { h, render } from 'preact';
import type { PlanMending } from '../../src/analysis/plans';
import type { BookReader, Desk, SheetTable } from '../../src/desk';
import type { SheetCells } from '../../src/sheet';
import { PaneContext } from '../../src/taskpane/pane/context';
import type { Pane } from '../../src/taskpane/pane/context';
import { check } from '../../src/taskpane/views/check';
import { CheckCommands } from '../../src/taskpane/views/check/commands';
import type { CheckEvent, CheckState } from '../../src/taskpane/views/check/state';
import type { CheckTexts } from '../../src/taskpane/views/check/texts/ja';
import { sheetCells } from '../analysis/sheetCells';
import { JAPANESE, withoutInput } from '../support/japanese';
import { planSheet } from '../support/planSheet';
import { TEXTS } from './support/bothLanguages';
import { PaneOf } from './support/paneOf';
import { plainDocument } from './support/plainDocument';

const NO_INPUTS = { population: '', delivered: '', costs: '' };
/** Yen a month for each of what the plan has. */
const PRICES = [
  ['職員1人1か月', 300_000],
  ['専用窓口1か月', 50_000],
  ['併用窓口1か月', 40_000],
  ['土日開庁1日', 400_000],
  ['統合端末1台1か月', 20_000],
  ['庁舎外臨時窓口1か月', 90_000],
];

let sheets: SheetCells[];
let tables: SheetTable[];
let pane: PaneOf<CheckState, CheckEvent, CheckTexts>;
let commands: CheckCommands;
let desk: Desk;

/** A workbook whose only sheet is a plan; a table that is put into it is a sheet that can be read again. */
beforeEach(() => {
  sheets = [sheetCells('Plan', planSheet({ 1: { 職員数: 1 } }))];
  tables = [];
  const book: Partial<BookReader> = {
    outline: () => Promise.resolve({ sheets: sheets.map(({ sheet }) => ({ name: sheet, hidden: false })), names: [] }),
    read: ({ name }) => Promise.resolve(sheets.find(({ sheet }) => sheet === name)!),
    layout: () => Promise.resolve({ merges: [], hiddenColumns: new Set<number>() }),
    onChanged: () => Promise.resolve(() => undefined),
    values: (reference) => Promise.resolve(reference === 'P!A1:B6' ? PRICES : []),
  };
  const addTableSheet = (table: SheetTable) => {
    tables.push(table);
    const header = table.columns.map(({ title }) => title);
    const cells = table.rows.map((row) => row.map((cell) => cell as string | number | null));
    sheets.push(sheetCells(table.sheetName, [[table.title], header, ...cells]));
    return Promise.resolve({ sheet: table.sheetName, definedName: table.definedName });
  };
  desk = { book, workbook: { addTableSheet } } as unknown as Desk;
  pane = new PaneOf(check);
  commands = new CheckCommands(desk, pane.actions, () => pane.own);
});

async function mended(inputs = NO_INPUTS): Promise<PlanMending> {
  await commands.checkBook(inputs);
  const [report] = pane.own.plans!;
  await commands.mend(report!, inputs);
  return pane.own.plans![0]!.mending as PlanMending;
}

function shown(language: 'ja' | 'en'): string[] {
  const value: Pane = {
    ...{ state: { ...pane.state, language }, texts: TEXTS[language], desk, dispatch: pane.dispatch },
    ...{ chooseLanguage: () => undefined, scrollToTop: () => undefined },
  };
  const screen = plainDocument();
  render(h(PaneContext.Provider, { value, children: h(check.View, {}) }), screen);
  return screen.said;
}

describe('a plan that does not pass', () => {
  test('is mended where it stands: what changes, in which cell, and what is left', async () => {
    const { figures, yen, left, verdict } = await mended();
    expect(figures.map(({ item, before, after }) => [item, before, after])).toEqual([['staff', 1, expect.any(Number)]]);
    const [row, column] = [2, planSheet()[0]!.indexOf('職員数')];
    expect(figures[0]!.place).toMatchObject({ sheet: 'Plan', row, column });
    expect([yen, left.serious, left.warning, verdict.clean]).toEqual([null, 0, 0, true]);
    const staff = figures[0]!.after;
    expect(shown('ja')).toContain('変える値は1件です。');
    expect(shown('ja').join('\n')).toContain(`職員数 1 → ${staff}`);
  });

  test('is priced where prices are given', async () => {
    const { figures, yen } = await mended({ ...NO_INPUTS, costs: 'P!A1:B6' });
    expect(yen).toBe((figures[0]!.after - 1) * 300_000);
    expect(shown('ja')).toContain(`変える値は1件です。追加費用は合わせて ${yen!.toLocaleString('ja')}円です。`);
  });

  test('says why where it cannot be mended, and nothing is put anywhere', async () => {
    await mended({ ...NO_INPUTS, costs: 'P!A1:B9' });
    expect(pane.own.plans!.map(({ mending }) => mending)).toEqual([{ ja: expect.any(String), en: expect.any(String) }]);
    expect(shown('ja')).toContain('直す案を作れませんでした。');
    expect(tables).toEqual([]);
  });

  test('goes onto a sheet of its own, is checked there, and the old one stays', async () => {
    const before = JSON.stringify(sheets[0]);
    const mending = await mended();
    await commands.putMended(mending, NO_INPUTS, TEXTS.ja.views.check);
    expect(JSON.stringify(sheets[0])).toBe(before);
    expect(tables.map(({ sheetName }) => sheetName)).toEqual(['直した計画']);
    const [{ columns, rows }] = tables as [SheetTable];
    const staff = columns.findIndex(({ title }) => title === '職員数');
    expect(rows.map((row) => row[staff])).toContain(mending.figures[0]!.after);
    expect(columns[staff]!.numberFormat).toBe('#,##0');
    expect(pane.notice()).toContain('重大 0件・警告 0件です。');
  });

  test('is read anew: what was changed meanwhile counts', async () => {
    await commands.checkBook(NO_INPUTS);
    const [report] = pane.own.plans!;
    sheets[0] = sheetCells('Plan', planSheet());
    await commands.mend(report!, NO_INPUTS);
    expect(pane.own.plans![0]!.mending).toMatchObject({ figures: [], left: { serious: 0 } });
    sheets[0] = sheetCells('Plan', [[null], [null], ...planSheet()]);
    await commands.mend(report!, NO_INPUTS);
    expect(pane.notice()).toBe(TEXTS.ja.views.check.planMoved);
  });

  test('is mended in English too', async () => {
    await mended();
    for (const text of shown('en')) expect(withoutInput(text)).not.toMatch(JAPANESE);
    expect(shown('en').join('\n')).toContain('Figures to change: 1.');
  });
});
