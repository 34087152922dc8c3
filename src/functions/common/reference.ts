import { fail } from '../../domain';
import { dataVersion, findTable, referenceTables } from '../../reference';
import type { Cell, CellType, ReferenceTable } from '../../reference';
import { readDate } from '../../domain/calendar';
import { normalizeWidth } from '../../domain/numerals';
import type { Matrix } from '../../sheet';
import { one } from '../core/argument';
import { declare } from '../core/declaration';
import { words } from '../readers';
import { BLANK, DateCell } from '../core/cell';
import type { OutputCell } from '../core/cell';
import { VERSION } from '../core/version';
import { REFERENCE_TABLES, WHOLE_TABLES } from './texts';
import { DATAVERSION_NATIVE } from './native';

const name = one('name', words({ help: { ja: 'REFLIST の「名前」', en: 'a name that REFLIST gives' } }), {
  label: { ja: '表の名前', en: 'table' },
  help: { ja: '参照表の名前（REFLIST の「名前」）を指定します。', en: 'The name of the table, as REFLIST gives it.' },
});

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
    words: '統計 データ 人口 総務省 資料 数値 statistics population',
    text: { ja: '収録した参照表を見出し付きで返します。', en: 'Returns a built-in reference table with its header.' },
    rounding: { ja: '資料に印字された数をそのまま返します。', en: 'Figures are given as the document prints them.' },
    dates: ['yyyy/m'],
    notes: {
      ja: '資料に印字された値だけを収録しています（「有効期間と更新の規則」は規則ごとに出典を示した表、「全国の累計交付枚数」は団体ごとの数の合計です）。年月は月初の日付、資料に値のないセルは空白です。割合は印字のまま（17.2% なら 17.2）です。名前と見出しの全角・半角と空白の違いは区別しません。',
      en: 'Holds printed figures only (有効期間と更新の規則 names a source for each rule, 全国の累計交付枚数 adds up the bodies). Months are the dates of their first days; cells for which the document gives no value are blank; shares are as printed (17.2 for 17.2 %). Width and spaces in names and titles do not matter.',
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
      {
        text: { ja: '年月の列', en: 'A column of months' },
        formula: '=MYNA.REF("002申請・交付状況","年月")',
        result: [['年月'], [44228], [44256], [44287], [44317], [44348]],
      },
    ],
    sources: [REFERENCE_TABLES],
    related: ['REFLIST', 'DATAVERSION'],
    nativeReason: WHOLE_TABLES,
  },
  calculate: (tableName, columnName) => {
    const table = findTable(tableName) ?? fail('unknownTable', { text: tableName });
    const cells = tableCells(table);
    if (columnName === undefined) return cells;
    const index = columnIndex(table, columnName);
    return cells.map((row) => [row[index]!]);
  },
});

const HEADER = ['名前', '表題', '資料名', '発行者', '資料の日付', '箇所', '最終確認日'] as const;

function listed({ name, title, source }: ReferenceTable): OutputCell[] {
  return [
    name,
    title,
    source.title,
    source.publisher,
    outputCell(source.date, 'text'),
    source.page,
    outputCell(source.verifiedOn, 'date'),
  ];
}

export function listedTables(): OutputCell[][] {
  return [[...HEADER], ...referenceTables().map(listed)];
}

export const REFLIST = declare({
  name: 'REFLIST',
  family: 'common',
  args: [],
  result: {
    shape: 'table',
    help: {
      ja: `見出しの行と、表ごとの1行。列は ${HEADER.join('、')} です。`,
      en: 'A header, and a row for each table: name, title, document, publisher, its date, place in it, and the day it was last verified.',
    },
  },
  help: {
    words: '統計 データ 一覧 総務省 資料 何がある statistics',
    text: {
      ja: '収録した参照表の一覧（名前、表題、出典）を返します。',
      en: 'Returns the list of the built-in reference tables: names, titles and sources.',
    },
    rounding: { ja: '端数処理はありません。', en: 'Nothing is rounded.' },
    dates: ['yyyy/m/d'],
    notes: {
      ja: '「名前」を REF に指定すると表の中身を返します。資料の日付は資料に書かれた精度のままの文字列で、書かれていないときは空白です。',
      en: 'Give a name to REF for the table itself. A document’s date is text, as precise as the document says, and blank where it says none.',
    },
    errors: [],
    examples: [
      {
        text: { ja: '収録したすべての表', en: 'All built-in tables' },
        formula: '=MYNA.REFLIST()',
        result: listedTables().map((row) => row.map((cell) => (cell instanceof DateCell ? cell.serial : String(cell)))),
      },
    ],
    sources: [REFERENCE_TABLES],
    related: ['REF', 'DATAVERSION'],
    nativeReason: WHOLE_TABLES,
  },
  calculate: listedTables,
});

export const VERSION_TEXT = `MYNA ${VERSION}（料金・規則の最終確認日 ${dataVersion.verifiedOn}）`;

export const DATAVERSION = declare({
  name: 'DATAVERSION',
  family: 'common',
  args: [],
  result: {
    shape: 'scalar',
    help: { ja: '版と最終確認日を書いた文字列。', en: 'A text with the release and the day.' },
  },
  help: {
    words: '版 いつの 更新日 最新 バージョン version date',
    text: {
      ja: 'このアドインの版と、収録した料金・規則を最後に確認した日を文字列で返します。',
      en: 'Returns the release of this add-in and the day on which its tariffs and rules were last verified, as text.',
    },
    rounding: { ja: '端数処理はありません。', en: 'Nothing is rounded.' },
    notes: {
      ja: '保存したブックは、開いただけでは再計算されません。セルに残った文字列が、そのブックを計算した版と資料を示します。最終確認日は、収録したすべての資料のうち最も古い確認日です。',
      en: 'A saved workbook does not recalculate on opening: the text in the cell tells with which release and data it was calculated. The day is the earliest on which any of the data was last verified.',
    },
    errors: [],
    examples: [
      { text: { ja: '版と確認日', en: 'Release and day' }, formula: '=MYNA.DATAVERSION()', result: VERSION_TEXT },
    ],
    sources: [REFERENCE_TABLES],
    related: ['REFLIST'],
    native: DATAVERSION_NATIVE,
  },
  calculate: () => VERSION_TEXT,
});

/** A reference table as a sheet shows it: the header first, days and months as dates. */
export function tableCells(table: ReferenceTable): Matrix<OutputCell> {
  const types = table.columns.map((column) => column.type);
  return [
    table.columns.map((column) => column.title),
    ...table.rows.map((row) => row.map((cell, index) => outputCell(cell, types[index]!))),
  ];
}

function outputCell(cell: Cell, type: CellType): OutputCell {
  if (cell === null) return BLANK;
  if (type === 'date') return new DateCell(readDate(cell));
  return type === 'month' ? new DateCell(readDate(cell), 'yyyy/m') : cell;
}

/** A title goes before a number, since a title may be a number. */
export function columnIndex(table: ReferenceTable, written: string): number {
  const titles = table.columns.map((column) => column.title);
  const byTitle = titles.findIndex((title) => titleKey(title) === titleKey(written));
  if (byTitle >= 0) return byTitle;
  const index = Number(titleKey(written)) - 1;
  return titles[index] === undefined ? fail('unknownColumn', { text: written, columns: titles }) : index;
}

function titleKey(title: string): string {
  return normalizeWidth(title).replaceAll(' ', '');
}
