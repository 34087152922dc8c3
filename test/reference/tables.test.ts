import { expect, test } from '@jest/globals';
import { dataVersion, findTable, referenceTables } from '../../src/reference';

test('a table is found whatever its spaces and widths', () => {
  const table = findTable('000表3');
  expect(table?.title).toBe('郵送枚数ごとの郵送件数及び郵送料金の機械的試算');
  for (const name of ['０００表３', ' 000 表3 ', '０００　表3']) expect(findTable(name)).toBe(table);
  expect(findTable('000表9')).toBeUndefined();
  expect(findTable('')).toBeUndefined();
});

test('a table says what it is and who says so', () => {
  expect(findTable('002申請・交付状況')).toMatchObject({
    name: '002申請・交付状況',
    title: '直近の申請・交付状況',
    source: {
      id: '002',
      title: 'マイナンバーカードの交付体制等について（令和3年度文教委員会資料③）',
      publisher: '川崎市市民文化局',
      date: '2021-07-29',
      page: '4',
      verifiedOn: '2026-11-20',
    },
    columns: [
      { title: '年月', unit: null, type: 'month' },
      { title: '申請件数', unit: '件', type: 'number' },
      { title: '交付件数', unit: '件', type: 'number' },
    ],
    rows: [
      ['2021-02', 48500, 21291],
      ['2021-03', 78141, 22525],
      ['2021-04', 51389, 25089],
      ['2021-05', 20193, 28789],
      ['2021-06', 8285, 36950],
    ],
  });
});

test('a value that the document does not give is null, never 0', () => {
  expect(findTable('001更新への対応')?.rows[0]).toEqual(['カード交付 (新規)', 340, 480, null, null]);
  expect(findTable('002交付想定')?.rows[3]?.slice(3, 5)).toEqual([null, null]);
});

test('every row is as wide as its header, and every cell of its declared type', () => {
  const shape = { text: /./s, number: /^-?\d+(\.\d+)?$/, month: /^\d{4}-\d{2}$/, date: /^\d{4}-\d{2}-\d{2}$/ };
  for (const { columns, rows } of referenceTables()) {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      row.forEach((cell, index) => {
        const { type } = columns[index]!;
        if (cell === null) return;
        expect(typeof cell).toBe(type === 'number' ? 'number' : 'string');
        expect(String(cell)).toMatch(shape[type]);
      });
    }
  }
});

test('the data version is the oldest day of verification', () => {
  expect(dataVersion).toEqual({ verifiedOn: '2026-11-20' });
});
