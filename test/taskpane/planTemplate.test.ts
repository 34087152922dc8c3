import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Desk } from '../../src/desk';
import { gridDesk } from '../../src/engine/grid/desk';
import { planSheet } from '../../src/samples/planSheet';
import type { StoredValue } from '../../src/sheet';
import { check as view } from '../../src/taskpane/views/check';
import { CheckCommands } from '../../src/taskpane/views/check/commands';
import type { CheckEvent, CheckState } from '../../src/taskpane/views/check/state';
import type { CheckTexts } from '../../src/taskpane/views/check/texts/ja';
import { TEMPLATES } from '../../src/taskpane/views/share/templates';
import { en } from '../../src/taskpane/views/share/templates/texts/en';
import { ja } from '../../src/taskpane/views/share/templates/texts/ja';
import { xlsxOf } from '../cli/check/support/books';
import { check, folderOf } from '../cli/check/support/runIn';
import { opened } from '../engine/convert/support';
import { headlessGrid } from '../engine/support/headlessGrid';
import type { HeadlessGrid } from '../engine/support/headlessGrid';
import { bookOf } from '../support/bookOf';
import { PaneOf } from './support/paneOf';
import { noFiles } from '../support/noFiles';

jest.setTimeout(60_000);

const NO_INPUTS = { population: '', delivered: '', costs: '' };

let grid: HeadlessGrid;
afterEach(() => grid.univer.dispose());

/** What the pane says of every plan in the grid. */
async function inPane(desk: Desk) {
  const pane = new PaneOf<CheckState, CheckEvent, CheckTexts>(view);
  await new CheckCommands(desk, pane.actions, () => pane.own).checkBook(NO_INPUTS);
  return pane.own.plans!;
}

describe.each([
  ['Japanese', 12, ja],
  ['Japanese', 3, ja],
  ['English', 24, en],
])('the template of a delivery plan, in %s, of %i months', (_, months, texts) => {
  const last = 8 + months;
  let desk: Desk;
  let sheet: string;
  beforeEach(async () => {
    grid = headlessGrid();
    desk = gridDesk(grid.book, noFiles);
    const template = TEMPLATES.find(({ id }) => id === 'deliveryPlan')!.build({ texts, months });
    ({ sheet } = await desk.templates.add(template));
    await grid.book.settled();
  });
  const id = (): string => grid.book.sheets().find(({ name }) => name === sheet)!.id;

  test('passes the function’s check, its row of totals included', async () => {
    const cell = { row: 0, column: 9, rows: 2, columns: 8 };
    const formula = `=MYNA.PLANCHECK(A8:H${last + 1})`;
    grid.book.write(id(), { ...cell, rows: 1, columns: 1 }, [[{ formula }]]);
    await grid.book.settled();
    const found = grid.book.values(id(), { ...cell, rows: 9 }).map(([severity, rule]) => [severity, rule]);
    expect(found[0]).toEqual(['重大度', '規則']);
    const serious = found.filter(([severity]) => severity === '重大' || severity === '警告');
    expect(serious).toEqual([]);
  });

  test('passes the pane’s, of which nothing is left unchecked', async () => {
    const [plan, ...others] = await inPane(desk);
    expect(others).toEqual([]);
    expect(plan!.place).toMatchObject({ row: 7, column: 0, rows: months + 2, columns: 8 });
    expect(plan).toMatchObject({ failure: null, verdict: { clean: true, unchecked: [] } });
    expect(plan!.findings.map(({ severity, rule }) => [severity, rule])).toEqual([['information', 'totalRow']]);
  });

  test('passes that of the command', async () => {
    const used = grid.book.usedRect(id(), true)!;
    const formulas = grid.book.formulas(id(), used);
    const rows = grid.book.values(id(), used).map((row, i) =>
      row.map((value, j) => {
        const formula = formulas[i]![j];
        return formula ? { value, formula } : (value as Exclude<StoredValue, { error: string }>);
      }),
    );
    const folder = folderOf({ 'plan.xlsx': xlsxOf({ [sheet]: rows }) });
    const { code, out, err } = await check({ paths: [folder], json: true });
    rmSync(folder, { recursive: true });
    expect(err).toContain('重大 0件・警告 0件');
    const { summary, municipalities } = JSON.parse(out);
    expect([code, summary.serious, summary.warning]).toEqual([0, 0, 0]);
    expect(municipalities).toMatchObject([{ verdict: '指摘なし', sums: { planned: 10_000 } }]);
  });
});

test('the sample’s plan is found with its row of totals, and has the findings that its sheet shows', async () => {
  grid = await opened(bookOf([planSheet().build()]));
  const plans = await inPane(gridDesk(grid.book, noFiles));
  const [plan] = plans;
  expect(plans.map(({ failure }) => failure)).toEqual([null]);
  const found = plan!.findings.filter(({ severity }) => severity !== 'information');
  expect(found.map(({ rule }) => rule)).toEqual(['windows', 'offsite', 'weekend']);
  expect(plan!.findings.map(({ rule }) => rule)).toContain('totalRow');
});
