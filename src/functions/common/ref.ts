import { fail } from '../../domain/fault';
import { findTable } from '../../reference';
import { one } from '../core/argument';
import { declare } from '../core/declaration';
import { text } from '../core/text';
import { words } from '../readers';
import { columnIndex, tableCells } from './referenceCells';
import { REFERENCE_TABLES } from './texts';

const name = one('name', words(text('REFLIST の「名前」', 'a name that REFLIST gives')), {
  label: text('表の名前', 'table'),
  text: text('参照表の名前（REFLIST の「名前」）を指定します。', 'The name of the table, as REFLIST gives it.'),
});

/** Blank-sensitive: an empty cell that arrives as 0 would be an unknown column instead of the whole table. */
const column = one(
  'column',
  words(text('見出し、または左から数えた番号', 'a title, or a number counted from the left')),
  {
    label: text('列', 'column'),
    text: text(
      '列の見出しか、左から数えた番号を指定します。省略すると表全体です。',
      'The title of one column, or its number from the left; the whole table if left out.',
    ),
    optional: true,
    blankSensitive: true,
  },
);

export const REF = declare({
  name: 'REF',
  family: 'common',
  text: text('収録した参照表を見出し付きで返します。', 'Returns a built-in reference table with its header.'),
  args: [name, column],
  result: {
    shape: 'table',
    text: text('見出しの行と値の行。列を指定するとその列だけです。', 'A header and its rows, or one column of them.'),
  },
  rounding: text('資料に印字された数をそのまま返します。', 'Figures are given as the document prints them.'),
  notes: text(
    '資料に印字された値だけを収録しています。年月は月初の日付、資料に値のないセルは空白です。割合は印字のまま（17.2% なら 17.2）です。名前と見出しの全角・半角と空白の違いは区別しません。',
    'Holds printed figures only. Months are the dates of their first days; cells for which the document gives no value are blank; shares are as printed (17.2 for 17.2 %). Width and spaces in names and titles do not matter.',
  ),
  errors: [
    { code: '#N/A', when: text('その名前の表、またはその列がないとき。', 'There is no such table or column.') },
    { code: '#VALUE!', when: text('名前が空白のとき。', 'The name is blank.') },
  ],
  examples: [
    {
      text: text('1枚当たりの発行費用', 'The cost per card'),
      formula: '=MYNA.REF("000表1")',
      result: [
        ['年度', '決算額(百万円)', '発行枚数(万枚)', '1枚当たりの国費(円)'],
        ['令和5年度', 24697, 834, 2961],
        ['令和6年度', 34121, 1175, 2905],
        ['令和7年度', 40083, 1830, 2190],
      ],
    },
    {
      text: text('1列だけ', 'One column'),
      formula: '=MYNA.REF("000表2合計","発行枚数")',
      result: [['発行枚数'], [3559], [834], [1175], [1830]],
    },
  ],
  sources: [REFERENCE_TABLES],
  related: ['REFLIST', 'DATAVERSION'],
  calculate: (tableName, columnName) => {
    const table = findTable(tableName) ?? fail('unknownTable', { text: tableName });
    const cells = tableCells(table);
    if (columnName === undefined) return cells;
    const index = columnIndex(table, columnName);
    return cells.map((row) => [row[index]!]);
  },
});
