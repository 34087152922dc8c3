import type { AuditKind } from '../../../../analysis/audit';
import { japaneseDay } from '../../../texts/days';
import { number, round, several } from './remarks';
import type { Remarks } from './remarks';

const kinds: Readonly<Record<AuditKind, string>> = {
  error: 'エラー',
  noAsOf: '基準日の省略',
  oldAsOf: '古い基準日',
  oldTariff: '古い料金表',
  textNumber: '文字列の数',
  total: '合わない合計',
};

const ERRORS: Readonly<Record<string, readonly [why: string, next: string]>> = {
  '#NAME?': [
    'アドインが読み込まれていないか、関数名が違います。',
    'MYNA アドインを開いてから再計算してください。直らないときは関数名を確かめてください。',
  ],
  '#SPILL!': ['結果を書き出す先のセルに、別の値が入っています。', '数式の下と右のセルを空けてください。'],
  '#BUSY!': ['計算が終わっていません。', '計算が終わってから、もう一度点検してください。'],
};
const remarks: Remarks = {
  error: ({ code, name, reason }) => {
    const [why, next] = ERRORS[code] ?? [
      '引数をここでは計算できないため、理由を特定できません。',
      'セルを選び、引数の値を順に確かめてください。',
    ];
    const known = reason ? { why: reason.ja, next: '理由に挙げた引数かセルを直してください。' } : { why, next };
    return { what: `${name} が ${code} になっています。`, ...known };
  },
  noAsOf: ({ name, argument }, finding) => ({
    what: `${name} の基準日 (asOf) が省略されています${several(finding) > 1 ? `（${several(finding)}個のセル）` : ''}。`,
    why: `${argument.help.ja}料金などが改定されると、同じ数式の結果が変わることがあります。`,
    next: '過去の試算を残すときや、いつの時点かを決めたいときは、asOf に日付を指定してください。',
  }),
  oldAsOf: ({ name, day, newest }) => ({
    what: `${name} の基準日が ${day} です。`,
    why: `${japaneseDay(newest)}から料金が変わっています。この数式は、それより前の料金で計算します。`,
    next: '過去の試算であればそのままで構いません。今の料金で計算するときは、基準日を直してください。',
  }),
  oldTariff: ({ day, newest, readers }) => ({
    what: `${readers}個の数式が読む料金表が、${japaneseDay(day)}の料金です。`,
    why: `${japaneseDay(newest)}から料金が変わっています。`,
    next: '今の料金で計算するときは、参照データの画面で新しい表を作り、数式の tariff に指定してください。',
  }),
  textNumber: ({ text, name }, finding) => ({
    what: `${several(finding) > 1 ? `${several(finding)}個のセルの数` : '数'}が文字列です（「${text}」${several(finding) > 1 ? 'など' : ''}）。`,
    why: `${name} は数として読みますが、SUM など Excel の関数は読み飛ばします。`,
    next: 'MYNA.NUM で数に直すか、数値として入力し直してください。',
  }),
  total: ({ label, total, sum }, _, parts) => ({
    what: `「${label}」の ${number(total)} が、内訳 ${parts} の和 ${number(sum)} と合いません。`,
    why: `差は ${number(round(total - sum))} で、端数処理で生じる範囲を超えています（SUMCHECK で不一致）。`,
    next: '合計か内訳の入力を確かめ、合計は SUM などの数式にしてください。',
  }),
};

