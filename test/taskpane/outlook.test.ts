import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { comingPeriod, forecaster } from '../../src/domain/renewal/forecast';
import type { Forecast } from '../../src/domain/renewal/forecast';
import { excelBookReader } from '../../src/excel/desk/bookReader';
import { excelReference } from '../../src/excel/desk/reference';
import { excelTemplates } from '../../src/excel/desk/templates';
import { termsOn } from '../../src/functions/renewal';
import { loadDeliveries } from '../../src/reference/deliveries';
import type { Body, Deliveries } from '../../src/reference/deliveries';
import { outlook } from '../../src/taskpane/views/outlook';
import { BODY_TEXTS } from '../../src/taskpane/views/outlook/bodyTexts';
import { monthRows } from '../../src/analysis/outlook/bodySheet';
import { makeSheets } from '../../src/taskpane/views/outlook/commands';
import { goTo, takeSelection } from '../../src/taskpane/views/outlook/ownCommands';
import { OWN_VIEW_TEXTS } from '../../src/taskpane/views/outlook/ownTexts';
import {
  bodiesFor,
  monthsIn,
  monthsOf,
  peakOf,
  reasonsOf,
  windowPeakOf,
} from '../../src/taskpane/views/outlook/figures';
import { initialOutlook } from '../../src/taskpane/views/outlook/state';
import type { OutlookEvent, OutlookState } from '../../src/taskpane/views/outlook/state';
import type { OutlookViewTexts } from '../../src/taskpane/views/outlook/texts/ja';
import { placeAddress } from '../../src/sheet';
import { excelOver } from '../excel/support/excelOver';
import type { GridBook } from '../../src/engine/book/gridBook';
import { headlessGrid } from '../engine/support/headlessGrid';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { TEXTS } from './support/bothLanguages';
import { PaneOf } from './support/paneOf';
import { textsOf } from './support/texts';

let deliveries: Deliveries;
let kawasaki: Body;
let forecast: Forecast;
beforeAll(async () => {
  deliveries = await loadDeliveries();
  kawasaki = deliveries.bodies.find(({ code }) => code === '141305')!;
  forecast = forecaster(deliveries.statistics, termsOn)(kawasaki, comingPeriod(deliveries.statistics.issues));
});

const searching = (prefecture: string, search: string): OutlookState => ({ ...initialOutlook, prefecture, search });
const found = (prefecture: string, search: string) =>
  bodiesFor(deliveries, searching(prefecture, search)).shown.map((body) => `${body.prefecture}${body.name}`);

describe('the bodies to choose from', () => {
  test('are none at first, and then all of the prefecture', () => {
    expect(found('', '')).toEqual([]);
    expect(found('神奈川県', '')).toHaveLength(33);
    expect(found('北海道', ' ')).toHaveLength(179);
  });

  test('are found by name and code, in the prefecture or the nation', () => {
    expect(found('', '府中市')).toEqual(['東京都府中市', '広島県府中市']);
    expect(found('神奈川県', '川崎')).toEqual(['神奈川県川崎市']);
    expect(found('', '１４１３０')).toEqual(['神奈川県川崎市']);
    expect(found('東京都', '川崎市')).toEqual([]);
  });

  test('are told to be more than are shown', () => {
    const { shown, more } = bodiesFor(deliveries, searching('', '1'));
    const begin = deliveries.bodies.filter(({ code }) => code.startsWith('1'));
    expect([shown.length, more]).toEqual([200, begin.length - 200]);
  });
});

describe('the number of months', () => {
  const most = () => monthsIn(comingPeriod(deliveries.statistics.issues));

  test('reaches as far as the statistics tell', () => {
    expect(most()).toBe(48);
  });

  test.each([
    ['36', 36],
    ['12', 12],
    ['48', 48],
    ['11', null],
    ['49', null],
    ['', null],
    ['1e1', null],
    ['24.5', null],
    ['-24', null],
  ])('%p is %p', (typed, months) => {
    expect(monthsOf(typed, most())).toBe(months);
  });
});

describe('what is shown of a forecast', () => {
  test('the months of the peak are those above all others', () => {
    for (const kind of ['cards', 'certificates'] as const) {
      const peak = peakOf(forecast.months, kind);
      expect(Math.max(...forecast.months.map((month) => month[kind].central))).toBe(peak[kind].central);
    }
    const busiest = windowPeakOf(forecast)!;
    expect(forecast.months.find(({ month }) => month === busiest.month)!.atWindow).toMatchObject({
      cards: busiest.cards,
      certificates: busiest.certificates,
    });
  });

  test('the reasons of the range begin with the one that moves most', () => {
    const year = forecast.years[0]!;
    const reasons = reasonsOf(year);
    const widths = reasons.map((by) =>
      [year.cards, year.certificates].reduce((sum, band) => sum + band.by[by].below + band.by[by].above, 0),
    );
    expect(widths.length).toBeGreaterThan(1);
    expect([...widths].sort((one, other) => other - one)).toEqual(widths);
  });
});

