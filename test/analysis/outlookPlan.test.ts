import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bodySheet, costSheet, OUTLOOK_TEXTS, planPlaces, planSheet } from '../../src/analysis/outlook';
import type { BodyOutlook } from '../../src/analysis/outlook';
import { bookOf } from '../../src/cli/forecast/book';
import { addMonths } from '../../src/domain/calendar';
import { comingPeriod, forecaster } from '../../src/domain/renewal/forecast';
import { termsOf } from '../../src/domain/renewal';
import { loadDeliveries } from '../../src/reference/deliveries';
import type { Deliveries } from '../../src/reference/deliveries';
import { readAddress } from '../../src/sheet';
import type { StoredValue } from '../../src/sheet';
import { RULES } from '../domain/renewal/inForce';
import { opened } from '../engine/convert/support';
import type { HeadlessGrid } from '../engine/support/headlessGrid';

/** From the greatest to the smallest. */
const BODIES = ['横浜市', '那覇市', '青ヶ島村'];
const MONTHS = 36;
const texts = OUTLOOK_TEXTS.ja;
let deliveries: Deliveries;
let forecast: ReturnType<typeof forecaster>;

beforeAll(async () => {
  deliveries = await loadDeliveries();
  forecast = forecaster(deliveries.statistics, termsOf(RULES));
});

function outlookOf(name: string, months = MONTHS): BodyOutlook {
  const { from } = comingPeriod(deliveries.statistics.issues);
  const body = deliveries.bodies.find((each) => each.name === name)!;
  return { body, deliveries, forecast: forecast(body, { from, to: addMonths(from, months - 1) }) };
}

/** The three sheets in a grid, without any result. */
async function sheetsOf(outlook: BodyOutlook) {
  const grid = await opened(
    bookOf([
      bodySheet(outlook, texts, '見通し'),
      planSheet(outlook, '見通し', texts, '計画'),
      costSheet(outlook, '計画', texts, '経費'),
    ]),
  );
  const idOf = (name: string) => grid.book.sheets().find((sheet) => sheet.name === name)!.id;
  const values = (sheet: string, address: string) => grid.book.values(idOf(sheet), readAddress(address)!.rect);
  return {
    grid,
    values,
    value: (sheet: string, address: string) => values(sheet, address)[0]![0],
    async type(sheet: string, address: string, value: StoredValue) {
      grid.book.write(idOf(sheet), readAddress(address)!.rect, [[value]]);
      await grid.book.settled();
    },
  };
}

describe.each(BODIES)('the plan of %s', (name) => {
  let sheets: Awaited<ReturnType<typeof sheetsOf>>;
  let grid: HeadlessGrid;
  let outlook: BodyOutlook;
  beforeAll(async () => {
    outlook = outlookOf(name);
    sheets = await sheetsOf(outlook);
    grid = sheets.grid;
  });
  afterAll(() => grid.univer.dispose());

  test('has every month, passes the check and leaves nothing unchecked', () => {
    const { firstRow, lastRow, months } = planPlaces(outlook);
    expect(months).toBe(MONTHS);
    expect(sheets.value('計画', 'B28')).toBe('指摘なし');
    expect(sheets.value('計画', 'B29')).toMatch(/令和7年通知の規則で検査しました。対象外: 計画と実績/);
    const rows = sheets.values('計画', `A${firstRow}:P${lastRow}`);
    outlook.forecast.months.forEach(({ month, atWindow }, index) => {
      const [at, planned, windows, , , weekend, staff, terminals, certificates, expected] = rows[index] as number[];
      expect(at).toBe(month);
      expect([planned, expected]).toEqual(Array(2).fill(Math.ceil(Math.round(atWindow!.cards * 1e6) / 1e6)));
      expect(certificates).toBe(Math.ceil(Math.round(atWindow!.certificates * 1e6) / 1e6));
      expect(windows).toBeGreaterThanOrEqual(1);
      expect(staff).toBeGreaterThanOrEqual(windows!);
      expect(terminals).toBeGreaterThanOrEqual(windows!);
      expect(weekend).toBeGreaterThanOrEqual(4);
      expect(rows[index]![15]).toBe('');
    });
  });

  test('costs nothing that nobody gave a price for', async () => {
    expect(sheets.value('経費', 'A16')).toBe(texts.cost.noCosts);
    expect(sheets.value('経費', 'A17')).toBe('');
    expect(
      sheets
        .values('経費', 'B17:I21')
        .flat()
        .every((value) => value === null),
    ).toBe(true);
  });

  test('comes to the yen by its own figures once prices are typed', async () => {
    for (const [row, price] of [50_000, 300_000, 20_000, 100_000].entries()) {
      await sheets.type('計画', `B${20 + row}`, price);
    }
    const { firstRow, lastRow } = planPlaces(outlook);
    const rows = sheets.values('計画', `A${firstRow}:L${lastRow}`) as number[][];
    const years = [0, 1, 2].map((index) => rows.slice(index * 12, index * 12 + 12));
    const sum = (of: number[][], column: number) => of.reduce((total, row) => total + row[column]!, 0);
    const yen = years.map(
      (of) => 300_000 * sum(of, 6) + 50_000 * sum(of, 2) + 20_000 * sum(of, 7) + 100_000 * sum(of, 5),
    );
    const estimate = sheets.values('経費', 'A18:K21');
    expect(estimate.map((row) => row[0])).toEqual([2026, 2027, 2028, '計']);
    expect(estimate.slice(0, 3).map((row) => row[7])).toEqual(yen);
    expect(estimate.slice(0, 3).map((row) => row[8])).toEqual(yen.map((each) => Math.floor(each / 1000) * 1000));
    expect(estimate[1]![9]).toBe(yen[1]! - yen[0]!);
    expect(estimate[2]![10]).toBeCloseTo(yen[2]! / yen[1]! - 1, 12);
    const basis = sheets.values('経費', 'A26:H28') as number[][];
    expect(basis.map((row) => row[1])).toEqual([12, 12, 12]);
    expect(basis.map((row) => row[4])).toEqual(years.map((of) => sum(of, 6)));
    expect(basis.map((row) => row[7])).toEqual(years.map((of) => sum(of, 5)));
  });
});
