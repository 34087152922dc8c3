import type { AuditKind } from '../../../../analysis/audit';
import { findingsInJapanese } from '../../../../functions/deliveryPlan/findings';
import { ja as remarks } from './remarks/ja';

const kinds: Readonly<Record<AuditKind, string>> = {
  error: 'エラー',
  noAsOf: '基準日の省略',
  oldAsOf: '古い基準日',
  oldTariff: '古い料金表',
  textNumber: '文字列の数',
  total: '合わない合計',
};

export const ja = {
  tab: '点検',
  purpose: '計画やブックの誤りを探します。',
  findings: findingsInJapanese,
  remarks,
  planHeading: '交付計画の点検',
  planIntro:
    '交付円滑化計画の表を、国の通知に照らして点検します。見出しに「年月」と「交付想定枚数」のある表が対象です。',
  inputs: '目標枚数も点検する（任意）',
  inputsHint:
    '両方を入力すると、交付想定枚数の合計が目標に届くかも点検します。団体が1つなら数、複数なら「団体名・値」の2列の範囲を指定してください。',
  population: '人口',
  delivered: '計画より前の累計交付枚数',
  checkSelected: '選択中の計画を点検',
  checkBook: 'すべてのシートを点検',
  noPlan: '計画が見つかりませんでした。',
  planNeeds:
    '計画の表には、同じ行に「年月」と「交付想定枚数」の見出しが必要です。その下に1か月1行で入力してください。専用窓口数、開庁日数、職員数などの列があれば、それも点検します。選択中の計画を点検するときは、表の中のセルを選んでください。',
  putExample: '計画の例を新しいシートに作る',
  exampleSheet: '計画の例',
  exampleMade: (sheet: string) =>
    `シート「${sheet}」に計画の例を作りました。「すべてのシートを点検」を押すと点検できます。`,
  summary: (serious: string, warning: string, information: string) =>
    `重大 ${serious}件・警告 ${warning}件・情報 ${information}件`,
  clean: '重大・警告に当たる指摘はありません。',
  notChecked: 'この表は点検できませんでした。',
  count: (name: string, count: string) => `${name}（${count}件）`,
  wholePlan: '計画全体',
  onHiddenSheet: '非表示のシートにあります。',
  mark: '該当セルに印を付ける',
  clearMarks: '印を消す',
  marksHint: '重大と警告のセルを塗ります。元の色はブックに控えてあり、ブックを閉じた後でも戻せます。',
  marked: (done: number, left: number) =>
    `${done}個のセルに印を付けました。${left > 0 ? `${left}個は網かけなどの塗りがあるため、そのままにしました。` : ''}`,
  cleared: (done: number, left: number) =>
    done + left === 0
      ? '印の付いたセルはありません。'
      : `${done}個のセルを元の色に戻しました。${left > 0 ? `${left}個は後から色が変えられているため、そのままにしました。` : ''}`,
  putFindings: '結果を新しいシートに表で出す',
  more: (count: string) => `さらに表示（残り${count}件）`,
  stop: '中止',
  stopped: '点検を中止しました。',
  working: '点検しています…',
  progress: '点検の進み具合',
  hiddenSheet: (sheet: string) =>
    `シート「${sheet}」は非表示のため、移動できませんでした。シート見出しを右クリックして［再表示］してください。`,
  goTo: (address: string) => `${address} へ移動`,
  monthFormat: 'yyyy"年"m"月"',
  quoted: (text: string) => `「${text}」`,
  planSheet: '計画の点検結果',
  planTitle: '交付計画の点検結果',
  planColumns: [
    '重大度',
    '規則',
    '団体名',
    '年月',
    '項目',
    '値',
    '基準',
    '説明',
    'シート',
    'セル',
  ] as readonly string[],
  planName: 'MYNA_計画の点検結果',

  auditHeading: 'ブックの点検',
  auditIntro:
    'ブックにあるMYNA関数の数式を数え、エラー、基準日の省略、古い料金、文字列の数、合わない合計を探します。セルは書き換えません。非表示の行やシート、保護されたシートも調べます。',
  startAudit: 'ブックを点検',
  audited: (sheets: number, findings: number) => `${sheets}枚のシートを点検しました。指摘は${findings}件です。`,
  formulas: (count: string) => `MYNA関数の数式 ${count}個`,
  counts: 'シートと関数ごとの数式の数',
  countColumns: { sheet: 'シート', name: '関数', formulas: '数式' },
  hiddenSheetMark: '（非表示）',
  nothingFound: '指摘はありません。',
  why: '理由',
  next: '次にすること',
  hidden: { sheet: '非表示のシート', row: '非表示の行' },
  auditSheet: 'ブックの点検結果',
  auditTitle: 'ブックの点検結果',
  auditColumns: ['種類', 'シート', 'セル', '内容', '理由', '次にすること', '表示'] as readonly string[],
  auditName: 'MYNA_ブックの点検結果',
  kinds,
};

export type CheckTexts = typeof ja;
