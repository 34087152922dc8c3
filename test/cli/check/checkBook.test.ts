import { describe, expect, test } from '@jest/globals';
import { checkPlan, planGrids, plansIn } from '../../../src/cli/check/checkBook';
import type { Asking } from '../../../src/cli/check/checkBook';
import { planGrid } from '../../../src/cli/check/planGrid';
import type { Book } from '../../../src/xlsx';
import { planSheet } from '../../support/planSheet';
import { bookOf, sheetOf } from './support/books';
import type { Rows } from './support/books';

const asking = (more: Partial<Asking> = {}): Asking => ({ language: 'ja', targets: new Map(), ...more });
const target = (name: string, population: number) => [name, { name, population, delivered: 2000 }] as const;

const checked = async (book: Book, given = asking()) =>
  (await plansIn(planGrids(book))).map((plan) => checkPlan(plan, '12_川崎市', given));

describe('the plan of a book', () => {
  test('its findings with their cells, its municipality by the file, its figures by month', async () => {
    const book = bookOf({ 表紙: [['交付円滑化計画']], 計画: [['題'], ...planSheet({ 1: { 職員数: 1 } })] });
    const [{ remarks, plans } = { remarks: [], plans: [] }] = await checked(book);
    expect(remarks[0]).toMatchObject({
      ...{ sheet: '計画', cell: 'K4', body: '川崎市', month: 43952, rule: 'staff', severity: 'serious' },
      ...{ item: 'staff', value: 1, limit: 3, text: expect.stringContaining('あと2人') },
    });
    expect(plans).toMatchObject([{ body: '川崎市', sheet: '計画', cells: 'A2:M5', severities: { serious: 1 } }]);
    expect(plans[0]!.months.map(({ month }) => month)).toEqual([43922, 43952, 43983]);
    expect(plans[0]!.months[1]!.figures).toMatchObject({ planned: 1000, dedicatedWindows: 2, staff: 1 });
  });

  test('several municipalities in one table keep their names and their findings', async () => {
    const rows: Rows = [
      ['団体名', '年月', '交付想定枚数', '専用窓口数', '職員数'],
      ['甲市', 43922, 10, 1, 1],
      [null, 43952, 20, 1, 1],
      ['乙町', 43922, 30, 2, 1],
      ['合計', null, 60, 4, 3],
    ];
    const [plan] = await checked(bookOf({ 一覧: rows }));
    expect(plan!.plans.map(({ body, months, severities }) => [body, months.length, severities.serious])).toEqual([
      ['甲市', 2, 0],
      ['乙町', 1, 1],
    ]);
  });

  test('the target of each municipality, found by its name', async () => {
    const rows: Rows = [
      ['団体名', '年月', '交付想定枚数'],
      ['甲市', 43922, 10],
      ['乙町', 43922, 30],
    ];
    const targets = new Map([target('甲市', 2010), target('乙町', 2031), target('丙村', 9999)]);
    const [plan] = await checked(bookOf({ 一覧: rows }), asking({ targets }));
    const short = plan!.remarks.filter(({ rule, severity }) => rule === 'target' && severity === 'serious');
    expect(short.map(({ body }) => body)).toEqual(['乙町']);
  });

  test('the target of a plan without 団体名 goes by the name of its file', async () => {
    const short = asking({ targets: new Map([target('川崎市', 5001)]) });
    const [plan] = await checked(bookOf({ 計画: planSheet() }), short);
    expect(plan!.remarks).toMatchObject([{ rule: 'target', severity: 'serious', body: '川崎市' }]);
    const reached = asking({ targets: new Map([target('川崎市', 5000)]) });
    expect((await checked(bookOf({ 計画: planSheet() }), reached))[0]!.remarks).toEqual([]);
  });

  test('without a target says so in words of this command', async () => {
    const [plan] = await checked(bookOf({ 計画: planSheet() }));
    expect(plan!.remarks).toMatchObject([{ severity: 'information', text: expect.stringContaining('--target') }]);
    const [english] = await checked(bookOf({ 計画: planSheet() }), asking({ language: 'en' }));
    expect(english!.remarks).toMatchObject([{ rule: 'target', text: expect.stringContaining('--target') }]);
  });

  test('a plan that cannot be checked is serious and adds what can be read', async () => {
    const error = { value: { error: '#N/A' } };
    const [plan] = await checked(
      bookOf({
        計画: [
          ['年月', '交付想定枚数'],
          [43922, error],
          [43952, 7],
        ],
      }),
    );
    expect(plan!.remarks).toMatchObject([{ rule: 'notChecked', severity: 'serious', cell: 'A1:B3' }]);
    expect(plan!.plans[0]).toMatchObject({ severities: { serious: 1 } });
    expect(plan!.plans[0]!.months.map(({ figures }) => figures.planned)).toEqual([undefined, 7]);
  });

  test('is found again where days are counted from 1904, and other numbers stay', async () => {
    const month = { value: 43922 - 1462, style: { numberFormat: 'yyyy"年"m"月"' } };
    const [plan] = await checked({
      ...bookOf({
        計画: [
          ['年月', '交付想定枚数'],
          [month, 700],
        ],
      }),
      date1904: true,
    });
    expect(plan!.plans[0]!.months).toMatchObject([{ month: 43922, figures: { planned: 700 } }]);
  });

  test('a formula without a result is told from an empty cell', async () => {
    const lacking = { value: null, formula: '=EDATE(A2,1)' };
    const header = ['年月', '交付想定枚数'];
    const answers = (book: Book) => planGrids(book).map(({ lacksResults }) => lacksResults);
    const lacks = (...rows: unknown[][]) => answers(bookOf({ 計画: [header, ...rows] as never }));
    expect(lacks([43922, 1], [lacking, 2])).toEqual([true]);
    // Before they are calculated, nothing tells these rows from blank ones.
    expect(lacks([43922, 1], [lacking, lacking])).toEqual([true]);
    expect(lacks([lacking, lacking])).toEqual([true]);
    expect(answers(bookOf({ 計画: planSheet() }))).toEqual([false]);
  });
});

describe('the grid of a sheet', () => {
  test('a lone cell in the last corner does not make it large', () => {
    const sheet = sheetOf('計画', [
      ['年月', '交付想定枚数'],
      [43922, 1],
    ]);
    const corner = new Map(sheet.cells).set(1_048_575, new Map([[16_383, { value: 1 }]]));
    expect(planGrid({ ...sheet, cells: corner })).toMatchObject({ grid: { rows: 2, columns: 2 } });
  });

  test('there is none without the heading of a plan', () => {
    expect(
      planGrid(
        sheetOf('計画', [
          ['計画', '交付実績'],
          [43922, 1],
        ]),
      ),
    ).toBeUndefined();
  });
});
