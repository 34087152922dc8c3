import type { BookFaultData, NotShownKind } from '../model/faults';

type Faults = { readonly [K in keyof BookFaultData]: (data: BookFaultData[K]) => string };

export interface XlsxTexts {
  readonly faults: Faults;
  readonly notShown: Readonly<Record<NotShownKind, string>>;
}

const AMOUNT: Readonly<Record<BookFaultData['tooLarge']['what'], (limit: string) => string>> = {
  file: (limit) => `ファイルの大きさが上限(${limit}バイト)を超えています`,
  part: (limit) => `展開した大きさが上限(${limit}バイト)を超えています`,
  parts: (limit) => `展開した大きさの合計が上限(${limit}バイト)を超えています`,
  entries: (limit) => `ファイルの中の部品の数が上限(${limit}個)を超えています`,
  cells: (limit) => `セルの数が上限(${limit}個)を超えています`,
  formulas: (limit) => `数式の文字数の合計が上限(${limit}字)を超えています`,
};

export const ja: XlsxTexts = {
  faults: {
    notAWorkbook: () =>
      'Excel ブック(.xlsx)ではないため、開けません。Excel で開けるか確かめて、.xlsx 形式で保存し直してください。',
    encrypted: () =>
      'パスワードで保護されているため、開けません。Excel で開き、パスワードを外して保存したものを選んでください。',
    oldFormat: () => '古い形式(.xls)のため、開けません。Excel で開き、.xlsx 形式で保存したものを選んでください。',
    binaryFormat: () =>
      'バイナリ形式(.xlsb)のため、開けません。Excel で開き、.xlsx 形式で保存したものを選んでください。',
    truncated: () => 'ファイルが途中で切れているため、開けません。もう一度コピーするか、受け取り直してください。',
    tooLarge: ({ what, limit, part }) =>
      `${AMOUNT[what](limit.toLocaleString('ja-JP'))}${part ? `(${part})` : ''}。使わない行・列・シートを削除し、保存し直してください。`,
    damaged: ({ part }) =>
      `ファイルの中の ${part} が壊れているため、開けません。Excel の「開いて修復する」で直して保存するか、受け取り直してください。`,
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
    other: 'そのほかの機能',
  },
};
