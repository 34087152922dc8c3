import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { planSheet } from '../../src/samples/planSheet';
import { openSheet } from './openSheet';
import type { OpenSheet } from './openSheet';

// The plan is judged anew after every change, also on a busy machine.
jest.setTimeout(30_000);

let sheet: OpenSheet;
beforeAll(async () => {
  sheet = await openSheet(planSheet());
});
afterAll(() => sheet.close());

const values = (address: string) => sheet.values(address);
const texts = (address: string) => sheet.texts(address);
const judged = () => values('G34:H37');

const write = (address: string, value: number) => sheet.write(address, value);

describe('the notice', () => {
  test('what follows from its figures, and what needs the population', () => {
    expect(values('G7')).toEqual([[2737 / 0.2]]);
    expect(texts('G9:G10').flat()).toEqual(['21.6%', '合います']);
    expect(values('G13')).toEqual([[14]]);
    expect(texts('G15')).toEqual([['23.6']]);
    expect(values('G16:G18').flat()).toEqual([12700 - 2737, 29, Math.ceil((12700 - 2737) / 29)]);
    // 9,963 at 330 a month from November 2020 takes 31 months.
    expect(texts('G19')).toEqual([['2023年5月']]);
  });
});

describe('the plan of the hypothetical body', () => {
  beforeEach(async () => {
    await write('L25', 8);
    await write('E49', 4);
  });

  test('thirty months that add up to the cards still to deliver', () => {
    expect(texts('B42:B71').flat().slice(0, 2)).toEqual(['2020年10月', '2020年11月']);
    expect(texts('B71')).toEqual([['2023年3月']]);
    expect(values('F72:F75').flat()).toEqual([80000, null, 80000, '一致']);
  });

  test('windows, staff hired a month ahead and terminals of the month that many come', () => {
    // 27 days: 5,714 cards, of which 270 at the shared windows; 8 of the 11 windows needed have room.
    expect(values('D47:G47')).toEqual([[27, 4, 5714, 8]]);
    expect(values('L46:M47')).toEqual([
      [17, 9],
      [17, 13],
    ]);
  });

  test('the costs by fiscal year: half of 2020, and two whole years', () => {
    const sum = (letter: string, first: number, last: number) =>
      values(`${letter}${first}:${letter}${last}`)
        .flat()
        .reduce<number>((total, value) => total + Number(value), 0);
    const years = [[42, 47], [48, 59], [60, 71]] as const; // prettier-ignore
    const expected = years.map(([first, last]) => [
      sum('L', first, last) * 300_000,
      (sum('G', first, last) + sum('I', first, last)) * 50_000,
      sum('M', first, last) * 20_000,
      sum('E', first, last) * 100_000,
      sum('K', first, last) * 200_000,
    ]);
    const shown = values('B89:J92');
    expect(shown.map(([year]) => year)).toEqual([2020, 2021, 2022, '計']);
    expect(shown.slice(0, 3).map((row) => row.slice(1, 6))).toEqual(expected);
    expect(shown[3]!.slice(1, 6)).toEqual(
      [0, 1, 2, 3, 4].map((at) => expected.reduce((total, row) => total + row[at]!, 0)),
    );
    expect(texts('B88:J88').flat().slice(-2)).toEqual(['計', '補助見込額']);
    // Staff alone are in the hundreds of millions: thousands of yen fit the column.
    expect(texts('C90')[0]![0]).toBe((expected[1]![0]! / 1000).toLocaleString('en'));
  });

  test('three findings, and the four confirmations that follow from them', () => {
    expect(values('G96:H100')).toEqual([
      ['重大', '窓口の能力'],
      ['警告', '庁舎外窓口'],
      ['警告', '土日開庁'],
      [null, null],
      [null, null],
    ]);
    expect(texts('J96:J98').flat()).toEqual(['2021年3月', '2021年3月', '2021年5月']);
    expect(judged()).toEqual([
      ['適', 0],
      ['要確認', 1],
      ['要確認', 1],
      ['要確認', 1],
    ]);
    expect(values('I34')).toEqual([['指摘はありません。']]);
    expect(String(values('I35')[0]![0])).toContain('1,124枚少なくなります');
  });

  test('room for enough windows and the fifth weekend leave nothing to say', async () => {
    await write('L25', 12);
    await write('E49', 5);
    expect(values('G96:H96')).toEqual([['指摘なし', '']]);
    expect(judged()).toEqual(Array(4).fill(['適', 0]));
  });

  test('too few windows in every month', async () => {
    await write('L25', 3);
    expect(judged().slice(1, 3)).toEqual(Array(2).fill(['要確認', 30]));
  });

  test('off-site windows answer the third question, not the second', async () => {
    await write('K47', 2);
    expect(judged().slice(1, 3)).toEqual([
      ['要確認', 1],
      ['適', 0],
    ]);
    await write('K47', 0);
  });
});
