import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { surveySheet } from '../../src/samples/surveySheet';
import { openSheet } from './openSheet';
import type { OpenSheet } from './openSheet';

let sheet: OpenSheet;
beforeAll(async () => {
  sheet = await openSheet(surveySheet());
});
afterAll(() => sheet.close());

const values = (address: string) => sheet.values(address);
const texts = (address: string) => sheet.texts(address);

describe('the survey of 60 bodies', () => {
  test('all published totals follow from their tables', () => {
    const { figures } = surveySheet();
    expect(figures).toHaveLength(27);
    expect(figures.filter(({ verdict }) => values(verdict)[0]![0] !== '一致')).toEqual([]);
    expect(['C22', 'D22', 'C41', 'D41', 'C72', 'D72', 'C82', 'D82', 'E11'].map((cell) => values(cell)[0]![0])).toEqual([
      11, 3, 19, 7, 23, 20, 22, 23, 60,
    ]);
    expect(values('C60:D60')).toEqual([[45, 15]]);
  });

  test('each comparison stands beside its counts', () => {
    expect(texts('G22:L22')).toEqual([['36.7%', '10.0%', '26.7%', '0.030', '5.2%', '45.6%']]);
    expect(texts('G25:J25')).toEqual([['40.0%', '5.0%', '35.0%', '0.020']]);
    expect(texts('G29:J29')).toEqual([['40.0%', '23.3%', '16.7%', '0.267']]);
    expect(texts('G63:J63')).toEqual([['66.7%', '36.7%', '30.0%', '0.038']]);
    expect(texts('I71:J72')).toEqual([
      ['40.0%', '0.170'],
      ['10.0%', '0.567'],
    ]);
    expect(texts('G90:I90')).toEqual([['30.0%', '40.0%', '▲ 10.0%']]);
  });

  test('the budget beside the next, and the bodies that did publicity', () => {
    const first = 124;
    expect(texts(`E${first}:E${first + 5}`).flat()).toEqual(['59,262', '61,610', '2,348', '4.0%', '54', '90.0%']);
  });

  test('answers that are no one thing are not compared', () => {
    for (const row of [40, 59, 102]) {
      expect(values(`B${row}`)).toEqual([['その他']]);
      expect(values(`G${row}:L${row}`)).toEqual([Array(6).fill(null)]);
    }
  });

  test('a changed count changes its total, the verdicts and the comparison', async () => {
    await sheet.write('D21', 10);
    expect(values('D22:D24').flat()).toEqual([13, 3, '不一致']);
    expect(values('D25')).toEqual([[11]]);
    expect(texts('I21')).toEqual([['▲ 60.0%']]);
  });
});
