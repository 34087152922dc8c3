import { WorkbookError } from '../../src/desk';
import { unreadSheet } from '../../src/sheet';
import type { Place, SheetCells, SheetLayout, SheetPosition, WhyUnread } from '../../src/sheet';
import type { BookReader, PlanMarks, SheetTable, Workbook } from '../../src/desk';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PlanReport } from '../../src/analysis/plans';
import { CheckCommands } from '../../src/taskpane/views/check/commands';
import { byBody } from '../../src/taskpane/views/check/plans';
import { countBySeverity } from '../../src/taskpane/views/check/severities';
import { sheetCells } from '../analysis/sheetCells';
import type { SheetCell } from '../analysis/sheetCells';
import { planSheet } from '../support/planSheet';
import { check } from '../../src/taskpane/views/check';
import type { CheckEvent, CheckState } from '../../src/taskpane/views/check/state';
import type { CheckTexts } from '../../src/taskpane/views/check/texts/ja';
import { TEXTS } from './support/bothLanguages';
import { PaneOf } from './support/paneOf';

let pane: PaneOf<CheckState, CheckEvent, CheckTexts>;

const NO_INPUTS = { population: '', delivered: '', costs: '' };
const missing = (): never => {
  throw new Error('not asked for in this test');
};

function reader(sheets: readonly SheetCells[], parts: Partial<BookReader> = {}): BookReader {
  return {
    outline: () => Promise.resolve({ sheets: sheets.map(({ sheet, hidden }) => ({ name: sheet, hidden })), names: [] }),
    read: async ({ name }, rest) => {
      await rest();
      return sheets.find(({ sheet }) => sheet === name)!;
    },
    layout: () => Promise.resolve({ merges: [], hiddenColumns: new Set() }),
    values: missing,
    selected: missing,
    goTo: missing,
    onChanged: missing,
    ...parts,
  };
}

interface Parts {
  readonly book?: Partial<BookReader>;
  readonly marks?: Partial<PlanMarks>;
  readonly workbook?: Partial<Workbook>;
}

function commandsFor(
  sheets: readonly SheetCells[],
  { book = {}, marks = {}, workbook = {} }: Parts = {},
): CheckCommands {
  const desk = {
    book: reader(sheets, book),
    marks: { mark: missing, clear: missing, ...marks },
    workbook: workbook as Workbook,
  };
  return new CheckCommands(desk, pane.actions, () => pane.own);
}

const plan = (sheet: string, rows: readonly (readonly SheetCell[])[] = planSheet({ 1: { 職員数: 1 } })) =>
  sheetCells(sheet, rows);

beforeEach(() => {
  pane = new PaneOf(check);
});

