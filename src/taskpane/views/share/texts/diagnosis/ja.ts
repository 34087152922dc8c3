import { more } from './more';

export const ja = {
  textTitle: 'MYNA 診断結果',
  next: '次にすること',
  states: { ok: '正常', problem: '問題あり', fact: '情報' },

  program: 'MYNA の版',
  release: (version: string, day: string) => `${version}（料金・規則の最終確認日 ${day}）`,
  host: 'Excel',
  hostVersion: (platform: string | null, version: string | null, api: string | null) =>
    `${platform ?? '種類不明'}、版 ${version ?? '不明'}、ExcelApi ${api ?? '不明'}`,
  customFunctions: 'セルの関数',
  sharedRuntime: '共有ランタイム',
  supported: (set: string) => `使えます（${set}）。`,
  unsupported: '使えません。',
  noCustomFunctions:
    'Microsoft 365 の Excel か Excel on the web で開いてください。それらを使えないときは、ワークベンチで計算し、値だけの写しを渡してください。',
  noSharedRuntime: '関数から空白のセルと 0 を区別できないことがあります。Excel を更新してください。',

  probe: '試しの数式',
  calculated: (result: string) => `=MYNA.DATAVERSION() を計算できました。結果は「${result}」です。`,
  error: (error: string) => `=MYNA.DATAVERSION() が ${error} になりました。`,
  nameNext:
    'アドインの関数がまだ読み込まれていません。1分ほど待ってもう一度診断し、直らないときはアドインを入れ直して、Excel を開き直してください。',
  busyNext: '計算がまだ終わっていません。しばらく待って、もう一度診断してください。',
  errorNext: 'Excel を開き直して、もう一度診断してください。続くときは、この診断結果を管理者に知らせてください。',
  untried: (detail: string) => `試しのシートを作れませんでした（${detail}）。`,
  untriedNext: '［校閲］タブでブックの保護を解除するか、新しいブックで診断してください。',

  unresolved: '読み込まれていない数式（_xldudf_）',
  none: 'ありません。',
  cells: (count: number, named: readonly string[]) => `${count}件: ${named.join('、')}${more(count, named, 'ほか')}`,
  unresolvedNext:
    '「すべて再計算」を押してください。残るときは、そのセルを選び、F2 キーと Enter キーを押すと読み直されます。',
};

export type DiagnosisTexts = typeof ja;