export const ja = {
  tab: '点検',
  purpose: '計画やブックの誤りを探します。',
  remarks,
  planHeading: '交付計画の点検',
  planIntro:
    '交付円滑化計画の表を、国の通知に照らして点検します。見出しに「年月」と「交付想定枚数」のある表が対象です。',
  inputs: '目標枚数も点検する（任意）',
  inputsHint:
    '両方を入力すると、交付想定枚数の合計が目標に届くかも点検します。団体が1つなら数、複数なら「団体名・値」の2列の範囲を指定してください。',
  population: '人口',
  delivered: '計画より前の累計交付枚数',
  costInputs: '直す案の単価と上限（任意）',
  costsHint:
    '「項目・値」の2列の範囲です。職員1人1か月、専用窓口1か月 などの単価（円）と、職員数の上限 などの上限を並べます。なければ、職員、窓口、土日開庁、統合端末の順に少ない案にします。',
  costs: '単価と上限の範囲',
  mend: '直す案を作る',
  mendHeading: '直す案',
  notMended: '直す案を作れませんでした。',
  planMoved: '計画の場所が点検の後に変わりました。もう一度点検してください。',
  mendSum: (figures: string, yen: string | null) =>
    `変える値は${figures}件です。${yen === null ? '' : `追加費用は合わせて ${yen}円です。`}`,
  mendWhy: (rule: string, yen: string | null) => `${rule}のため${yen === null ? '' : `、${yen}円`}`,
  mendLeft: (serious: string, warning: string) => `直した後に残る指摘: 重大 ${serious}件・警告 ${warning}件`,
  putMended: '新しい計画を新しいシートに出す',
  mendedMade: (sheet: string, serious: number, warning: number) =>
    `シート「${sheet}」に新しい計画を作り、もう一度点検しました。重大 ${serious}件・警告 ${warning}件です。`,
  mendedSheet: '直した計画',
  mendedTitle: '交付計画の直す案',
  mendedName: 'MYNA_直した計画',
  checkSelected: '選択中の計画を点検',
  checkBook: 'すべてのシートを点検',
  atOnce: 'セルが変わったら、すぐ点検し直す',
  notWatching: 'この Excel からは、セルが変わったことの知らせを受け取れません。変えた後は、もう一度点検してください。',
  outdated: '点検した後に計画が変わりました。下の指摘は、変わる前のものです。',
  checkAgain: '点検し直す',
  notJudgedAgain: '点検し直している間に表が変わったか、表を読み取れませんでした。もう一度押してください。',
  planChanged: '計画が変わったため、指摘したセルへ移動できません。点検し直してください。',
  between: '、',
  andOthers: ' など',
  news: (solved: string, named: string, added: string) =>
    [
      '点検し直しました。',
      solved === '0' ? '' : `直った指摘 ${solved}件: ${named}。`,
      added === '0' ? '' : `新しい指摘 ${added}件。`,
      solved === '0' && added === '0' ? '重大と警告は変わりません。' : '',
    ].join(''),
  noPlan: '計画が見つかりませんでした。',
  noPlanRead: '読み取れたセルに計画は見つかりませんでした。',
  planNeeds:
    '計画の表には、同じ行に「年月」と「交付想定枚数」の見出しが必要です。その下に1か月1行で入力してください。専用窓口数、開庁日数、職員数などの列があれば、それも点検します。選択中の計画を点検するときは、表の中のセルを選んでください。',
  putExample: '計画の例を新しいシートに作る',
  exampleSheet: '計画の例',
  exampleMade: (sheet: string) =>
    `シート「${sheet}」に計画の例を作りました。「すべてのシートを点検」を押すと点検できます。`,
  summary: (serious: string, warning: string, information: string) =>
    `重大 ${serious}件・警告 ${warning}件・情報 ${information}件`,
  notChecked: 'この表は点検できませんでした。',
  planUnread: '読み取れなかったセルがあります。しばらくしてから、もう一度点検してください。',
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
  audited: (sheets: number, findings: number, unread: number) =>
    unread === 0
      ? `${sheets}枚のシートを点検しました。指摘は${findings}件です。`
      : `${sheets}枚のシートのうち、読み取れた部分を点検しました。指摘は${findings}件です。${unread}か所は読み取れず、点検していません。`,
  auditLost:
    '点検した後、この画面を離れている間などの変更を確かめていません。行や列を入れたり消したりしたときは、もう一度点検してください。',
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
