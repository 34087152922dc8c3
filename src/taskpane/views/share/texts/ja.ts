import type { Text } from '../../../../functions';
import type { CopyMade, NativeCopy } from '../../../../desk';
import { ja as sheets } from '../templates/texts/ja';

type NativeMade = Extract<NativeCopy, { outcome: 'made' }>;

const diagnosis = {
  textTitle: 'MYNA 診断結果',
  next: '次にすること',
  states: { ok: '正常', problem: '問題あり', fact: '情報' },

  program: 'MYNA の版',
  release: (version: string, day: string) => `${version}（料金・規則の最終確認日 ${day}）`,
  place: '動いている場所',
  workbench: 'ワークベンチ',
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
  noneRead: '読み取れたセルにはありません。',
  unread: '読み取れなかったセル',
  cells: (count: number, named: readonly string[]) =>
    `${count}件: ${named.join('、')}${count > named.length ? ' ほか' : ''}`,
  unresolvedNext: '再計算では直りません。すぐ下の「数式を入れ直す」で、もう一度入れてください。',
};

export const ja = {
  tab: '配布・設定',
  purpose: '値だけの写しの作成、再計算、診断、設定をします。',
  templateSheets: sheets,
  diagnosis,
  copyHeading: '値だけの写し',
  copyIntro:
    'アドインのない人に渡すために、数式を計算結果に置き換えたシートを、元のシートの右隣に作ります。元のシートは変わりません。',
  sheets: '写すシート',
  sheetChoices: { active: '表示中のシート', all: 'すべてのシート（非表示のものを除く）' },
  formulas: '値に置き換える数式',
  formulaChoices: { ours: 'MYNA の関数を使う数式だけ', all: 'すべての数式' },
  formulasHint: '残した数式がほかのシートを参照していると、写しでも元のシートを参照します。',
  keep: '元の数式の控え',
  keepChoices: { none: '残さない', comments: 'セルのコメントに残す', list: '「数式の一覧」シートに残す' },
  copyCommand: '値だけの写しを作成',
  suffix: '（値）',
  list: { sheetName: '数式の一覧', headers: ['シート', 'セル', '数式', '値'] },
  copied: ({ copies, list, replaced, notes }: CopyMade) =>
    [
      `${copies.map((name) => `「${name}」`).join('')}を作り、数式${replaced}件を値に置き換えました。`,
      list === null ? '' : `元の数式は「${list}」にあります。`,
      notes.length === 0 ? '' : `渡す前に確かめることが${notes.length}件あり、ボタンの下に並べました。`,
    ].join(''),
  copiedWithoutFormulas: ({ copies, notes }: CopyMade) =>
    [
      `${copies.map((name) => `「${name}」`).join('')}を作りました。置き換える数式はありませんでした。`,
      notes.length === 0 ? '' : `確かめることが${notes.length}件あり、ボタンの下に並べました。`,
    ].join(''),
  waiting: (cells: number) =>
    `計算が終わっていない数式が${cells}件あるため、写しを作りませんでした。終わるのを待って、もう一度押してください。`,
  protectedSheets: (names: readonly string[]) =>
    `シート${names.map((name) => `「${name}」`).join('')}が保護されているため、写しを作りませんでした。［校閲］タブで保護を解除してから、もう一度押してください。`,
  commented:
    'メモかコメントのあるセルには元の数式を残せないため、写しを作りませんでした。「数式の一覧」シートに残すよう選び直してください。',

  nativeHeading: 'アドインなしで計算できるブック',
  nativeIntro:
    'MYNA の関数を Excel の LAMBDA にしてブックに持たせた写しを作ります。Excel 2024・LTSC 2024・Microsoft 365 なら、アドインがなくても計算できます。今のブックは変わりません。',
  nativeCommand: (opens: boolean): string => (opens ? 'アドインなしのブックを開く' : 'アドインなしのブックを保存'),
  nativeMade: ({ changed, kept, fileName }: NativeMade) =>
    [
      fileName === null ? '写しを別のブックとして開きました。' : `「${fileName}」を保存しました。`,
      `数式${changed}件が、アドインなしで計算できます。`,
      kept.length === 0 ? '' : `${kept.length}件は値になりました。ボタンの下に並べました。`,
    ].join(''),
  nativeRefused: (why: Text): string => why.ja,
  nativeKept: '値になった数式',
  nativeKeptHint: '元の数が変わっても計算されません。元の数式は、写しのシート「値のままのセル」にあります。',
  nativeMore: (count: number) => `ほか${count}件`,

  templatesHeading: 'ひな形',
  templatesIntro: '黄色のセルを書き換えるだけで使えるシートを作ります。A4 で印刷できます。今あるシートは変わりません。',
  templates: {
    unitCost: ['1枚当たりの費用', '費用と枚数から1枚当たりの費用を求め、公表値と突き合わせます。'],
    capacity: ['発行能力とグラフ', '最大発行能力と発行枚数を比べ、グラフにします。'],
    postage: ['郵送料金の比較', '梱包を変えたときの郵送料金の差を求めます。'],
    deliveryPlan: ['交付計画', '合計枚数を開庁日数で月に割り振り、必要な窓口数を求めます。'],
    mailing: [
      '交付通知書と交付の郵送費',
      '計画の枚数から、交付通知書とカードの郵送（簡易書留・本人限定受取）、再送の費用を月ごとに求めます。',
    ],
    renewal: ['更新の見込み', '発行枚数から更新の件数と窓口の時間を見込みます。'],
  },
  makeTemplate: 'シートを作成',
  months: '交付計画の月数',
  monthsHint: '1から60までの数を入れてください。',
  templateMade: (sheet: string) => `シート「${sheet}」を作りました。`,

  recalculateHeading: '再計算',
  recalculateIntro:
    '保存したブックの数式は、料金や規則のデータが新しくなっても、開いただけでは計算し直されません。アドインが更新されたときや、前に作ったブックを開いたときに押してください。',
  recalculateCommand: 'すべて再計算',
  recalculated: 'すべての数式の再計算を実行しました。',

  diagnosisHeading: '#NAME? などの診断',
  diagnosisIntro:
    'セルに #NAME? が出るときや、数式が計算されないときに、この Excel で関数を使えるかを調べます。試しの数式は、非表示のシートで計算してから消します。',
  diagnose: '診断する',
  copyDiagnosis: '診断結果をコピー',
  diagnosisCopied: '診断結果をコピーしました。メールなどに貼り付けられます。',
  copyByHand: 'クリップボードを使えませんでした。下の文を選んでコピーしてください。',

  repairHeading: '数式を入れ直す',
  repairIntro:
    '関数が使えるのに #NAME?、_xldudf_、#BUSY! のまま残っている MYNA の数式を、ブック全体から探します。見つけた数を示し、入れ直すのはボタンを押してからです。',
  repairFind: '数式を探す',

  selfTest: 'この Excel で自己診断',
  selfTestIntro: 'この Excel で関数や写しが期待どおりに動くかを、およそ60の数式で調べ、管理者に渡せる報告にします。',

  settingsHeading: '設定とこのアドインについて',
  language: '表示する言語',
  languageHint: 'セルのエラーの説明は、Excel の表示言語で出ます。',
  startup: 'このブックを開いたときに MYNA も読み込む',
  startupHint:
    '設定はブックごとです。ブックを保存すると、次に開いたときから、作業ウィンドウを開かなくても関数を使えます。',
  startupOn: 'このブックと一緒に MYNA を読み込むようにしました。ブックを保存してください。',
  startupOff: 'このブックと一緒に MYNA を読み込む設定をやめました。ブックを保存してください。',
  startupUnsupported:
    'この Excel では、ブックと一緒に MYNA を読み込む設定ができません。ブックを開いたあとに、［ホーム］タブの MYNA のボタンを押してください。',
  version: 'プログラムの版',
  data: '料金・規則の最終確認日',
  dataHint: 'この日より後の改定は入っていません。',
  kept: 'ブラウザーに残るもの',
  keptFromFile:
    'このページはファイルから開いています。開いているブックの保管と設定は、このファイルの中ではなく、このブラウザーに残ります。ブラウザーは、ファイルから開いたどのページにも同じ場所を使わせるため、ほかの MYNA のファイルを開いても同じ保管が出ます。',
  keptFromFileHint: '共用の端末では、終わったら「保管を消す」を押してください。どこにも送信しません。',
  showWelcome: 'はじめての案内を見る',
};

export type ShareTexts = typeof ja;
export type DiagnosisTexts = ShareTexts['diagnosis'];
