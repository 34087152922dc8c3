const TASKS = {
  table: '表を作る',
  compare: '料金を比べる',
  own: '自分の料金表',
  update: '表の更新',
};

const OBSTACLES = {
  expression: (argument: string) =>
    `引数「${argument}」が式になっています。式を別のセルに分け、そのセルを指定すると計算できます。`,
  name: (argument: string) => `引数「${argument}」の名前が、このブックのセルや値を指していません。`,
  structured: (argument: string) =>
    `引数「${argument}」がテーブルの列の参照です。A1:A5 のようなセル参照にすると計算できます。`,
  spill: (argument: string) => `引数「${argument}」がスピル範囲（#）です。セル範囲を指定すると計算できます。`,
  otherBook: (argument: string) => `引数「${argument}」が別のブックか、複数のシートを指しています。`,
  wholeLines: (argument: string) => `引数「${argument}」が列全体か行全体です。使うセルだけを指定すると計算できます。`,
  unreadable: (argument: string) =>
    `引数「${argument}」のセルを読めません。シートがあるか、範囲が大きすぎないか確かめてください。`,
  dependent: (argument: string) =>
    `引数「${argument}」のセルが郵便料金の数式です。料金とともに変わるため、ここでは計算できません。`,
  manyCells: '結果が1つの値ではありません（表や複数のセルに広がる数式）。',
  noNumber: '結果が数になりません（空白のセルがあるなど）。',
};