describe('the state', () => {
  const after = (...events: OutlookEvent[]): OutlookState => events.reduce(outlook.reduce, initialOutlook);

  test('another prefecture has other bodies', () => {
    const chosen = after({ type: 'searched', search: '川崎' }, { type: 'bodyChosen', code: '141305' });
    expect(chosen).toMatchObject({ search: '川崎', code: '141305' });
    expect(outlook.reduce(chosen, { type: 'prefectureChosen', prefecture: '東京都' })).toEqual({
      ...initialOutlook,
      prefecture: '東京都',
    });
  });

  test('the example is a body of its prefecture', () => {
    const { prefecture, code } = after({ type: 'exampleChosen' });
    expect(deliveries.bodies.find((body) => body.code === code)).toMatchObject({ prefecture, name: '川崎市' });
  });

  test('the months are kept as typed', () => {
    expect(after({ type: 'monthsTyped', months: '4' }, { type: 'exampleChosen' }).months).toBe('4');
  });
});

describe('the sheets', () => {
  let book: MemoryBook;
  let pane: PaneOf<OutlookState, OutlookEvent, OutlookViewTexts>;
  beforeEach(() => {
    book = new MemoryBook();
    excelOver(book);
    pane = new PaneOf(outlook);
  });
  const make = (language: 'ja' | 'en' = 'ja'): Promise<void> =>
    makeSheets({ body: kawasaki, forecast, deliveries }, language, excelTemplates, pane.actions);
  const MADE = ['見通し 川崎市', '計画 川崎市', '経費見込額 川崎市'];
  const cells = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

  test('are new each time, with live formulas, and the pane says how sure its first year is', async () => {
    await make();
    expect(pane.state.notice?.detail).toBeUndefined();
    expect(book.sheets().map(({ name }) => name)).toEqual(['Sheet1', ...MADE]);
    const { cards } = forecast.years[0]!;
    const [central, low, high] = [cards.central, cards.low, cards.high].map((value) =>
      Math.round(value).toLocaleString('en-US'),
    );
    expect(pane.notice()).toContain(
      `シート${MADE.map((name) => `「${name}」`).join('')}を作りました。令和8年度はカード ${central}件（${low}～${high}件）`,
    );
    expect(pane.notice()).toContain('幅を最も広げている前提は「');
    expect(pane.notice('en')).toContain('Fiscal 2026:');
    await make();
    expect(
      book
        .sheets()
        .slice(4)
        .map(({ name }) => name),
    ).toEqual(MADE.map((name) => `${name} (2)`));
  });

  test('come to the figures of the pane by RENEWALS in every month and year, and to no error', async () => {
    const grid = headlessGrid();
    excelOver(grid.book as GridBook as MemoryBook);
    await make();
    await grid.book.settled();
    const sheet = grid.book.sheets().find(({ name }) => name === MADE[0])!.id;
    const used = grid.book.usedRect(sheet, true)!;
    const values = grid.book.values(sheet, used);
    expect(values.flat().filter((value) => typeof value === 'object' && value)).toEqual([]);
    const first = monthRows(forecast).head;
    expect(grid.book.formulas(sheet, cells(first, 1))[0]![0]).toMatch(/^=INDEX\(MYNA\.RENEWALS\(/);
    forecast.months.forEach((month, index) => {
      expect(values[first + index]![1]).toBeCloseTo(month.cards.central, 3);
      expect(values[first + index]![2]).toBeCloseTo(month.certificates.central, 3);
    });
    forecast.years.forEach((year, index) => {
      expect(values[12 + index]![2]).toBeCloseTo(year.cards.central, 3);
      expect(values[12 + index]![5]).toBeCloseTo(year.certificates.central, 3);
      expect(Math.abs(Number(values[12 + index]![3]) - year.cards.low)).toBeLessThan(0.1);
    });
    expect(values[5]![3]).toBe(forecast.held.central);
    expect(grid.book.format(sheet, cells(5, 3)).numberFormat).toBe('0.0%');
    grid.univer.dispose();
  });

  test('are in the language of the pane', async () => {
    await make('en');
    expect(
      book
        .sheets()
        .slice(1)
        .map(({ name }) => name),
    ).toEqual(['Outlook 川崎市', 'Plan 川崎市', 'Costs 川崎市']);
  });
});

describe('figures of a body’s own', () => {
  let book: MemoryBook;
  let pane: PaneOf<OutlookState, OutlookEvent, OutlookViewTexts>;
  beforeEach(() => {
    book = new MemoryBook();
    excelOver(book);
    pane = new PaneOf(outlook);
    pane.actions.dispatch({ type: 'exampleChosen' });
  });
  const select = (...cells: readonly (readonly (string | number | null)[])[]): void => {
    const rect = { row: 1, column: 1, rows: cells.length, columns: cells[0]!.length };
    book.write(book.activeSheet(), rect, cells);
    book.select(book.activeSheet(), rect);
  };
  const use = (): Promise<void> => takeSelection(deliveries.statistics, excelReference, pane.actions);

  test('are read from the selection, out of order and with gaps, and move the forecast and its sheet', async () => {
    select(['年月', '枚数'], ['令和3年6月', '3,000枚'], ['2021/4', 25_089], ['2021/7', null], ['2021/6', 9], ['計', 1]);
    await use();
    expect(pane.notice()).toBe('2か月分の自団体の枚数で、見通しを計算し直しました。使わなかった行が2行あります。');
    const { figures, troubles } = pane.own.own!;
    expect(figures.map(({ issued }) => issued)).toEqual([25_089, 3000]);
    expect(troubles.map(({ place }) => placeAddress(place))).toEqual(['Sheet1!B6', 'Sheet1!B7']);
    const own = forecaster(deliveries.statistics, termsOn)(kawasaki, {
      ...comingPeriod(deliveries.statistics.issues, figures),
      own: figures,
    });
    expect(own.years[0]!.cards.central).not.toBeCloseTo(forecast.years[0]!.cards.central, 0);
    await makeSheets({ body: kawasaki, forecast: own, deliveries }, 'ja', excelTemplates, pane.actions);
    const sheet = book.sheets().find(({ name }) => name === '見通し 川崎市')!.id;
    const rows = book.values(sheet, { row: 0, column: 0, rows: 300, columns: 4 });
    const yellow = rows.filter((row) => figures.some(({ month }) => row[0] === month) && row[2] !== null);
    expect(yellow.map((row) => row[2])).toEqual([25_089, 3000]);
    // The estimate stays beside them, and comes back when they are taken out.
    expect(yellow.every((row) => typeof row[1] === 'number' && row[1] > 0)).toBe(true);
  });

  test('that cannot be used are told, and the estimate stays', async () => {
    await use();
    expect(pane.notice()).toMatch(/^選択したセルは空です/);
    select(['2021/4']);
    await use();
    expect(pane.notice()).toMatch(/^年月と枚数の2列が必要です/);
    expect(pane.own.own).toBeNull();
    select(['いつか', 5]);
    await use();
    expect(pane.notice('en')).toBe('There is no figure that can be used.');
    expect(pane.own.own).toMatchObject({ figures: [], troubles: [{ text: 'いつか' }] });
  });

  test('belong to the body that was chosen, and can be taken away', async () => {
    select(['2021/4', 5]);
    await use();
    const after = (event: OutlookEvent) => outlook.reduce(pane.own, event).own;
    expect(after({ type: 'monthsTyped', months: '40' })).toBe(pane.own.own);
    expect(after({ type: 'bodyChosen', code: '141305' })).toBe(pane.own.own);
    expect(after({ type: 'bodyChosen', code: '134023' })).toBeNull();
    expect(after({ type: 'prefectureChosen', prefecture: '東京都' })).toBeNull();
    expect(after({ type: 'ownTakenAway' })).toBeNull();
  });

  test('a cell is gone to, and not where its sheet is hidden', async () => {
    const place = { sheet: 'Sheet1', row: 4, column: 1, rows: 1, columns: 1 };
    await goTo(place, excelBookReader, pane.actions);
    expect([pane.state.notice, book.selection().rect]).toMatchObject([null, { row: 4, column: 1 }]);
    await goTo(place, { ...excelBookReader, goTo: () => Promise.resolve(false) }, pane.actions);
    expect(pane.notice()).toMatch(/^シート「Sheet1」は非表示/);
  });
});

test('no text is empty or broken, and English is English', () => {
  const band = { low: 1, central: 2, high: 3, by: {} };
  const day = { year: 2026, month: 4, day: 1 };
  for (const language of ['ja', 'en'] as const) {
    const texts = textsOf(
      { ...BODY_TEXTS[language], ...TEXTS[language].views.outlook, ownView: OWN_VIEW_TEXTS[language] },
      (path) => {
        if (['.reach', '.badMonths'].includes(path)) return [day, day, 12, 48];
        if (['.peak', '.atWindow'].includes(path)) return [day, { ...band, cards: 1, certificates: 2, hours: 3 }];
        if (path === '.made') return ['x', 'y', 'z', { year: 2026, cards: band, certificates: band }, 'held'];
        if (path === '.makeHint') return ['x', 'y', 'z'];
        if (path === '.bodyLine') return ['x', '141305', ''];
        if (path === '.count') return [3];
        return ['.range', '.moves'].includes(path) ? [{ ...band, below: 1, above: 2 }] : undefined;
      },
    );
    expect(texts.length).toBeGreaterThan(40);
    for (const [path, text] of texts) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      if (language === 'en') expect(text).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
  }
});
