import type { Text } from '../../functions';

export function text(ja: string, en: string): Text {
  return { ja, en };
}

function grouped(value: number): string {
  return value.toLocaleString('ja', { maximumSignificantDigits: 17 });
}

/** The words of the page around the grid and the pane. */
export const TEXTS = {
  title: text('MYNA ワークベンチ', 'MYNA workbench'),
  grid: text('表計算', 'Spreadsheet'),
  pane: text('MYNA 作業ウィンドウ', 'MYNA task pane'),
  hidePane: text('作業ウィンドウを閉じる', 'Close the task pane'),
  showPane: text('作業ウィンドウを開く', 'Open the task pane'),
  resizePane: text('作業ウィンドウの幅', 'Width of the task pane'),
  loading: text('表を読み込んでいます…', 'Loading the workbook…'),
  failedTitle: text('ワークベンチを開始できませんでした', 'The workbench could not start'),
  failedAdvice: text(
    'ページを再読み込みしてください。続く場合は、Chrome・Edge・Safari・Firefox の新しい版で開いてください。',
    'Reload the page. If it happens again, open it in a current Chrome, Edge, Safari or Firefox.',
  ),
  reload: text('再読み込み', 'Reload'),
  search: text('検索', 'Search'),
  searchHint: text(
    'セルの値か数式を、シートかブック全体から探します（Ctrl+F、置換は Ctrl+H）',
    'Finds values or formulas in the sheet or the whole book (Ctrl+F; to replace, Ctrl+H)',
  ),
  searchFailed: text(
    '検索を読み込めませんでした。通信を確かめて、もう一度押してください。',
    'Search could not be loaded. Check the connection and try again.',
  ),
  filter: text('フィルター', 'Filter'),
  filterHint: text(
    '選択しているセルのまわりの表にフィルターを付けます。付いていれば外します（Ctrl+Shift+L）',
    'Puts a filter on the cells around the selected one, or takes it away (Ctrl+Shift+L)',
  ),
  filterFailed: text(
    'フィルターを読み込めませんでした。通信を確かめて、もう一度押してください。',
    'Filters could not be loaded. Check the connection and try again.',
  ),
  sort: text('並べ替え', 'Sort'),
  sortHint: text(
    '選択しているセルの列で、そのまわりの表を並べ替えます',
    'Sorts the cells around the selected one by its column',
  ),
  sortKinds: {
    ascending: text('昇順', 'Ascending'),
    descending: text('降順', 'Descending'),
    custom: text('ユーザー設定の並べ替え…', 'Custom sort…'),
  },
  sortFailed: text(
    '並べ替えを読み込めませんでした。通信を確かめて、もう一度押してください。',
    'Sorting could not be loaded. Check the connection and try again.',
  ),
  ready: text(
    'エラーのセルを選ぶと、ここに理由が表示されます。',
    'Select a cell with an error to see its reason here.',
  ),
  /** Where nothing is to be said of the selected cell. */
  circular: {
    ja: (cells: string) => `循環参照: ${cells}。これらのセルと、参照しているセルは計算していません。`,
    en: (cells: string) => `Circular reference: ${cells}. These cells, and those that read them, are not calculated.`,
  },
  /** Of formulas, by what is to be known about their results. */
  note: {
    ja: {
      outOfDate: (address: string, why: string) =>
        `${address}: 古い結果です。ファイルにあった結果を表示しています。理由: ${why}。保存して Excel で開くと計算されます。`,
      unverified: (address: string) =>
        `${address}: 未検証です。使っている関数の結果が Excel と一致することを確かめていません。大事な数は Excel で確かめてください。`,
    },
    en: {
      outOfDate: (address: string, why: string) =>
        `${address}: out of date. The file's result is shown. Why: ${why}. Save the file, and Excel calculates it when it opens it.`,
      unverified: (address: string) =>
        `${address}: unverified. Nobody has compared the functions used here with Excel. Check figures that matter in Excel.`,
    },
  },
  convert: text('数に変換', 'Convert to numbers'),
  summary: text('選択範囲の集計', 'Summary of the selection'),
  average: text('平均', 'Average'),
  count: text('データの個数', 'Count'),
  sum: text('合計', 'Sum'),
  copyFigure: text('クリックしてコピー', 'Click to copy'),
  yearLast: {
    ja: (address: string, written: string) =>
      `${address}: 「${written}」は文字列です。日付にするには、2026/4/1 のように年から入力してください。`,
    en: (address: string, written: string) =>
      `${address}: "${written}" is text. Enter dates with the year first, as in 2026/4/1.`,
  },
  textNumber: {
    ja: (address: string, written: string, value: number, count: number) =>
      `${address}: 「${written}」は文字列です。数としては ${grouped(value)} と読めます${count > 1 ? `（選択範囲に${count}セル）` : ''}。`,
    en: (address: string, written: string, value: number, count: number) =>
      `${address}: "${written}" is text that says the number ${grouped(value)}${count > 1 ? ` (${count} such cells are selected)` : ''}.`,
  },
};