describe('checking plans', () => {
  test('every sheet that holds one is checked, with the figures given', async () => {
    const values = [[2000]];
    const commands = commandsFor([plan('一'), sheetCells('空', []), plan('二', planSheet())], {
      book: { values: (reference) => Promise.resolve(reference === 'Sheet1!B1' ? values : missing()) },
    });
    await commands.checkBook({ population: ' 5,000人 ', delivered: 'Sheet1!B1', costs: '' });
    expect(pane.own.plans?.map(({ place, findings }) => [place.sheet, findings.length])).toEqual([
      ['一', 1],
      ['二', 0],
    ]);
    expect(pane.own.plans?.map(({ verdict }) => [verdict?.clean, verdict?.unchecked])).toEqual([
      [false, []],
      [true, []],
    ]);
    expect(pane.own.running).toBeNull();
    expect(pane.state.busy).toBe(false);
  });

  test.each<[string, Pick<Place, 'row' | 'rows'>, number[]]>([
    ['a cell in it means all of it', { row: 2, rows: 1 }, [4]],
    ['its first rows with the heading mean those', { row: 0, rows: 3 }, [3]],
    ['a cell beside it means none', { row: 9, rows: 1 }, []],
  ])('the selected plan: %s', async (_, place, rows) => {
    const selected = { sheet: '一', column: 1, columns: 1, ...place };
    await commandsFor([plan('一'), plan('二')], { book: { selected: () => Promise.resolve(selected) } }).checkSelected(
      NO_INPUTS,
    );
    expect(pane.own.plans?.map((report) => report.place.rows)).toEqual(rows);
  });

  test('without a plan there is nothing but the offer of an example', async () => {
    const made: unknown[] = [];
    const commands = commandsFor([sheetCells('一', [['年月', 1]])], {
      workbook: {
        addExampleSheet: (example) => {
          made.push(example);
          return Promise.resolve({ sheet: '計画の例' });
        },
      },
    });
    await commands.checkBook(NO_INPUTS);
    expect(pane.own.plans).toEqual([]);
    await commands.putExample(TEXTS.ja.views.check);
    expect(made).toMatchObject([{ sheetName: '計画の例', formula: expect.stringMatching(/^=MYNA\.PLANCHECK\(/) }]);
    expect(pane.notice()).toMatch(/^シート「計画の例」に計画の例を作りました。/);
  });
});

describe('what is done with findings', () => {
  const reports = async (sheet: string): Promise<readonly PlanReport[]> => {
    await commandsFor([plan(sheet, planSheet({ 1: { 職員数: 1, 開庁日数: '=HYPERLINK("x")' } }))]).checkBook(NO_INPUTS);
    return pane.own.plans!;
  };

  test('a click goes to the cell, and says so where its sheet is hidden', async () => {
    const gone: Place[] = [];
    const goTo = (hidden: boolean) => (cells: Place) => {
      gone.push(cells);
      return Promise.resolve(!hidden);
    };
    const place = { sheet: '一', row: 3, column: 1, rows: 1, columns: 1 };
    await commandsFor([], { book: { goTo: goTo(false) } }).goTo(place);
    expect([gone, pane.notice()]).toEqual([[place], undefined]);
    await commandsFor([], { book: { goTo: goTo(true) } }).goTo(place);
    expect(pane.notice()).toMatch(/^シート「一」は非表示のため/);
  });

  test('marks are put on serious findings and warnings, and counted', async () => {
    const marked: SheetPosition[] = [];
    const marks = {
      mark: (cells: readonly SheetPosition[]) => {
        marked.push(...cells);
        return Promise.resolve({ done: cells.length, left: 1 });
      },
      clear: () => Promise.resolve({ done: 0, left: 0 }),
    };
    const found = await reports('一');
    const commands = commandsFor([], { marks });
    await commands.mark(found);
    expect(marked.length).toBe(countBySeverity(found[0]!.findings).serious);
    expect(pane.notice()).toBe(
      `${marked.length}個のセルに印を付けました。1個は網かけなどの塗りがあるため、そのままにしました。`,
    );
    await commands.clearMarks();
    expect(pane.notice()).toBe('印の付いたセルはありません。');
  });

  test('they become a table whose texts are no numbers and no formulas', async () => {
    const tables: SheetTable[] = [];
    const commands = commandsFor([], {
      workbook: {
        addTableSheet: (table) => {
          tables.push(table);
          return Promise.resolve({ sheet: table.sheetName, definedName: table.definedName });
        },
      },
    });
    await commands.putPlanFindings(await reports("O'Brien"), TEXTS.ja.views.check, 'ja');
    const [table] = tables;
    expect(table?.columns.length).toBe(table?.rows[0]?.length);
    const row = table?.rows.find(([, rule]) => rule === '数でない値');
    expect(row).toEqual([
      ...['◆ 重大', '数でない値', '', 43952, '開庁日数', '「=HYPERLINK("x")」', ''],
      ...[expect.stringContaining('=HYPERLINK'), "O'Brien", 'I3'],
    ]);
    expect(pane.notice()).toBe('シート「計画の点検結果」を作りました。');
  });

  test('on their sheet are no plan themselves, nor is PLANCHECK’s result beside one', async () => {
    const tables: SheetTable[] = [];
    const workbook: Partial<Workbook> = {
      addTableSheet: (table) => {
        tables.push(table);
        return Promise.resolve({ sheet: table.sheetName, definedName: table.definedName });
      },
    };
    await commandsFor([], { workbook }).putPlanFindings(await reports('一'), TEXTS.ja.views.check, 'ja');
    const [{ title, columns, rows }] = tables as [SheetTable];
    const cells = [[title], [null], columns.map((column) => column.title), ...rows].map((row) => row as SheetCell[]);
    const beside = planSheet({ 1: { 職員数: 1 } }).map((row, index) => [...row, null, ...(cells[index + 2] ?? [])]);
    await commandsFor([sheetCells('結果', cells), sheetCells('計画', beside)]).checkBook(NO_INPUTS);
    expect(pane.own.plans!.map(({ place, failure }) => [place.sheet, place.columns, failure])).toEqual([
      ['計画', planSheet()[0]!.length, null],
    ]);
  });

  test('are grouped by body, the worst first, and counted', async () => {
    const bodies = [
      ['団体名', '年月', '交付想定枚数'],
      ['幸区', '2026年4月', 1.5],
      ['川崎区', '四月', 1],
      ['川崎区', '2026年5月', -1],
    ];
    await commandsFor([plan('一', bodies)]).checkBook(NO_INPUTS);
    const groups = byBody(pane.own.plans![0]!).slice(0, 2);
    expect(groups.map(({ body, findings }) => [body, countBySeverity(findings)])).toEqual([
      ['川崎区', { serious: 2, warning: 0, information: 0 }],
      ['幸区', { serious: 0, warning: 1, information: 0 }],
    ]);
  });
});

describe('what a sheet looks like', () => {
  const heads = ['年月', '交付想定枚数', '専用窓口', null, null, '併用窓口'];
  const parts = [null, null, '窓口数', '1日当たり枚数', '平均交付枚数', '窓口数'];
  const rows = [heads, parts, ['2021年4月', 400, 3, 20, 10, 1], ['2021年5月', 400, 3, 20, 10, 1]];

  const checked = async (layout: SheetLayout) => {
    const asked: string[] = [];
    const book = {
      layout: (sheet: string) => {
        asked.push(sheet);
        return Promise.resolve(layout);
      },
    };
    await commandsFor(
      [
        plan('名簿', [
          ['氏名', '年齢'],
          ['甲', 30],
        ]),
        plan('計画', rows),
      ],
      { book },
    ).checkBook(NO_INPUTS);
    const { findings, failure } = pane.own.plans![0]!;
    return { asked, rules: findings.map(({ rule }) => rule), failure: failure?.ja ?? null };
  };

  const heading = { row: 0, column: 2, rows: 1, columns: 2 };

  test('is asked for where a plan may stand: hidden columns are told', async () => {
    const { asked, rules } = await checked({ merges: [heading], hiddenColumns: new Set([3]) });
    expect(asked).toEqual(['計画']);
    expect(rules).toContain('hidden');
    expect((await checked({ merges: [heading], hiddenColumns: new Set() })).rules).not.toContain('hidden');
  });

  test('a heading reaches as far as its cells are merged, and where nothing is, as far as the next', async () => {
    const hiddenColumns = new Set<number>();
    expect((await checked({ merges: [heading], hiddenColumns })).failure).toBeNull();
    expect((await checked({ merges: [], hiddenColumns })).failure).toContain('どちらも「専用窓口1日当たり枚数」');
  });
});

describe('the audit', () => {
  const FORMULAS = [[{ f: '=MYNA.NUM("x")', v: '#VALUE!' }], [{ f: '=MYNA.TARIFF()', v: 1 }]];

  test('tells what it found, and how much it looked at', async () => {
    const commands = commandsFor([sheetCells('一', FORMULAS), sheetCells('二', [[1]], { hidden: true })]);
    await commands.audit();
    expect(pane.own.audit).toMatchObject({ sheets: 2, formulas: 2 });
    expect(pane.notice()).toBe('2枚のシートを点検しました。指摘は2件です。');
    expect(pane.seen.at(0)).toBe('started');
    expect(pane.own.running).toBeNull();
  });

  test('is stopped on the way, which says so and leaves no half report', async () => {
    const commands = commandsFor([sheetCells('一', FORMULAS)], {
      book: {
        read: async (_, rest) => {
          pane.own.running!.stop();
          await rest();
          return missing();
        },
      },
    });
    await commands.audit();
    expect(pane.own).toMatchObject({ running: null, audit: null });
    expect(pane.notice()).toBe('点検を中止しました。');
  });

  test('that fails says why, and is not left running', async () => {
    const refused = () => Promise.reject(new WorkbookError('editing', 'InvalidOperationInCellEditMode'));
    await commandsFor([], { book: { outline: refused } }).audit();
    expect(pane.own.running).toBeNull();
    expect(pane.notice()).toBe(TEXTS.ja.frame.fault('editing'));
  });

  test('becomes a table, a row a finding', async () => {
    const tables: SheetTable[] = [];
    const commands = commandsFor([sheetCells('一', FORMULAS)], {
      workbook: {
        addTableSheet: (table) => {
          tables.push(table);
          return Promise.resolve({ sheet: table.sheetName, definedName: table.definedName });
        },
      },
    });
    await commands.audit();
    await commands.putAuditFindings(pane.own.audit!, TEXTS.ja.views.check);
    expect(tables[0]?.rows.map(([kind, sheet, cell, what]) => [kind, sheet, cell, what])).toEqual([
      ['エラー', '一', 'A1', 'NUM が #VALUE! になっています。'],
      ['基準日の省略', '一', 'A2', 'TARIFF の基準日 (asOf) が省略されています。'],
    ]);
    expect(tables[0]?.columns.every(({ numberFormat }) => numberFormat === '@')).toBe(true);
  });
});

describe('cells that Excel does not hand over', () => {
  const rect = { row: 1, column: 0, rows: 1, columns: 13 };
  const lost = (sheet: string, why: WhyUnread): SheetCells => unreadSheet(sheet, false, why);
  const partly = (): SheetCells => ({ ...plan('一'), unread: [{ sheet: '一', rect, why: 'refused' }] });

  test('are no part of a plan that passes for checked', async () => {
    await commandsFor([partly(), plan('二')]).checkBook(NO_INPUTS);
    expect(pane.own.plans).toMatchObject([{ unread: true, findings: [] }, { unread: false }]);
    expect(pane.own.unread).toEqual([{ sheet: '一', rect, why: 'refused' }]);
  });

  test('are counted beside the verdict of an audit', async () => {
    await commandsFor([partly(), lost('無い', 'noSheet')]).audit();
    expect(pane.own.audit?.unread).toHaveLength(2);
    expect(pane.notice()).toMatch(/2か所は読み取れず、点検していません。$/);
  });

  test('of a silent Excel cost the wait once, not once a sheet', async () => {
    const asked: string[] = [];
    const read: BookReader['read'] = ({ name }) => {
      asked.push(name);
      return Promise.resolve(lost(name, 'unanswered'));
    };
    await commandsFor([plan('一'), plan('二'), plan('三')], { book: { read } }).audit();
    expect(asked).toEqual(['一']);
    expect(pane.own.audit?.unread.map(({ sheet }) => sheet)).toEqual(['一', '二', '三']);
  });
});
