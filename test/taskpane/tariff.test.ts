import { expect, test } from '@jest/globals';
import { call, FUNCTIONS } from '../../src/functions';
import { readTariff, sheetTableOf, tariffDays } from '../../src/taskpane/views/reference/tariff';
import type { Tariff } from '../../src/taskpane/views/reference/tariff';
import { TEXTS } from './support/bothLanguages';

function tariffOf(day: string): Tariff {
  const tariff = readTariff(day, 'ja');
  if ('reason' in tariff) throw new Error(tariff.reason);
  return tariff;
}

test('the days on which a price changed, newest first', () => {
  expect(tariffDays).toEqual(['2025-11-01', '2024-10-01', '2023-10-01', '2021-10-01', '2019-10-01']);
});

test.each([
  ['2024-10-01', 110],
  ['2024-09-30', 84],
])('a letter of 25 g on %s costs %d yen', (day, yen) => {
  expect(tariffOf(day).rows.find(([service, grams]) => service === '定形郵便' && grams === 25)?.[2]).toBe(yen);
});

test('marks the prices that one document alone tells, in the pane and on the sheet', () => {
  const tariff = tariffOf('2025-11-01');
  const marked = [...tariff.alone].map((index) => tariff.rows[index]!.slice(0, 3));
  expect(marked).toContainEqual(['ゆうメール', 150, 190]);
  expect(marked).toContainEqual(['本人限定受取（特例型）', '', 270]);
  expect(marked.flat()).not.toContain('定形郵便');
  const { notes } = sheetTableOf(tariff, TEXTS.ja.views.reference, TEXTS.ja.frame.day);
  expect(notes.join()).toMatch(/確認できた資料が1件だけの料金: .*本人限定受取（特例型）/);
  expect([...tariffOf('2025-10-31').alone].map((index) => tariffOf('2025-10-31').rows[index]![0])).not.toContain(
    'ゆうメール',
  );
});

test('a day without a tariff gives the reason of the function itself, in the language of the pane', () => {
  const reason = (language: 'ja' | 'en') => (readTariff('1999-01-01', language) as { reason: string }).reason;
  expect(reason('ja')).toMatch(/1999/);
  expect(reason('en')).toMatch(/1999/);
  expect(reason('ja')).not.toBe(reason('en'));
});

test.each(['ja', 'en'] as const)('the table that is put on a sheet is a tariff that formulas take (%s)', (language) => {
  const { views, frame } = TEXTS[language];
  const { columns, rows, notes, definedName } = sheetTableOf(tariffOf('2023-10-01'), views.reference, frame.day);
  expect(definedName).toBe('郵便料金_20231001');
  expect(notes.join()).toContain('{name}');
  const tariff = [columns.map(({ title }) => title), ...rows.map((row) => row.map((cell) => cell ?? ''))];
  const postage = FUNCTIONS.find(({ name }) => name === 'POSTAGE')!;
  expect(call(postage, [50, '定形', null, null, tariff])).toEqual([[94]]);
  const dearer = tariff.map((row) =>
    row[0] === '定形郵便' && row[1] === 50 ? [row[0], row[1], 1000, ...row.slice(3)] : row,
  );
  expect(call(postage, [50, '定形', null, null, dearer])).toEqual([[1000]]);
});
