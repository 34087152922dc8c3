import { expect, test } from '@jest/globals';
import { headlessGrid } from './support/headlessGrid';
import { readAddress } from '../../src/sheet';

const PLAN = [
  ['年月', '交付想定枚数'],
  ['2026年4月', '百枚'],
  ['2026年5月', -5],
];

test('PLANCHECK names the cells of the sheet, wherever the plan stands', async () => {
  const cells = Object.fromEntries(
    PLAN.map((row, index) => [index + 4, Object.fromEntries(row.map((v, column) => [column + 2, { v }]))]),
  );
  const sheets = {
    one: { id: 'one', name: '計画 (1)', rowCount: 50, columnCount: 20, cellData: cells },
    two: {
      id: 'two',
      name: '点検',
      rowCount: 50,
      columnCount: 20,
      cellData: { 0: { 0: { f: "=MYNA.PLANCHECK('計画 (1)'!C5:D7)" } } },
    },
  };
  const { book, univer } = headlessGrid({ sheets, sheetOrder: ['one', 'two'] });
  await book.settled();
  const rows = book.values('two', readAddress('A1:I9')!.rect);
  const found = rows.filter(([severity]) => severity === '重大').map((row) => row.at(-1));
  expect(found).toEqual(["'計画 (1)'!D6", "'計画 (1)'!D7"]);
  univer.dispose();
});
