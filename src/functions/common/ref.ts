import { fail } from '../../domain';
import { findTable } from '../../reference';
import { one } from '../core/argument';
import { declare } from '../core/declaration';
import { words } from '../readers';
import { columnIndex, tableCells } from './referenceCells';
import { REFERENCE_TABLES } from './texts';

const name = one('name', words({ help: { ja: 'REFLIST の「名前」', en: 'a name that REFLIST gives' } }), {
  label: { ja: '表の名前', en: 'table' },
  help: { ja: '参照表の名前（REFLIST の「名前」）を指定します。', en: 'The name of the table, as REFLIST gives it.' },
});

/** Blank-sensitive: an empty cell that arrives as 0 would be an unknown column instead of the whole table. */
const column = one(
  'column',
  words({ help: { ja: '見出し、または左から数えた番号', en: 'a title, or a number counted from the left' } }),
  {
    label: { ja: '列', en: 'column' },
    help: {
      ja: '列の見出しか、左から数えた番号を指定します。省略すると表全体です。',
      en: 'The title of one column, or its number from the left; the whole table if left out.',
    },
    optional: true,
    blankSensitive: true,
  },
);

export const REF = declare({
  name: 'REF',
  family: 'common',
  args: [name, column],
  result: {
    shape: 'table',
    help: {
      ja: '見出しの行と値の行。列を指定するとその列だけです。',
      en: 'A header and its rows, or one column of them.',
    },
  },
  help: {
    text: { ja: '収録した参照表を見出し付きで返します。', en: 'Returns a built-in reference table with its header.' },
    rounding: { ja: '資料に印字された数をそのまま返します。', en: 'Figures are given as the document prints them.' },
    notes: {
      ja: '資料に印字された値だけを収録しています。年月は月初の日付、資料に値のないセルは空白です。割合は印字のまま（17.2% なら 17.2）です。名前と見出しの全角・半角と空白の違いは区別しません。',
      en: 'Holds printed figures only. Months are the dates of their first days; cells for which the document gives no value are blank; shares are as printed (17.2 for 17.2 %). Width and spaces in names and titles do not matter.',
    },
    errors: [
      { code: '#N/A', when: { ja: 'その名前の表、またはその列がないとき。', en: 'There is no such table or column.' } },
      { code: '#VALUE!', when: { ja: '名前が空白のとき。', en: 'The name is blank.' } },
    ],
    examples: [
      {
        text: { ja: '1枚当たりの発行費用', en: 'The cost per card' },
        formula: '=MYNA.REF("000表1")',
        result: [
          ['年度', '決算額(百万円)', '発行枚数(万枚)', '1枚当たりの国費(円)'],
          ['令和5年度', 24697, 834, 2961],
          ['令和6年度', 34121, 1175, 2905],
          ['令和7年度', 40083, 1830, 2190],
        ],
      },
      {
        text: { ja: '1列だけ', en: 'One column' },
        formula: '=MYNA.REF("000表2合計","発行枚数")',
        result: [['発行枚数'], [3559], [834], [1175], [1830]],
      },
    ],
    sources: [REFERENCE_TABLES],
    related: ['REFLIST', 'DATAVERSION'],
  },
  calculate: (tableName, columnName) => {
    const table = findTable(tableName) ?? fail('unknownTable', { text: tableName });
    const cells = tableCells(table);
    if (columnName === undefined) return cells;
    const index = columnIndex(table, columnName);
    return cells.map((row) => [row[index]!]);
  },
});