export const ja = {
  tab: '参照データ',
  purpose: '出典の分かる料金や統計をシートに置きます。',
  tariffView: '郵便料金',
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
  tariffSources: '出典',
  alone: '確認できた資料が1件だけの料金です。ほかの資料とは照合できていません。',
  aloneLine: (titles: readonly string[]) => `確認できた資料が1件だけの料金: ${titles.join('、')}`,
  verified: (day: string) => `${day}に確認しました。それより後の改定は入っていません。`,
  makeTable: '新しいシートに表を作成',
  tariffTitle: (day: string) => `郵便料金表（${day}の料金）`,
  tariffSheet: (isoDay: string) => `郵便料金 ${isoDay}`,
  tariffSourceLine: (titles: readonly string[]) => `出典: ${titles.map((title) => `「${title}」`).join('')}`,
  tariffUsageLine:
    '料金は書き換えられます。数式の tariff に {name} と指定すると、この表で計算します。例: =MYNA.POSTAGE(50,"定形",,,{name})',
  tableMade: (sheet: string, name: string) => `シート「${sheet}」に表を作りました。数式では ${name} と指定できます。`,

  intro: '出典の分かるデータをシートに置き、料金の改定や自分の料金表を扱います。',
  tasks: '参照データでできること',
  taskNames: TASKS,

  choose: 'データを選ぶ',
  tariffGroup: '料金',
  document: '資料',
  publisher: '発行者',
  page: '箇所',
  documentDate: '資料の日付',
  verifiedOn: '最終確認日',
  noDate: '資料に記載なし',
  note: '注記',
  sourceFrom: (title: string, day: string) => `「${title}」 ${day}から適用`,
  caption: (title: string, rows: number) => `${title}（${rows}行）`,
  month: (isoDay: string) => {
    const [year, month] = isoDay.split('-').map(Number);
    return `${year}年${month}月`;
  },
  sheet: (name: string) => `参照 ${name}`,
  sourceLine: (publisher: string, title: string, page: string) => `出典: ${publisher}「${title}」${page}`,
  dateLine: (date: string) => `資料の日付: ${date}`,
  unitLine: (units: readonly string[]) => `単位: ${units.join('、')}`,
  usageLine: '数式では {name} と指定すると、見出しを含む表全体を参照できます。',

  compareIntro: '2つの日の郵便料金を比べ、料金がどれだけ変わるかと、このブックの数式への影響を調べます。',
  before: '比べるもとの日',
  after: '比べる先の日',
  changeDays: (days: readonly string[]) => `料金が変わった日: ${days.join('、')}`,
  comparison: (before: string, after: string, changed: number) => `${before} → ${after}: 変わる料金 ${changed}件`,
  unchanged: (count: number) => `変わらない料金: ${count}件`,
  nothingChanged: '2つの日の料金は同じです。',
  classes: '種別',
  options: 'オプション',
  beforeShort: '前',
  afterShort: '後',
  difference: '差',
  noPrice: 'なし',
  onlyBefore: '前の日だけ',
  onlyAfter: '後の日だけ',
  study: 'このブックの数式への影響を調べる',
  effectsHeading: 'このブックの数式への影響',
  noUses: 'このブックに、郵便料金を使う数式（POSTAGE、MAILCOST など）はありません。',
  totalLine: (total: string, count: number) => `差の合計: ${total}（計算できた数式 ${count}件）`,
  totalHint: '合計に入るのは、関数1つだけの数式です。',
  notCounted: '数式の一部のため、合計に入れていません',
  ownDay: '数式の基準日を、この2つの日に置き換えて計算',
  indirect: '引数のほかの数式は、今の結果のまま計算',
  unknownHeading: (count: number) => `計算できません: ${count}件`,
  obstacles: OBSTACLES,
  failedOn: (day: string, reason: string) => `${day}: ${reason}`,

  ownIntro:
    '自分の料金表を、選択したセルから読み込みます。1行目に「種別」「重量上限(g)」「料金(円)」の見出しが必要です。「適用開始日」「出典」の列もあれば読みます。',
  ownHint: '正しく読めたら、新しいシートに表を作ります。もとのセルは変わりません。',
  load: '選択範囲から読み込む',
  nothingSelected: '選択したセルが空です。見出しを含めて料金表を選択してから、もう一度押してください。',
  faultsFound: (address: string, count: number) =>
    `${address} に直すところが${count}件あるため、表は作っていません。直してから、もう一度押してください。`,
  faultsHeading: '直すところ',
  ownTable: '自分の料金表',
  ownSource: (address: string) => `読み込み元: ${address}`,

  updateIntro:
    'この画面で作った表のうち、今の収録データと違うものを探します。違いを確かめ、更新するかどうかを選べます。確認するまで何も書き換えません。',
  find: '更新できる表を探す',
  noneFound: 'このブックに、この画面で作った表はありません。',
  tariffOf: (day: string) => `郵便料金（${day}）`,
  writtenWith: (day: string) => `${day}に確認したデータで作成`,
  writtenEarlier: '以前の版で作成',
  same: '今の収録データと同じです。',
  lost: 'この名前のセルがなくなっています。必要なら「表を作る」で作り直してください。',
  headerChanged:
    '見出しが変わっているため、更新できません。「表を作る」で新しいシートに作り、必要な変更を写してください。',
  withdrawn: (reason: string) => `今の収録データに、この表はありません。${reason}`,
  edited:
    '作成したあとで変更されています。下の違いには、ご自分の変更も含まれます。更新すると、それも収録データに置き換わります。',
  maybeEdited: '以前の版の表なので、ご自分の変更か収録データの違いかは区別できません。違いを確かめてください。',
  counts: (added: number, removed: number, changed: number) =>
    `違い: 追加 ${added}行、削除 ${removed}行、変更 ${changed}行`,
  added: '追加',
  removed: '削除',
  changed: '変更',
  blankKey: '（空白）',
  blank: '空白',
  showChanges: (count: number) => `違いを見る（${count}行）`,
  update: '今の収録データに更新',
  updateOf: (name: string) => `今の収録データに更新: ${name}`,
  leave: (address: string, rows: number) =>
    `${address} の${rows}行を今の収録データに置き換えますか？ 直後なら「元に戻す」で戻せます。`,
  leaveEdited: (address: string, rows: number) =>
    `${address} の${rows}行を今の収録データに置き換えますか？ ご自分で変更した値も置き換わります。直後なら「元に戻す」で戻せます。`,
  replaceRows: '更新する',
  updated: (name: string) => `${name} を今の収録データに更新しました。「元に戻す」で前の内容に戻せます。`,
  blocked: (address: string) =>
    `行が増えるのに、表の下の ${address} に内容があるため、更新しませんでした。そこを空けてから、もう一度押してください。`,
  undo: (name: string) => `元に戻す（${name}）`,
  undone: (name: string) => `${name} を更新前の内容に戻しました。`,
  leaveUndo: (name: string) => `${name} は更新のあとで変更されています。戻すと、その変更はなくなります。戻しますか？`,
  undoYes: '元に戻す',
};

export type ReferenceTexts = typeof ja;
