import type { BookFaultData, ImpossibleThing, NotShownKind, TwiceThing } from '../model/faults';
import type { Limited } from '../model/limits';

type Faults = { readonly [K in keyof BookFaultData]: (data: BookFaultData[K]) => string };

export interface XlsxTexts {
  readonly faults: Faults;
  readonly notShown: Readonly<Record<NotShownKind, string>>;
}

const AMOUNT: Readonly<Record<Limited, (limit: string) => string>> = {
  file: (limit) => `ファイルの大きさが上限(${limit}バイト)を超えています`,
  part: (limit) => `展開した大きさが上限(${limit}バイト)を超えています`,
  parts: (limit) => `展開した大きさの合計が上限(${limit}バイト)を超えています`,
  entries: (limit) => `ファイルの中の部品の数が上限(${limit}個)を超えています`,
  cells: (limit) => `セルの数が上限(${limit}個)を超えています`,
  ratio: (limit) => `展開すると、ファイルの大きさの${limit}倍を超えます`,
  relations: (limit) => `部品どうしの関係の数が上限(${limit}個)を超えています`,
  depth: (limit) => `XML の入れ子が上限(${limit}段)を超えています`,
  elements: (limit) => `1つの部品の XML の要素の数が上限(${limit}個)を超えています`,
  sheets: (limit) => `シートの数が上限(${limit}枚)を超えています`,
  styles: (limit) => `書式の数が上限(${limit}個)を超えています`,
  names: (limit) => `名前の定義の数が上限(${limit}個)を超えています`,
  texts: (limit) => `共有文字列の数が上限(${limit}個)を超えています`,
  merges: (limit) => `結合したセルの数が上限(${limit}か所)を超えています`,
  arrays: (limit) => `配列数式の範囲の広さの合計が上限(${limit}セル)を超えています`,
  columns: (limit) => `幅を決めた列の数が上限(${limit}列)を超えています`,
  formula: (limit) => `1つの数式の文字数が上限(${limit}字)を超えています`,
  spins: (limit) => `パスワードの繰り返しの回数が上限(${limit}回)を超えています`,
  formulas: (limit) => `数式の文字数の合計が上限(${limit}字)を超えています`,
};

const IMPOSSIBLE: Readonly<Record<ImpossibleThing, string>> = {
  row: '行の番号（1～1048576を、上から順に1つずつ）',
  cell: 'セルの番地（A1～XFD1048576を、行ごとに左から順に1つずつ）',
  column: '列の範囲（1～16384を、左から順に重ならずに）',
  merge: '結合したセルの範囲',
  array: '配列数式の範囲（そのセルから始まる範囲）',
  table: 'テーブルの範囲',
  number: '数',
  sharedText: '共有文字列の番号',
  style: '書式の番号（ファイルにある書式の数より小さい番号）',
  sharedFormula: '共有数式の番号（前のセルにその数式がある番号）',
  date: '日付・時刻',
  truth: '真偽の値（0・1・true・false）',
  error: 'エラー値',
  type: 'セルの値の種類',
  sheetName: 'シートの名前',
  nameScope: '名前の適用範囲（シートの番号）',
};

const TWICE: Readonly<Record<TwiceThing, string>> = {
  entry: '部品',
  sheet: 'シートの名前',
  sheetPart: 'ほかのシートと同じ内容を指すシート',
  name: '名前の定義',
  table: 'テーブルの名前',
  relation: '部品どうしの関係の番号',
};

const REPAIR = 'Excel の「開いて修復する」で直して保存するか、受け取り直してください。';

export const ja: XlsxTexts = {
  faults: {
    notAWorkbook: () =>
      'Excel ブック(.xlsx)ではないため、開けません。Excel で開けるか確かめて、.xlsx 形式で保存し直してください。',
    encrypted: () =>
      'パスワードで保護されているため、開けません。Excel で開き、パスワードを外して保存したものを選んでください。',
    oldFormat: () => '古い形式(.xls)のため、開けません。Excel で開き、.xlsx 形式で保存したものを選んでください。',
    binaryFormat: () =>
      'バイナリ形式(.xlsb)のため、開けません。Excel で開き、.xlsx 形式で保存したものを選んでください。',
    markup: () =>
      '中身が HTML か XML の文書で、Excel ブックではないため、開けません。Excel で開き、.xlsx 形式で保存したものを選んでください。',
    textEncoding: () =>
      '文字コードが UTF-8・UTF-16・Shift_JIS のどれでもないか、文字以外のデータがあるため、開けません。Excel の［CSV UTF-8］で保存し直してください。',
    truncated: () => 'ファイルが途中で切れているため、開けません。もう一度コピーするか、受け取り直してください。',
    tooLarge: ({ what, limit, part }) =>
      `${AMOUNT[what](limit.toLocaleString('ja-JP'))}${part ? `(${part})` : ''}。使わない行・列・シートを削除し、保存し直してください。`,
    damaged: ({ part }) => `ファイルの中の ${part} が壊れているため、開けません。${REPAIR}`,
    noWorksheet: () =>
      'グラフシートだけのブックで、セルのあるシートがないため、開けません。表のあるブックを選んでください。',
    impossible: ({ what, where, text }) =>
      `${where} に「${text}」とありますが、${IMPOSSIBLE[what]}として読めないため、開けません。${REPAIR}`,
    twice: ({ what, name }) => `${TWICE[what]}「${name}」が2つあり、どちらか分からないため、開けません。${REPAIR}`,
    encoding: ({ part, encoding }) =>
      `ファイルの中の ${part} の文字コード（${encoding}）が UTF-8 でも UTF-16 でもないため、開けません。Excel で開いて保存し直したものを選んでください。`,
  },
  notShown: {
    chart: 'グラフ',
    chartSheet: 'グラフシート',
    image: '画像',
    shape: '図形・テキストボックス',
    pivotTable: 'ピボットテーブル',
    slicer: 'スライサー',
    macro: 'マクロ',
    externalLink: 'ほかのブックへのリンク',
    connection: 'データ接続',
    conditionalFormat: '条件付き書式',
    dataValidation: '入力規則',
    autoFilter: 'フィルター',
    comment: 'コメント・メモ',
    link: 'ハイパーリンク',
    protection: '保護',
    print: '印刷の設定',
    outline: 'アウトライン(グループ化)',
    dataTable: 'データテーブル(What-If 分析)',
    richText: 'セルの中の一部だけの文字書式',
    control: 'ボタンなどのコントロール',
    sparkline: 'スパークライン',
    encryption: 'Excel が自動で開く暗号化（保存したファイルは暗号化されません）',
    other: 'そのほかの機能',
  },
};
