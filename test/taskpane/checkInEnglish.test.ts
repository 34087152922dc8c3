import { beforeAll, describe, expect, test } from '@jest/globals';
import { h, render } from 'preact';
import { RULE_IDS } from '../../src/domain/deliveryPlan';
import type { SheetCells } from '../../src/sheet';
import type { Desk, SheetTable } from '../../src/desk';
import { PaneContext } from '../../src/taskpane/pane/context';
import type { Pane } from '../../src/taskpane/pane/context';
import { check } from '../../src/taskpane/views/check';
import { CheckCommands } from '../../src/taskpane/views/check/commands';
import type { CheckEvent, CheckState } from '../../src/taskpane/views/check/state';
import type { CheckTexts } from '../../src/taskpane/views/check/texts/ja';
import { sheetCells } from '../analysis/sheetCells';
import { EVERY_DELIVERED, EVERY_FINDING, EVERY_POPULATION, FAULTY, FEW_COLUMNS, TOTALS } from '../support/everyFinding';
import { JAPANESE, withoutInput } from '../support/japanese';
import { TEXTS } from './support/bothLanguages';
import { PaneOf } from './support/paneOf';
import { plainDocument } from './support/plainDocument';

const FORMULAS = [
  [
    { f: '=MYNA.NUM()', v: '#VALUE!' },
    { f: '=MYNA.TARIFF()', v: 1 },
  ],
  [
    { f: '=MYNA.NUM(1)', v: '#NAME?' },
    { f: '=MYNA.TARIFF("2022-04-01")', v: 1 },
  ],
];

/** Hides a row of the plan. */
function hiding(cells: SheetCells): SheetCells {
  const blocks = cells.blocks.map((block) => ({ ...block, hiddenRows: block.values.map((_, row) => row === 2) }));
  return { ...cells, blocks };
}

const SHEETS: readonly SheetCells[] = [
  hiding(sheetCells('Every', EVERY_FINDING)),
  sheetCells('Few', FEW_COLUMNS, { hidden: true }),
  ...FAULTY.flatMap(([what, plan, ...others]) => (others.length === 0 ? [sheetCells(what, plan)] : [])),
  sheetCells('Formulas', FORMULAS),
];

const own = (text: string): string => withoutInput(text.replaceAll(TOTALS, ''));
const tables: SheetTable[] = [];

/** No more of a workbook than the view reads and writes here. */
const desk = {
  book: {
    outline: () => Promise.resolve({ sheets: SHEETS.map(({ sheet, hidden }) => ({ name: sheet, hidden })), names: [] }),
    read: ({ name }: { name: string }) => Promise.resolve(SHEETS.find(({ sheet }) => sheet === name)!),
    layout: () => Promise.resolve({ merges: [], hiddenColumns: new Set() }),
    onChanged: () => Promise.resolve(() => undefined),
    values: (reference: string) => Promise.resolve(reference === 'P!A1:B2' ? EVERY_POPULATION : EVERY_DELIVERED),
  },
  workbook: {
    addTableSheet: (table: SheetTable) => {
      tables.push(table);
      return Promise.resolve({ sheet: table.sheetName, definedName: table.definedName });
    },
  },
} as unknown as Desk;

describe('the check in the English pane', () => {
  const pane = new PaneOf<CheckState, CheckEvent, CheckTexts>(check);
  const commands = new CheckCommands(desk, pane.actions, () => pane.own);
  const screen = plainDocument();

  function shown(): string[] {
    const state = { ...pane.state, language: 'en' as const };
    const value: Pane = {
      ...{ state, texts: TEXTS.en, desk, dispatch: pane.dispatch },
      ...{ chooseLanguage: () => undefined, scrollToTop: () => undefined },
    };
    render(h(PaneContext.Provider, { value, children: h(check.View, {}) }), screen);
    return screen.said;
  }

  beforeAll(async () => {
    await commands.checkBook({ population: 'P!A1:B2', delivered: 'D!A1:B2', costs: '' });
    await commands.audit();
  });

  test('meets every rule, plans that cannot be checked and formulas that can be better', () => {
    const found = new Set(pane.own.plans!.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect(found).toEqual(new Set(RULE_IDS));
    expect(pane.own.plans!.filter(({ failure }) => failure !== null).length).toBeGreaterThan(1);
    expect(pane.own.audit!.findings.length).toBeGreaterThan(1);
  });

  test('shows and says nothing in Japanese', () => {
    const said = shown();
    expect(said).toContain('The staff are too few for 2 windows: 1 more person must be assigned.');
    for (const text of [...said, pane.notice('en') ?? '']) expect(own(text)).not.toMatch(JAPANESE);
  });

  test('without a plan too', () => {
    const before = pane.state;
    pane.actions.dispatch({
      ...{ type: 'plansChecked', plans: [], unread: [], selection: null, given: [null, null], moves: 0 },
    });
    const said = shown();
    pane.state = before;
    expect(said).toContain(TEXTS.en.views.check.noPlan);
    for (const text of said) expect(own(text)).not.toMatch(JAPANESE);
  });

  test('writes its tables in English', async () => {
    await commands.putPlanFindings(pane.own.plans!, TEXTS.en.views.check, 'en');
    await commands.putAuditFindings(pane.own.audit!, TEXTS.en.views.check);
    expect(tables.map(({ rows }) => rows.length > 1)).toEqual([true, true]);
    for (const { sheetName, title, definedName, columns, rows } of tables) {
      const headings = columns.flatMap((column) => [column.title, column.numberFormat]);
      for (const cell of [sheetName, title, definedName, ...headings, ...rows.flat()]) {
        expect(own(String(cell))).not.toMatch(JAPANESE);
      }
    }
  });
});
