import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bodySheet, OUTLOOK_TEXTS, overviewSheet } from '../../src/analysis/outlook';
import type { OutlookSheet } from '../../src/analysis/outlook';
import { bookOf } from '../../src/cli/forecast/book';
import { readDate } from '../../src/domain/calendar';
import { forecaster } from '../../src/domain/renewal/forecast';
import { termsOf } from '../../src/domain/renewal';
import { loadDeliveries, together } from '../../src/reference/deliveries';
import type { Deliveries } from '../../src/reference/deliveries';
import type { Book, BookCell } from '../../src/xlsx';
import { readAddress } from '../../src/sheet';
import { RULES } from '../domain/renewal/inForce';
import { opened } from '../engine/convert/support';
import type { HeadlessGrid } from '../engine/support/headlessGrid';

const NAMES = ['川崎市', '愛甲郡清川村'];
let deliveries: Deliveries;
let sheets: OutlookSheet[];
let book: Book;
let grid: HeadlessGrid;

const outlookOf = (from: string, to: string, language: 'ja' | 'en' = 'ja') => {
  const forecast = forecaster(deliveries.statistics, termsOf(RULES));
  const period = { from: readDate(from), to: readDate(to) };
  const bodies = deliveries.bodies.filter(({ name, prefecture }) => prefecture === '神奈川県' && NAMES.includes(name));
  const told = bodies.map((body) => ({ body, forecast: forecast(body, period), deliveries, sheetName: body.name }));
  const texts = OUTLOOK_TEXTS[language];
  const overview = {
    ...{ prefecture: '神奈川県', bodies: told, source: deliveries.source },
    total: forecast(together(bodies), period),
  };
  return [overviewSheet(overview, texts), ...told.map((one) => bodySheet(one, texts))];
};

/** As if nobody had calculated it. */
function withoutResults(whole: Book): Book {
  const bare = (cell: BookCell): BookCell => (cell.formula === undefined ? cell : { ...cell, value: null });
  return {
    ...whole,
    sheets: whole.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([row, cells]) => [row, new Map([...cells].map(([at, cell]) => [at, bare(cell)]))]),
      ),
    })),
  };
}

beforeAll(async () => {
  deliveries = await loadDeliveries();
  sheets = outlookOf('2026-10-01', '2028-06-01');
  book = bookOf(sheets);
  grid = await opened(withoutResults(book));
});
afterAll(() => grid.univer.dispose());

const idOf = (name: string) => grid.book.sheets().find((sheet) => sheet.name === name)!.id;
const values = (sheet: string, address: string) => grid.book.values(idOf(sheet), readAddress(address)!.rect);

describe('the sheets', () => {
  test('hold the results that their live formulas come to', () => {
    let [compared, calls] = [0, 0];
    for (const sheet of book.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, { formula, value }] of cells) {
          if (formula === undefined) continue;
          const [[calculated]] = grid.book.values(idOf(sheet.name), { row, column, rows: 1, columns: 1 }) as [
            [unknown],
          ];
          expect([formula, typeof calculated]).toEqual([formula, 'number']);
          expect(Math.abs((calculated as number) - (value as number))).toBeLessThan(
            1e-6 * Math.max(1, Math.abs(value as number)),
          );
          compared += 1;
          if (formula.includes('MYNA.RENEWALS(')) calls += 1;
        }
      }
    }
    expect(calls).toBe(2 * 2 * 24);
    expect(compared).toBeGreaterThan(500);
  });

  test('own figures in the yellow column go through to the overview', async () => {
    const before = values('年度の一覧', 'E7:E9').flat() as number[];
    const body = sheets.find(({ sheetName }) => sheetName === '川崎市')!;
    const own = body.blocks.find(({ style }) => style === 'inputNumber')!;
    const { row, column } = readAddress(own.at)!.rect;
    const month = 14;
    grid.book.write(idOf('川崎市'), { row: row + month, column, rows: 1, columns: 1 }, [[1_000_000]]);
    await grid.book.settled();
    const after = values('年度の一覧', 'E7:E9').flat() as number[];
    expect(after[0]!).toBeGreaterThan(before[0]! + 100_000);
    grid.book.write(idOf('川崎市'), { row: row + month, column, rows: 1, columns: 1 }, [[null]]);
    await grid.book.settled();
    expect(values('年度の一覧', 'E7:E9').flat()).toEqual(before);
  });

  test('no two blocks stand in the same cell, and results have the shape of what is typed', () => {
    for (const { blocks } of sheets) {
      const taken = new Set<string>();
      for (const { at, cells, results } of blocks) {
        const { row, column } = readAddress(at)!.rect;
        if (results) expect(results.map((line) => line.length)).toEqual(cells.map((line) => line.length));
        cells.forEach((line, i) =>
          line.forEach((_, j) => {
            const place = `${row + i} ${column + j}`;
            expect(taken.has(place)).toBe(false);
            taken.add(place);
          }),
        );
      }
    }
  });

  test('in English too, with a note for a village of few', () => {
    const [, kawasaki, kiyokawa] = outlookOf('2026-10-01', '2028-06-01', 'en');
    const note = (sheet: OutlookSheet | undefined) => sheet!.blocks.find(({ at }) => at === 'A4')!.cells[0]![0];
    expect(note(kawasaki)).toContain('Yellow cells');
    expect(note(kiyokawa)).toBe(note(kawasaki));
    const ofVillage = deliveries.bodies.find(({ name }) => name === '青ヶ島村')!;
    const few = forecaster(deliveries.statistics, termsOf(RULES))(ofVillage, {
      from: readDate('2026-10-01'),
      to: readDate('2028-06-01'),
    });
    const sheet = bodySheet({ body: ofVillage, forecast: few, deliveries }, OUTLOOK_TEXTS.en);
    expect(note(sheet)).toMatch(/^So few \(\d\.\d a month\)/);
  });
});
