import { utils } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Random } from './random';

/** Rows of data below the heading. */
export const ROWS = 40;
const DAYS_BETWEEN_CALENDARS = 1462;

export const ITEMS = ['封筒', '切手', '印刷', '端末', '窓口', '台紙', '用紙'];
export const LOOKUP_NAMES = [
  '横浜',
  '川崎',
  '鎌倉',
  '藤沢',
  '平塚',
  '厚木',
  '逗子',
  '三浦',
  '秦野',
  '海老名',
  '座間',
  '綾瀬',
];
const PHRASES = ['apple pie', 'paper cup', 'my number card', 'plan of pay', 'open house', 'top shop'];

type Value = string | number | boolean | null;

interface Column {
  readonly heading: string;
  /** What the cells are formatted as. */
  readonly format?: string;
  readonly value: (random: Random, index: number) => Value;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const date = (random: Random): number => random.between(43500, 48000);

/** By the column's letter, which the placeholders name. */
const COLUMNS: Readonly<Record<string, Column>> = {
  A: { heading: '整数', value: (random) => random.between(-50, 200) },
  B: { heading: '小数', value: (random) => round(random.next() * 1100 - 100, 2) },
  C: { heading: '率', value: (random) => round(0.02 + random.next() * 0.96, 3) },
  D: { heading: '品目', value: (random) => random.of(ITEMS) },
  E: { heading: 'コード', value: (random) => `${random.of(['A', 'B', 'c'])}-${random.between(100, 999)}` },
  F: { heading: '日付', format: 'yyyy/m/d', value: date },
  G: { heading: '可否', value: (random) => random.next() < 0.5 },
  H: {
    heading: '混在',
    value: (random) => random.of<Value>([random.between(-9, 99), round(random.next() * 50, 1), random.of(ITEMS), null]),
  },
  I: { heading: '文字書式の数', format: '@', value: (random) => round(random.next() * 60, random.of([0, 1])) },
  J: {
    heading: '数字の文字',
    value: (random) => random.of(['12.345', '7', '-3', '0.5', '150', '2.75', String(random.between(1, 90))]),
  },
  K: { heading: '空白まじり', value: (random) => (random.next() < 0.35 ? null : random.between(1, 60)) },
  L: { heading: '昇順', value: (random, index) => 5 + index * 7 + random.between(0, 5) },
  M: { heading: '正の数', value: (random) => round(1 + random.next() * 99, 1) },
  N: {
    heading: '入出金',
    value: (random, index) => (index % 8 === 0 ? -random.between(300, 500) : random.between(60, 140)),
  },
  O: { heading: '時刻', format: 'h:mm:ss', value: (random) => random.between(1, 86_399) / 86_400 },
  P: { heading: '英文', value: (random) => random.of(PHRASES) },
  Q: {
    heading: '複素数',
    value: (random) => `${random.between(1, 5)}${random.of(['+', '-'])}${random.between(2, 5)}i`,
  },
  R: { heading: '十六進', value: (random) => random.between(16, 4000).toString(16).toUpperCase() },
  S: { heading: '二進', value: (random) => random.between(1, 255).toString(2) },
  T: { heading: '番号', value: (random) => random.between(1, 12) },
  U: { heading: '空白', value: () => null },
  V: {
    heading: '入出金日',
    format: 'yyyy/m/d',
    value: (random, index) => 45000 + (index % 8) * 60 + random.between(0, 20),
  },
  W: { heading: '発行日', format: 'yyyy/m/d', value: (random) => 44000 + random.between(0, 900) },
  X: { heading: '一年内', format: 'yyyy/m/d', value: (random) => 44950 + random.between(0, 40) },
  Y: { heading: '満期日', format: 'yyyy/m/d', value: (random) => 45600 + random.between(0, 2500) },
};

function cell(value: Value, format: string | undefined, date1904: boolean): CellObject | null {
  if (value === null) return null;
  const shown = format === undefined ? {} : { z: format };
  if (typeof value === 'string') return { t: 's', v: value, ...shown };
  if (typeof value === 'boolean') return { t: 'b', v: value };
  const isDay = date1904 && format?.includes('yyyy');
  return { t: 'n', v: isDay ? value - DAYS_BETWEEN_CALENDARS : value, ...shown };
}

/** The sheet `Data`: a column for each kind of cell. */
export function dataSheet(random: Random, date1904: boolean): WorkSheet {
  const sheet: WorkSheet = { '!ref': `A1:Y${ROWS + 1}` };
  for (const [letter, { heading, format, value }] of Object.entries(COLUMNS)) {
    sheet[`${letter}1`] = { t: 's', v: heading };
    for (let index = 0; index < ROWS; index += 1) {
      const made = cell(value(random, index), format, date1904);
      if (made) sheet[`${letter}${index + 2}`] = made;
    }
  }
  return sheet;
}

/** The sheet `表 2`: a table to look things up in, the same across, and two matrices. */
export function lookupSheet(random: Random): WorkSheet {
  const table = LOOKUP_NAMES.map((name, index) => [
    10 * (index + 1),
    name,
    random.between(100, 900),
    round(random.next(), 2),
  ]);
  const sheet = utils.aoa_to_sheet([['鍵', '名', '値', '比'], ...table]);
  utils.sheet_add_aoa(
    sheet,
    [0, 2, 3].map((at) => table.map((row) => row[at])),
    { origin: 'F1' },
  );
  utils.sheet_add_aoa(
    sheet,
    [
      [2, -1, 3],
      [4, 5, -2],
      [1, 7, 6],
    ],
    { origin: 'F6' },
  );
  return sheet;
}

/** The sheet `条件`: criteria of database functions, two rows each; the last ones find one row of `Data`. */
export function criteriaSheet(data: WorkSheet): WorkSheet {
  const unique = (row: number): string => String((data[`L${row}`] as CellObject).v);
  return utils.aoa_to_sheet([
    ['品目', '整数', '正の数', '可否', '昇順', '昇順', '昇順'],
    ['封筒', '>20', '<70', true, unique(5), unique(18), unique(33)],
    ['切手', '>90', '<20', true, unique(5), unique(18), unique(33)],
  ]);
}

/** The sheet `絞込`: each third row is hidden by a filter. */
export function filteredSheet(random: Random): WorkSheet {
  const rows = Array.from({ length: 30 }, (_, index) => [
    index % 3 === 1 ? '青' : '赤',
    random.between(1, 90),
    round(random.next() * 9 + 1, 1),
  ]);
  const sheet = utils.aoa_to_sheet([['色', '数', '量'], ...rows]);
  sheet['!rows'] = [{}, ...rows.map(([colour]) => (colour === '青' ? { hidden: true } : {}))];
  sheet['!autofilter'] = { ref: 'A1:C31' };
  return sheet;
}

/** The sheet `初期`: days of 1900, as far as Excel and LibreOffice number them differently, and times in them. */
export function earlySheet(random: Random): WorkSheet {
  const sheet = utils.aoa_to_sheet([['日']]);
  for (let row = 2; row <= 31; row += 1) {
    const value = random.between(1, 59) + (row % 3 === 0 ? random.between(1, 23) / 24 : 0);
    sheet[`A${row}`] = { t: 'n', v: value, z: row % 3 === 0 ? 'yyyy/m/d h:mm' : 'yyyy/m/d' };
  }
  sheet['!ref'] = 'A1:A31';
  return sheet;
}
