import type { WorkbookFault } from '../../excel/workbookError';
import { ja as check } from '../views/check/texts/ja';
import { ja as explain } from '../views/explain/texts/ja';
import { ja as reference } from '../views/reference/texts/ja';
import { ja as share } from '../views/share/texts/ja';
import { ja as welcome } from '../welcome/texts/ja';
import { ja as templates } from '../templates/texts/ja';
import { japaneseDay } from './days';

const faults: Readonly<Record<WorkbookFault, string>> = {
  editing: 'セルが編集中のため、書き込めませんでした。Enter か Esc で編集を終えてから、もう一度押してください。',
  protected:
    'シートかブックが保護されているか、読み取り専用のため、書き込めませんでした。［校閲］タブで保護を解除するか、別のブックで試してください。',
  selection: 'セルが選択されていないため、読み取れませんでした。図やグラフではなく、ひと続きのセルを選択してください。',
  formula: 'Excel がこの数式を受け付けませんでした。引数のかっこや引用符を確認してください。',
  changed: '書き込む先のシートや名前が途中で変わりました。もう一度押してください。',
  unsupported: 'この Excel には必要な機能がありません。Excel を更新するか、ワークベンチを使ってください。',
  notLoaded: '必要なデータを読み込めませんでした。ネットワークを確認して、もう一度押してください。',
  unexpected:
    '予期しない理由で Excel に書き込めませんでした。もう一度押し、続くときは下の内容を添えて管理者に知らせてください。',
};

export const ja = {
  title: 'MYNA 作業ウィンドウ',
  loading: '読み込んでいます…',
  languages: '表示する言語',
  views: '画面の切り替え',
  viewNames: { reference: '参照データ', functions: '関数', explain: '説明', check: '点検', share: '配布・設定' },
  tariffView: '郵便料金',
  close: '閉じる',
  notLoaded: '表示に必要なデータを読み込めませんでした。ネットワークを確認してください。',
  retry: 'もう一度読み込む',
  notExcel: {
    heading: 'Excel かワークベンチで開いてください',
    why: 'このページは Excel の作業ウィンドウです。ブラウザーで直接開いても、書き込む先のシートがありません。',
    next: 'ワークベンチを開く',
  },
  noLibrary: {
    heading: 'Excel とつながりませんでした',
    why: 'Microsoft の office.js を読み込めませんでした。ネットワークから appsforoffice.microsoft.com への接続が止められていないか、管理者に確認してください。閉じたネットワークでは、office.js を同梱した版を使えます。',
    next: 'ワークベンチを開く',
  },
  noCustomFunctions:
    'この Excel ではセルの中で MYNA 関数を使えません（買い切り版の Excel などが該当します）。郵便料金の表は作れます。計算にはワークベンチを使ってください。',

  search: '関数を探す',
  searchHint: '名前、日本語、英語で探せます',
  clearSearch: '検索を消す',
  found: (count: number) => `${count}件の関数`,
  nothingFound: (query: string) => `「${query}」に合う関数はありません。短い言葉で探してください。`,
  searchFor: (word: string) => `「${word}」で探す`,
  exampleWord: '郵送',
  recent: '最近使った関数',
  nothingRecent: 'まだありません。まず、例を試してみてください。',
  tryExample: (name: string) => `${name} の例を新しいシートに作成`,

  back: '一覧に戻る',
  syntax: '書式',
  arguments: '引数',
  required: '必須',
  optional: '任意',
  expects: '入力できるもの',
  useSelection: '選択範囲を使う',
  argumentRules: '数値とセル参照はそのまま、それ以外は文字列になります。名前や式は = で始めてください。',
  preview: '挿入する数式',
  target: (address: string) => `挿入先: ${address}`,
  noTarget: '挿入先: 選択中のセル',
  insert: '選択中のセルに挿入',
  missing: (label: string) => `${label}を入力してください。`,
  inserted: (address: string) => `${address} に数式を挿入しました。`,
  targetInArguments: (address: string) =>
    `挿入先 ${address} が引数の範囲に入っています。範囲の外のセルを選択してから、もう一度押してください。`,
  occupied: (address: string, content: string) => `${address} には「${content}」が入っています。置き換えますか？`,
  replace: '置き換える',
  keep: 'やめる',
  result: '戻り値',
  rounding: '端数処理',
  notes: '解説',
  errors: 'エラー',
  examples: '使用例',
  example: (number: number) => `例${number}`,
  exampleResult: '結果',
  exampleCells: 'シートの内容（A1 から）',
  putExample: '新しいシートに作成',
  exampleSheet: (name: string) => `例 ${name}`,
  sheetMade: (sheet: string) => `シート「${sheet}」を作りました。`,
  sources: '根拠',
  related: '関連する関数',

  tariffIntro: 'ある日に適用されていた郵便料金を表にして、新しいシートに作ります。料金を書き換えて試算に使えます。',
  tariffDay: 'いつの料金か',
  tariffDays: '料金が変わった日',
  newest: '最新',
  chooseDay: '日付を選んでください。例: 2024年10月1日',
  tariffCaption: (day: string, rows: number) => `${day}の郵便料金（${rows}行）`,
  columns: { service: '種別', limit: '重量上限', price: '料金' },
  grams: (value: string) => `${value} g`,
  yen: (value: string) => `${value} 円`,
  noLimit: '重さによらない',
  tariffSources: '出典（日本郵便）',
  verified: (day: string) => `${day}に確認しました。それより後の改定は入っていません。`,
  makeTable: '新しいシートに表を作成',
  tariffTitle: (day: string) => `郵便料金表（${day}の料金）`,
  tariffSheet: (isoDay: string) => `郵便料金 ${isoDay}`,
  tariffSourceLine: (titles: readonly string[]) => `出典: 日本郵便 ${titles.map((title) => `「${title}」`).join('')}`,
  tariffUsageLine:
    '料金は書き換えられます。数式の tariff に {name} と指定すると、この表で計算します。例: =MYNA.POSTAGE(50,"定形",,,{name})',
  tableMade: (sheet: string, name: string) => `シート「${sheet}」に表を作りました。数式では ${name} と指定できます。`,

  day: japaneseDay,
  fault: (fault: WorkbookFault) => faults[fault],

  // What each view says is in its own folder.
  check,
  explain,
  reference,
  share,
  templates,
  welcome,
};

/** The same keys in every language. */
export type Texts = typeof ja;
