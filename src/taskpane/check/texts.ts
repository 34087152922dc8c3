import type { AuditKind } from '../../analysis/audit';
import type { PlanSeverity } from '../../analysis/planSheets';
import type { Language } from '../../functions';
import { TEXTS } from '../texts';
import type { Texts } from '../texts';

const severitiesJa: Readonly<Record<PlanSeverity, string>> = { serious: '重大', warning: '警告', information: '情報' };
const severitiesEn: Readonly<Record<PlanSeverity, string>> = {
  serious: 'Serious',
  warning: 'Warning',
  information: 'Information',
};

const kindsJa: Readonly<Record<AuditKind, string>> = {
  error: 'エラー',
  noAsOf: '基準日の省略',
  oldAsOf: '古い基準日',
  oldTariff: '古い料金表',
  textNumber: '文字列の数',
  total: '合わない合計',
};
const kindsEn: Readonly<Record<AuditKind, string>> = {
  error: 'Errors',
  noAsOf: 'No day given',
  oldAsOf: 'Older day',
  oldTariff: 'Older table of prices',
  textNumber: 'Numbers kept as text',
  total: 'Totals that do not add up',
};

export const ja = {
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
  severities: severitiesJa,
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
  month: (year: number, month: number) => `${year}年${month}月`,
  planSheet: '計画の点検結果',
  planTitle: '交付計画の点検結果',
  planColumns: ['重大度', '規則', '団体名', '年月', '項目', '値', '基準', '説明', 'シート', 'セル'],
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
  auditColumns: ['種類', 'シート', 'セル', '内容', '理由', '次にすること', '表示'],
  auditName: 'MYNA_ブックの点検結果',
  kinds: kindsJa,
};

export type CheckTexts = Omit<typeof ja, 'planColumns' | 'auditColumns'> & {
  readonly planColumns: readonly string[];
  readonly auditColumns: readonly string[];
};

export const en: CheckTexts = {
  planHeading: 'Check of delivery plans',
  planIntro:
    'Checks delivery plans against the notice of the ministry. A plan is a table whose header has a month and the cards planned, by their Japanese names (see PLANCHECK).',
  inputs: 'Check the target too (optional)',
  inputsHint:
    'With both, the sum of the planned cards is checked against the target. Give a number for one body, or a range of two columns, body and value, for many.',
  population: 'Population',
  delivered: 'Cards delivered before the plan',
  checkSelected: 'Check the selected plan',
  checkBook: 'Check every sheet',
  noPlan: 'No plan was found.',
  planNeeds:
    'A plan has the headings for the month and the planned cards in one row, and a row for each month below. Windows, open days, staff and others are checked where they stand. To check the selected plan, select a cell in its table.',
  putExample: 'Put an example of a plan on a new sheet',
  exampleSheet: 'Example of a plan',
  exampleMade: (sheet) => `An example of a plan is on the sheet “${sheet}”. “Check every sheet” checks it.`,
  summary: (serious, warning, information) => `Serious ${serious}, warning ${warning}, information ${information}`,
  clean: 'Nothing serious, and no warning.',
  notChecked: 'This table could not be checked.',
  severities: severitiesEn,
  count: (name, count) => `${name} (${count})`,
  wholePlan: 'The whole plan',
  onHiddenSheet: 'It is on a hidden sheet.',
  mark: 'Mark the cells',
  clearMarks: 'Remove the marks',
  marksHint:
    'Fills the cells of serious findings and warnings. Their former colours are kept in the workbook and can be brought back even after it was closed.',
  marked: (done, left) =>
    `Marked ${done} cells.${left > 0 ? ` ${left} have a hatched or mixed fill and stay as they are.` : ''}`,
  cleared: (done, left) =>
    done + left === 0
      ? 'No cell is marked.'
      : `Gave ${done} cells their former colour back.${left > 0 ? ` ${left} were coloured since and stay as they are.` : ''}`,
  putFindings: 'Put the findings on a new sheet',
  more: (count) => `Show more (${count} left)`,
  stop: 'Stop',
  stopped: 'The check was stopped.',
  working: 'Checking…',
  progress: 'Progress of the check',
  hiddenSheet: (sheet) => `The sheet “${sheet}” is hidden. Right-click a sheet tab and choose Unhide, then try again.`,
  goTo: (address) => `Go to ${address}`,
  month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
  planSheet: 'Plan check',
  planTitle: 'Findings of the plan check',
  planColumns: ['Severity', 'Rule', 'Body', 'Month', 'Item', 'Value', 'Limit', 'Remark', 'Sheet', 'Cell'],
  planName: 'MYNA_PlanCheck',

  auditHeading: 'Check of the book',
  auditIntro:
    'Counts the formulas with MYNA functions, and looks for errors, missing days of prices, old prices, numbers kept as text and totals that do not add up. No cell is changed. Hidden rows and sheets and protected sheets are read too.',
  startAudit: 'Check the book',
  audited: (sheets, findings) => `Checked ${sheets} sheets: ${findings} findings.`,
  formulas: (count) => `${count} formulas with MYNA functions`,
  counts: 'Formulas by sheet and function',
  countColumns: { sheet: 'Sheet', name: 'Function', formulas: 'Formulas' },
  hiddenSheetMark: ' (hidden)',
  nothingFound: 'Nothing was found.',
  why: 'Why',
  next: 'What next',
  hidden: { sheet: 'hidden sheet', row: 'hidden row' },
  auditSheet: 'Book check',
  auditTitle: 'Findings of the book check',
  auditColumns: ['Kind', 'Sheet', 'Cell', 'What', 'Why', 'What next', 'Visibility'],
  auditName: 'MYNA_BookCheck',
  kinds: kindsEn,
};

export const CHECK_TEXTS: Readonly<Record<Language, CheckTexts>> = { ja, en };

/** This view's texts in the language of the pane's. */
export function textsIn(texts: Texts): CheckTexts {
  return texts === TEXTS.en ? en : ja;
}
