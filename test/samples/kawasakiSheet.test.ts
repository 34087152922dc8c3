import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { kawasakiSheet } from '../../src/samples/kawasakiSheet';
import { openSheet } from './openSheet';
import type { OpenSheet } from './openSheet';

let sheet: OpenSheet;
beforeAll(async () => {
  sheet = await openSheet(kawasakiSheet());
});
afterAll(() => sheet.close());

const values = (address: string) => sheet.values(address);
const texts = (address: string) => sheet.texts(address);

describe('Kawasaki', () => {
  test('the backlog grows to April and falls to June', () => {
    expect(values('C9:G9')).toEqual([[27209, 82825, 109125, 100529, 71864]]);
    expect(texts('C4:E4')).toEqual([['令和2年度', '', '令和3年度']]);
  });

  test('the cards applied for by April: deadlines, deliveries a month, and when they are out', () => {
    expect(texts('F15:F18').flat()).toEqual(['2021年4月', '2021年9月', '3か月', '43,386']);
    expect(values('F19')).toEqual([[Math.ceil(43386 / 3)]]);
    expect(values('F22')).toEqual([[Math.ceil(71864 / 3 + 8000)]]);
    expect(texts('F24:F27').flat()).toEqual(['2021年8月', '間に合います', '2021年10月', '間に合いません']);
  });

  test('cards left by the books, and what the offices counted', () => {
    expect(values('F32:H32')).toEqual([[94236, 94236, '一致']]);
    expect(values('C45')).toEqual([[11530 - 94236]]);
  });

  test('the subtotal of three offices is not added twice', () => {
    expect(values('L37:L40').flat()).toEqual([11530, 11530, '一致', 11530 + 2475]);
    expect(values('C37:C39').flat()).toEqual([2475, 2475, '一致']);
  });

  test('the four stages beside what was left by the books, and the two counts of cancelled cards', () => {
    expect(texts('F58:F65').flat()).toEqual([
      ...['79,014', '94,236', '15,222', '83.8%', '14,605', '14,096', '509', '7,938'],
    ]);
  });

  test("the nation's assumption and what was delivered", () => {
    expect(texts('F71:K74').map((row) => [row[0], row[2], row[4], row[5]])).toEqual([
      ['2020/8/1', '23,246,822', '77.5%', '58.1%'],
      ['2021/4/1', '35,969,563', '59.9%', '51.4%'],
      ['2022/4/1', '54,870,797', '61.0%', '54.9%'],
      ['2022/12/31', '71,905,789', '―', '―'],
    ]);
  });

  test('the gap is printed without its sign', () => {
    expect(values('E52:G53')).toEqual([
      [-607, 607, '不一致'],
      [607, 607, '一致'],
    ]);
  });

  test('more deliveries a month clear all in time', async () => {
    await sheet.write('F23', 32000);
    expect(texts('F26:F27').flat()).toEqual(['2021年9月', '間に合います']);
    await sheet.write('F23', 7000);
    expect(values('F27')).toEqual([['解消しません']]);
    await sheet.write('F23', 30000);
  });

  test('a backlog from before February adds to what is left', async () => {
    await sheet.write('C10', 1000);
    expect(values('G9')).toEqual([[72864]]);
    expect(values('F18')).toEqual([[44386]]);
    expect(values('F20')).toEqual([[72864]]);
  });
});
